/** Codes of the errors that are thrown; everything else is a diagnostic. */
export type BlogErrorCode =
	| 'CONFIG_NOT_FOUND'
	| 'CONFIG_INVALID'
	| 'CONTENT_NOT_FOUND'
	| 'OUT_INVALID'
	| 'IO'
	| 'PLUGIN'
	| 'USAGE'

/** The one error class of `@blog`: config, input/output, and misuse. An author's mistake is a diagnostic instead. */
export class BlogError extends Error {
	override readonly name = 'BlogError'
	/** Stable, for programs; the message is for people. */
	readonly code: BlogErrorCode

	constructor(code: BlogErrorCode, message: string, options?: ErrorOptions) {
		super(message, options)
		this.code = code
	}
}

/** Tells whether a value is a {@link BlogError}, also one of another copy of this package. */
export function isBlogError(value: unknown): value is BlogError {
	return value instanceof Error && value.name === 'BlogError' && 'code' in value
}
