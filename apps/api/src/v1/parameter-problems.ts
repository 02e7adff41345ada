import type { z } from '@hono/zod-openapi'
import { type ParameterProblem, parameterProblem } from '../problem.ts'

/** What is wrong with which parameters, as a schema of a query has found it: all of it. */
export function parameterProblems({ issues }: z.ZodError): ParameterProblem[] {
	return issues.flatMap((issue) => {
		const places =
			issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [key]) : [issue.path]
		return places.map((path) => parameterProblem(issue.message, path.map(String)))
	})
}
