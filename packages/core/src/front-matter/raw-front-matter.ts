/** One key of front matter as written. */
export interface Entry {
	readonly key: string
	/** Plain data: text, numbers, booleans, `null`, lists and maps of them; no cycles. */
	readonly value: unknown
	/** Offset of the key in the file. */
	readonly offset: number
	/** Brought by `<<`, so that a key of the map itself may replace it. */
	readonly merged?: true
}

/** A key that stands twice in one map. */
export interface Duplicate {
	readonly key: string
	readonly offset: number
	readonly earlier: number
	/** Whether both have one value, letter by letter; unknown in maps within others. */
	readonly isSame?: boolean
}

/** What is wrong with the syntax, and where in the file. */
export interface SyntaxProblem {
	readonly message: string
	readonly offset: number
	readonly hint?: string | undefined
}

/** What only running a program would tell. */
export interface UntoldPart {
	/** Names that lead to it: `site.env`. */
	readonly path: string
	/** How people are told of it: `` `...` in `site` ``. */
	readonly said: string
	readonly offset: number
}

/** Keys and indexes that lead to a value. */
export type Path = readonly (string | number)[]

/** What a reader of one format makes of front matter: entries in order (of equal keys the last counts), or what is wrong. */
export type RawFrontMatter =
	| {
			readonly entries: readonly Entry[]
			readonly duplicates?: readonly Duplicate[]
			readonly untold?: readonly UntoldPart[]
			/** Offset in the file of a nested key or item; of its nearest parent where it is absent. */
			locate?(path: Path): number | undefined
			/** Whether a text is a point in time for others that read it: a plain `2024-01-02` of YAML. */
			isTimestamp?(path: Path): boolean
			/** A number or boolean as the author typed it: `3.10`, not `3.1`. */
			written?(path: Path): string | undefined
	  }
	| { readonly problem: SyntaxProblem }
	| { /** Offset of a value that has no keys. */ readonly notAMap: number }

/** Tells whether a value may have been typed in several ways. */
export function isTyped(value: unknown): value is number | boolean {
	return typeof value === 'number' || typeof value === 'boolean'
}
