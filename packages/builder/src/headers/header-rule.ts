/** Headers for the addresses that a pattern stands for. */
export interface HeaderRule {
	/** Path with its base path; `*` stands for any characters. */
	readonly path: string
	/** Names and values; no value takes away what an earlier rule gave. */
	readonly headers: readonly (readonly [name: string, value: string | undefined])[]
}
