import { everywhere, exposed } from '../answer/common-headers.ts'
import { ghostErrorBody } from '../ghost/ghost-error.ts'
import { type ProblemStatus, problemBody } from '../problem.ts'
import { wpErrorBody } from '../wordpress/wp-error.ts'
import type { FlatHeaders } from './flat-headers.ts'
import { ownReply, type Reply } from './reply.ts'

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
	more: FlatHeaders,
): Reply {
	const [body, type] = bodyFor(target, status, detail)
	const all = {
		...{ ...everywhere, 'access-control-expose-headers': exposed },
		...{ 'content-type': type, 'cache-control': 'no-store' },
		...headers,
	}
	return ownReply(status, all, JSON.stringify(body), more)
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

/** Status 413. */
export const tooLarge: Refusal = {
	status: 413,
	detail: 'Unexpected body: there is nothing to be sent here',
	headers: { connection: 'close' },
}

/** Status 405. */
export function notAllowed(method: string): Refusal {
	return {
		status: 405,
		detail: `Unexpected method ${method}, expected GET or HEAD`,
		headers: { allow: 'GET, HEAD, OPTIONS' },
	}
}

/** Status 429. */
export function tooMany(retryAfter: number): Refusal {
	return {
		status: 429,
		detail: 'This is more than one client may ask',
		headers: { 'retry-after': String(retryAfter) },
	}
}
