/** One change of a text. */
export interface Edit {
	/** Offset of what goes. */
	readonly start: number
	readonly end: number
	/** What comes in its place. */
	readonly text: string
}

/** Makes one change. */
export function applyEdit(source: string, { start, end, text }: Edit): string {
	return source.slice(0, start) + text + source.slice(end)
}
