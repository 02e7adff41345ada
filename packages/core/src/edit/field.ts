/** One value of front matter. */
export type Scalar = string | number | boolean

/** A value that front matter can be given: text (an ISO date is written as a date), a number, a boolean, or a list of them. */
export type FieldValue = Scalar | readonly Scalar[]

/** A part of a text. Offsets count UTF-16 code units. */
export interface Span {
	readonly from: number
	readonly to: number
}

/** Where a key of front matter and its value are. The span is the value's. */
export interface Field extends Span {
	readonly key: string
	/** Offset of the key. */
	readonly start: number
	/** There is no value: a new one needs a space before it. */
	readonly isEmpty?: boolean
	/** The value is a list, and these are its items. */
	readonly items?: readonly Span[]
	/** The items stand on lines of their own, after a hyphen. */
	readonly isBlock?: boolean
}

/** A text in place of a span. */
export interface Edit extends Span {
	readonly text: string
}

/** What is known of a front matter to change it in place. Offsets count from the top of its text. */
export interface Fields {
	readonly fields: readonly Field[]
	/** Where a new line for a key may stand. */
	readonly end: number
	/** What stands before each key. */
	readonly indent: string
}
