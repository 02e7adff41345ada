import type { Context, TypedResponse } from 'hono'

/** The statuses that this API answers mistakes with. */
export type ProblemStatus = 400 | 401 | 404 | 405 | 408 | 413 | 429 | 431 | 500 | 501 | 503

/** What is wrong with one parameter. */
export interface ParameterProblem {
	detail: string
	/** Name of the query parameter. */
	parameter: string
	/**
	 * A JSON Pointer, as a fragment, into the query as an object by names: `#/limit`, and `#/fields/1` for the second of several words.
	 *
	 * @see https://www.rfc-editor.org/rfc/rfc6901#section-6
	 */
	pointer: string
}

/**
 * A mistake as data.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
export interface Problem {
	readonly type: string
	readonly title: string
	readonly status: ProblemStatus
	readonly detail: string
	readonly errors?: ParameterProblem[] | undefined
}

const titles: Readonly<Record<ProblemStatus, string>> = {
	400: 'Bad request',
	401: 'Unauthorized',
	404: 'Not found',
	405: 'Method not allowed',
	408: 'Request timeout',
	413: 'Content too large',
	429: 'Too many requests',
	431: 'Request header fields too large',
	500: 'Internal error',
	501: 'Not implemented',
	503: 'Service unavailable',
}

/** Says what is wrong with a parameter, or with one of its words. */
export function parameterProblem(
	detail: string,
	[parameter = '', ...rest]: readonly string[],
): ParameterProblem {
	const parts = [parameter, ...rest].map((part) =>
		encodeURIComponent(part.toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1')),
	)
	return { detail, parameter, pointer: `#/${parts.join('/')}` }
}

/** Makes a {@link Problem}. */
export function problemBody(
	status: ProblemStatus,
	detail: string,
	errors?: ParameterProblem[],
): Problem {
	return { type: 'about:blank', title: titles[status], status, detail, ...(errors && { errors }) }
}

/** Answers that a query cannot be used, and why. */
export function badQuery(c: Context, errors: ParameterProblem[]) {
	const [{ parameter, detail } = { parameter: '', detail: '' }, ...others] = errors
	const more = others.length === 0 ? '' : `; ${others.length} more in \`errors\``
	return problem(c, 400, `\`${parameter}\`: ${detail}${more}`, errors)
}

/** Answers with a {@link Problem}. */
export function problem<Status extends ProblemStatus>(
	c: Context,
	status: Status,
	detail: string,
	errors?: ParameterProblem[],
): Response & TypedResponse<Problem, Status, 'json'> {
	const body = JSON.stringify(problemBody(status, detail, errors))
	const headers = { 'content-type': 'application/problem+json' }
	return c.body(body, status, headers) as unknown as Response &
		TypedResponse<Problem, Status, 'json'>
}
