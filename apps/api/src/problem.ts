import type { Context, TypedResponse } from 'hono'

/** The statuses that this API answers mistakes with. */
export type ProblemStatus = 400 | 404 | 405 | 500

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
	404: 'Not found',
	405: 'Method not allowed',
	500: 'Internal error',
}

/** Answers with a {@link Problem}. */
export function problem<Status extends ProblemStatus>(
	c: Context,
	status: Status,
	detail: string,
	errors?: ParameterProblem[],
): Response & TypedResponse<Problem, Status, 'json'> {
	const body: Problem = {
		...{ type: 'about:blank', title: titles[status], status, detail },
		...(errors && { errors }),
	}
	const headers = { 'content-type': 'application/problem+json' }
	return c.body(JSON.stringify(body), status, headers) as unknown as Response &
		TypedResponse<Problem, Status, 'json'>
}
