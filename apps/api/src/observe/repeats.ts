/** How many kinds of lines are told apart in a window; more are one kind. */
const MOST_KINDS = 1000
const LONGEST = 200

/** Lines with the same level, message and route. */
export interface Kind<Level extends string> {
	readonly level: Level
	readonly message: string
	readonly route: string | undefined
}

export interface LeftOut<Level extends string> extends Kind<Level> {
	readonly count: number
}

export interface Repeats<Level extends string> {
	/** Whether a line of this kind is written: one of the first in this window. */
	admit(kind: Kind<Level>): boolean
	/** Ends the window. Gives what was left out in it. */
	end(): LeftOut<Level>[]
}

/** Lets through so many lines of a kind, and counts the rest. Memory does not grow with what is said. */
export function createRepeats<Level extends string>(most: number): Repeats<Level> {
	let kinds = new Map<string, { kind: Kind<Level>; count: number }>()

	function find({ level, message, route }: Kind<Level>) {
		const key = `${level}\n${route?.slice(0, LONGEST)}\n${message.slice(0, LONGEST)}`
		const known = kinds.get(key)
		if (known) return known
		const isFull = kinds.size >= MOST_KINDS
		const found = (isFull && kinds.get(level)) || {
			kind: {
				level,
				message: isFull ? 'any other' : message.slice(0, LONGEST),
				route: isFull ? undefined : route?.slice(0, LONGEST),
			},
			count: 0,
		}
		kinds.set(isFull ? level : key, found)
		return found
	}

	return {
		admit(kind) {
			return ++find(kind).count <= most
		},
		end() {
			const ended = [...kinds.values()].filter(({ count }) => count > most)
			kinds = new Map()
			return ended.map(({ kind, count }) => ({ ...kind, count: count - most }))
		},
	}
}
