/** The comment that opens or closes a block of Gutenberg. */
export interface BlockMark {
	/** Of its first character, and behind its last one. */
	readonly start: number
	readonly end: number
	/** Without `core/`: `paragraph`, `jetpack/paywall`. */
	readonly name: string
	/** JSON as it stands; empty if it has none. */
	readonly json: string
	readonly closes: boolean
	/** Whether nothing is in it, and nothing closes it. */
	readonly isSingle: boolean
}

const inside = /^\s*(\/)?wp:([a-z][\w/-]*)(?:\s+(\{[\s\S]*\}))?\s*(\/)?$/

/** Finds the marks of blocks in a text, in time that is linear in its length. */
export function* blockMarks(text: string): Generator<BlockMark> {
	for (let start = text.indexOf('<!--'); start >= 0; ) {
		const close = text.indexOf('-->', start)
		if (close < 0) return
		const end = close + '-->'.length
		const [, slash, name, json = '', single] = inside.exec(text.slice(start + 4, close)) ?? []
		if (name !== undefined)
			yield { start, end, name, json, closes: slash !== undefined, isSingle: single !== undefined }
		start = text.indexOf('<!--', end)
	}
}

/** What a mark says of its block; `undefined` if that is no JSON. */
export function attributesOf({ json }: BlockMark): Readonly<Record<string, unknown>> | undefined {
	if (json === '') return {}
	try {
		return JSON.parse(json) as Record<string, unknown>
	} catch {
		return undefined
	}
}
