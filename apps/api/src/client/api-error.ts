import type { Problem } from '../problem.ts'

/** That an API has refused, or was not there. */
export class ApiError extends Error {
	override readonly name = 'ApiError'
	/** Of the HTTP answer. */
	readonly status: number
	/** What the API says; absent if somebody else has answered. */
	readonly problem: Problem | undefined

	constructor(url: string, status: number, problem: Problem | undefined) {
		super(`${url}: ${status} ${problem?.detail ?? 'without a reason'}`)
		this.status = status
		this.problem = problem
	}
}
