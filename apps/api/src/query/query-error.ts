/** What is wrong with a query, for whoever has asked it. */
export class QueryError extends Error {
	override readonly name = 'QueryError'
	/** Name of the parameter. */
	readonly parameter: string

	/** @param message A sentence: what was expected. */
	constructor(parameter: string, message: string) {
		super(message)
		this.parameter = parameter
	}
}
