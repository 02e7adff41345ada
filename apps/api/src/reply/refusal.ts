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
		...everywhere,
		'access-control-expose-headers': exposed,
		'content-type': type,
		'cache-control': 'no-store',
		...headers,
	}
	return ownReply(status, all, JSON.stringify(body), more)
}

function bodyFor(target: string, status: ProblemStatus, detail: string): [object, type: string] {
	if (target.startsWith('/ghost/'))
		return [ghostErrorBody(typeFor[status], detail, null, target), 'application/json']
	if (target.startsWith('/wp-json')) {
		const code = `rest_${wpCodes[status] ?? 'unavailable'}`
		return [wpErrorBody({ code, message: detail, status }), 'application/json']
	}
	return [problemBody(status, detail), 'application/problem+json']
}

const wpCodes: Readonly<Partial<Record<ProblemStatus, string>>> = {
	405: 'no_route',
	501: 'no_route',
	429: 'too_many_requests',
}

const typeFor = {
	400: 'BadRequestError',
	401: 'UnauthorizedError',
	404: 'NotFoundError',
	405: 'MethodNotAllowedError',
	408: 'BadRequestError',
	413: 'RequestEntityTooLargeError',
	429: 'TooManyRequestsError',
	431: 'BadRequestError',
	500: 'InternalServerError',
	501: 'MethodNotAllowedError',
	503: 'MaintenanceError',
} as const satisfies Record<ProblemStatus, string>

/** Status 400: what was sent cannot be read on. */
export function malformed(detail: string): Refusal {
	return { status: 400, detail, headers: { connection: 'close' } }
}

/** Status 500. */
export const unforeseen: Refusal = { status: 500, detail: 'The answer could not be made' }

/** Status 413. */
export const tooLarge: Refusal = {
	status: 413,
	detail: 'Unexpected body: there is nothing to be sent here',
	headers: { connection: 'close' },
}

/** Methods of HTTP itself. https://www.rfc-editor.org/rfc/rfc9110#section-9 and https://www.rfc-editor.org/rfc/rfc5789 */
const ofHttp = new Set([
	...['GET', 'HEAD', 'POST', 'PUT', 'DELETE'],
	...['CONNECT', 'OPTIONS', 'TRACE', 'PATCH'],
])

/**
 * Status 405; or 501 for a method that is not one of HTTP itself.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2
 */
export function notAllowed(method: string): Refusal {
	const detail = `Unexpected method ${method}, expected GET or HEAD`
	if (!ofHttp.has(method)) return { status: 501, detail }
	return { status: 405, detail, headers: { allow: 'GET, HEAD, OPTIONS' } }
}

/** Status 429. */
export function tooMany(retryAfter: number): Refusal {
	return {
		status: 429,
		detail: 'This is more than one client may ask',
		headers: { 'retry-after': String(retryAfter) },
	}
}
