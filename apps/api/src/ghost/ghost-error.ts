import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { stableId } from '../state/stable-id.ts'

/** The kinds of errors that Ghost has, and their statuses. */
const statuses = {
	NotFoundError: 404,
	UnauthorizedError: 401,
	NoPermissionError: 403,
	ValidationError: 422,
	BadRequestError: 400,
	MethodNotAllowedError: 405,
	InternalServerError: 500,
} as const satisfies Record<string, ContentfulStatusCode>

/** One of the kinds of errors. */
export type GhostErrorType = keyof typeof statuses

/**
 * Answers with an error in Ghost's form.
 *
 * @param context What there is to know besides.
 */
export function ghostError(
	c: Context,
	type: GhostErrorType,
	message: string,
	context: string | null = null,
): Response {
	c.header('cache-control', 'no-cache, private, no-store, must-revalidate, max-stale=0')
	const error = {
		...{ message, context, type },
		...{ details: null, property: null, help: null, code: null },
		id: stableId(`${c.req.url} ${message}`),
		ghostErrorCode: null,
	}
	return c.json({ errors: [error] }, statuses[type])
}
