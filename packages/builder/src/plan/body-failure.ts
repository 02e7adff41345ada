/** Why the body of a post cannot be rendered, whatever page or feed it is for. */
export class BodyFailure extends Error {
	override readonly name = 'BodyFailure'
	/** Of the post. */
	readonly file: string

	/** @param cause What was thrown. */
	constructor(file: string, cause: unknown) {
		super(cause instanceof Error ? cause.message : String(cause), { cause })
		this.file = file
	}
}
