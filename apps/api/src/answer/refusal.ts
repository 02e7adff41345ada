import { ghostErrorBody } from '../ghost/ghost-error.ts'
import { type ProblemStatus, problemBody } from '../problem.ts'
import { wpErrorBody } from '../wordpress/wp-error.ts'
import { everywhere } from './common-headers.ts'

/** A request that is refused before anything is made for it. */
export interface Refusal {
	readonly status: ProblemStatus
	readonly detail: string
	readonly headers?: Readonly<Record<string, string>>
}

/**
 * Says no in the words of the client: as Ghost, WordPress or the API itself do.
 *
 * @param target Path below the base, and query.
 */
export function refuse(
	target: string,
	{ status, detail, headers }: Refusal,
	more: Readonly<Record<string, string>>,
): Response {
	const [body, type] = bodyFor(target, status, detail)
	return new Response(JSON.stringify(body), {
		status,
		headers: {
			...everywhere,
			...{ 'content-type': type, 'cache-control': 'no-store' },
			...headers,
			...more,
		},
	})
}

function bodyFor(target: string, status: ProblemStatus, detail: string): [object, type: string] {
	if (target.startsWith('/ghost/'))
		return [ghostErrorBody(typeFor[status], detail, null, target), 'application/json']
	if (target.startsWith('/wp-json')) {
		const code = `rest_${status === 405 ? 'no_route' : status === 429 ? 'too_many_requests' : 'unavailable'}`
		return [wpErrorBody({ code, message: detail, status }), 'application/json']
	}
	return [problemBody(status, detail), 'application/problem+json']
}

const typeFor = {
	400: 'BadRequestError',
	401: 'UnauthorizedError',
	404: 'NotFoundError',
	405: 'MethodNotAllowedError',
	413: 'RequestEntityTooLargeError',
	429: 'TooManyRequestsError',
	500: 'InternalServerError',
	503: 'MaintenanceError',
} as const satisfies Record<ProblemStatus, string>
