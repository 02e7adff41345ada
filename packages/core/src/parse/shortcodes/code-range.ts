/** Code in a text. */
export interface CodeRange {
	readonly start: number
	readonly end: number
}
