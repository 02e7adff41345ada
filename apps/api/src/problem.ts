import type { Context, TypedResponse } from 'hono'

/** The statuses that this API answers mistakes with. */
export type ProblemStatus = 400 | 401 | 404 | 405 | 408 | 413 | 429 | 431 | 500 | 503

/** What is wrong with one parameter. */
export interface ParameterProblem {
	detail: string
	/** Name of the query parameter. */
	parameter: string
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
	503: 'Service unavailable',
}

/** Makes a {@link Problem}. */
export function problemBody(
	status: ProblemStatus,
	detail: string,
	errors?: ParameterProblem[],
): Problem {
	return { type: 'about:blank', title: titles[status], status, detail, ...(errors && { errors }) }
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
