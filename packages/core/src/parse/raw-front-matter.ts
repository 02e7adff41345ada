/** One key of front matter as written. */
export interface Entry {
	readonly key: string
	readonly value: unknown
	/** Offset of the key in the file. */
	readonly offset: number
}

/** What a reader of one format makes of front matter: entries in order (equal keys each once), or what is wrong. */
export type RawFrontMatter =
	| {
			readonly entries: readonly Entry[]
			/** Offset in the file of a nested key or item; of its nearest parent where it is absent. */
			locate?(path: readonly (string | number)[]): number | undefined
	  }
	| { readonly problem: { readonly message: string; readonly offset: number } }
	| { /** Offset of a value that has no keys. */ readonly notAMap: number }
