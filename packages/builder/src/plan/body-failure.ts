import { type Place, thrownError } from '@blog/core'

/** Why a text cannot be rendered, whatever page or feed it is for. */
export class BodyFailure extends Error {
	override readonly name = 'BodyFailure'
	/** That the text stands in. */
	readonly file: string
	/** Of the text in it, if it is not all of it. */
	readonly place: Place | undefined

	/** @param cause What was thrown. */
	constructor(file: string, cause: unknown, place?: Place) {
		super(thrownError(cause).message, { cause })
		this.file = file
		this.place = place
	}
}
