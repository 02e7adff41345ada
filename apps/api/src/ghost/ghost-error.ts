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
	RequestEntityTooLargeError: 413,
	TooManyRequestsError: 429,
	MaintenanceError: 503,
	InternalServerError: 500,
} as const satisfies Record<string, ContentfulStatusCode>

/** One of the kinds of errors. */
export type GhostErrorType = keyof typeof statuses

/** What is asked is not of the form that Ghost takes; the message says of what. */
export class NotValid extends Error {
	override readonly name = 'NotValid'
}

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
	return c.json(ghostErrorBody(type, message, context, c.req.url), statuses[type])
}

/** An error in Ghost's form. */
export function ghostErrorBody(
	type: GhostErrorType,
	message: string,
	context: string | null,
	url: string,
): object {
	const error = {
		message,
		context,
		type,
		details: null,
		property: null,
		help: null,
		code: null,
		id: stableId(`${url} ${message}`),
		ghostErrorCode: null,
	}
	return { errors: [error] }
}
