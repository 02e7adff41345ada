import type { Context } from 'hono'

/** The statuses that this API answers mistakes with. */
export type ProblemStatus = 400 | 404 | 405 | 500

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
}

const titles: Readonly<Record<ProblemStatus, string>> = {
	400: 'Bad request',
	404: 'Not found',
	405: 'Method not allowed',
	500: 'Internal error',
}

/** Answers with a {@link Problem}. */
export function problem(context: Context, status: ProblemStatus, detail: string): Response {
	const body: Problem = { type: 'about:blank', title: titles[status], status, detail }
	return context.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' })
}
