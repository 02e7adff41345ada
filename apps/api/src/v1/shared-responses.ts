import type { ProblemStatus } from '../problem.ts'
import type { ApiDescription, ApiResponse, Operation } from './api-description.ts'
import { describedHeaders, type HeaderName, headerRefs } from './described-headers.ts'
import { problemResponses } from './problem-responses.ts'

/** Of what was no request yet. */
const bare: readonly HeaderName[] = ['Cache-Control', 'X-Request-Id']
/** Of every answer. */
const always: readonly HeaderName[] = [...bare, 'RateLimit', 'RateLimit-Policy']
/** Of answers that are made of the content. */
const made: readonly HeaderName[] = [...always, 'Vary', 'Cache-Status']
const good: readonly HeaderName[] = ['ETag', 'Last-Modified', ...made]

const ofProblems: Readonly<Record<ProblemStatus, readonly HeaderName[]>> = {
	400: made,
	401: made,
	404: made,
	405: ['Allow', ...always],
	408: bare,
	413: always,
	429: ['Retry-After', ...always],
	431: bare,
	500: made,
	501: always,
	503: ['Retry-After', ...always],
}

const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }

const responses: Readonly<Record<string, ApiResponse>> = {
	NotModified: {
		description: 'The client has the answer already.',
		headers: headerRefs(...good),
	},
	...Object.fromEntries(
		problemStatuses().map((status) => {
			const { name, description } = problemResponses[status]
			return [name, { description, headers: headerRefs(...ofProblems[status]), content: problem }]
		}),
	),
}

/** What any request may be answered with. */
const toAll = Object.fromEntries([
	['304', refTo('NotModified')],
	...([400, 405, 408, 413, 429, 431, 500, 501, 503] as const).map((status) => [
		String(status),
		refTo(problemResponses[status].name),
	]),
])

/** Describes once what many requests are answered with, mistakes and headers, and refers to it everywhere. */
export function withSharedResponses(description: ApiDescription): ApiDescription {
	const paths = Object.entries(description.paths).map(([path, methods]) => [
		path,
		Object.fromEntries(
			Object.entries(methods).map(([method, operation]) => [method, shared(operation)]),
		),
	])
	return {
		...description,
		paths: Object.fromEntries(paths),
		components: { ...description.components, responses, headers: describedHeaders },
	}
}

function shared(operation: Operation): Operation {
	const own = Object.entries(operation.responses).map(([status, response]) => {
		const known = problemStatuses().find((one) => String(one) === status)
		if (known) return [status, refTo(problemResponses[known].name)]
		const headers = { ...headerRefs(...(status === '200' ? good : made)), ...response.headers }
		return [status, { ...response, headers }]
	})
	return { ...operation, responses: { ...Object.fromEntries(own), ...toAll } }
}

function problemStatuses(): readonly ProblemStatus[] {
	return Object.keys(problemResponses).map((status) => Number(status) as ProblemStatus)
}

function refTo(name: string): ApiResponse {
	return { $ref: `#/components/responses/${name}` }
}
