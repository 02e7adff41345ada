/** What the comment that opens or closes a block of Gutenberg says. */
export interface BlockSaid {
	/** Without `core/`: `paragraph`, `jetpack/paywall`. */
	readonly name: string
	/** JSON as it stands; empty if it has none. */
	readonly json: string
	readonly closes: boolean
	/** Whether nothing is in it, and nothing closes it. */
	readonly isSingle: boolean
}

/** Such a comment in a text. */
export interface BlockMark extends BlockSaid {
	/** Of its first character, and behind its last one. */
	readonly start: number
	readonly end: number
}

const inside = /^\s*(\/)?wp:(?:core\/)?([a-z][\w/-]*)(?:\s+(\{[\s\S]*\}))?\s*(\/)?\s*$/

/**
 * Reads a comment.
 *
 * @param comment What stands between `<!--` and `-->`.
 * @returns `undefined` if it is of no block.
 */
export function blockSaid(comment: string): BlockSaid | undefined {
	const [, slash, name, json = '', single] = inside.exec(comment) ?? []
	if (name === undefined) return undefined
	return { name, json, closes: slash !== undefined, isSingle: single !== undefined }
}

/** Finds the marks of blocks in a text, in time that is linear in its length. */
export function* blockMarks(text: string): Generator<BlockMark> {
	for (let start = text.indexOf('<!--'); start >= 0; ) {
		const close = text.indexOf('-->', start)
		if (close < 0) return
		const end = close + '-->'.length
		const said = blockSaid(text.slice(start + 4, close))
		if (said !== undefined) yield { start, end, ...said }
		start = text.indexOf('<!--', end)
	}
}

/** What a mark says of its block; `undefined` if that is no JSON. */
export function attributesOf({ json }: BlockSaid): Readonly<Record<string, unknown>> | undefined {
	if (json === '') return {}
	try {
		return JSON.parse(json) as Record<string, unknown>
	} catch {
		return undefined
	}
}
