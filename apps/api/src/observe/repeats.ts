/** So many kinds of lines are told apart in a window; what is more is one kind for each level. */
const MOST_KINDS = 1000
const LONGEST = 200

/** Lines with the same level, message and route. */
export interface Kind<Level extends string> {
	readonly level: Level
	/** Cut. Missing: of any other message. */
	readonly message?: string
	/** Cut. */
	readonly route?: string | undefined
}

export interface LeftOut<Level extends string> {
	readonly kind: Kind<Level>
	readonly count: number
}

export interface Repeats<Level extends string> {
	/** Whether a line is written: one of the first of its kind in this window. */
	admit(level: Level, message: string, route: string | undefined): boolean
	/** Ends the window. Gives what was left out in it. */
	end(): LeftOut<Level>[]
}

/** Lets through so many lines of a kind, and counts the rest. Memory does not grow with what is said. */
export function createRepeats<Level extends string>(most: number): Repeats<Level> {
	let kinds = new Map<string, { readonly kind: Kind<Level>; count: number }>()

	function add(key: string, kind: Kind<Level>) {
		const added = { kind, count: 0 }
		kinds.set(copy(key), added)
		return added
	}

	function find(level: Level, message: string, route: string | undefined) {
		const [start, at] = [message.slice(0, LONGEST), route?.slice(0, LONGEST)]
		const key = `${level}\n${at}\n${start}`
		const known = kinds.get(key)
		if (known) return known
		if (kinds.size >= MOST_KINDS) return kinds.get(level) ?? add(level, { level })
		return add(key, { level, message: copy(start), route: at && copy(at) })
	}

	return {
		admit(level, message, route) {
			return ++find(level, message, route).count <= most
		},
		end() {
			const ended = [...kinds.values()].filter(({ count }) => count > most)
			kinds = new Map()
			return ended.map(({ kind, count }) => ({ kind, count: count - most }))
		},
	}
}

/** A slice, and what is made of it, would keep the whole text in memory. */
function copy(text: string): string {
	return Buffer.from(text, 'utf16le').toString('utf16le')
}
