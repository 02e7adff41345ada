import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** An error of WordPress: what is wrong, for programs and for people. */
export class WpError extends Error {
	override readonly name = 'WpError'
	/** `rest_invalid_param`. */
	readonly code: string
	readonly status: ContentfulStatusCode
	/** What there is to know besides, for programs. */
	readonly data: object

	constructor(code: string, status: ContentfulStatusCode, message: string, data: object = {}) {
		super(message)
		this.code = code
		this.status = status
		this.data = data
	}
}

/**
 * That one parameter cannot be used.
 *
 * @param code What is wrong with it, for programs: `rest_out_of_bounds`.
 * @param status Of what is wrong with it.
 * @see https://developer.wordpress.org/reference/classes/wp_rest_request/has_valid_params/
 */
export function invalidParam(
	name: string,
	message: string,
	code: string,
	status?: number,
): WpError {
	const detail = { code, message, data: status === undefined ? null : { status } }
	return new WpError('rest_invalid_param', 400, `Invalid parameter(s): ${name}`, {
		params: { [name]: message },
		details: { [name]: detail },
	})
}

/** That something is for those who have logged in; nobody can do that here. */
export function needsLogin(code: string, message: string): WpError {
	return new WpError(code, 401, message)
}

/** That there is no such path. */
export function noRoute(): WpError {
	return new WpError(
		'rest_no_route',
		404,
		'No route was found matching the URL and request method.',
	)
}

/** Answers with an error in WordPress's form. */
export function wpError(c: Context, error: WpError): Response {
	return c.json(wpErrorBody(error), error.status)
}

/** An error in WordPress's form. */
export function wpErrorBody({
	code,
	message,
	status,
	data,
}: Pick<WpError, 'code' | 'message' | 'status'> & Partial<Pick<WpError, 'data'>>): object {
	return { code, message, data: { status, ...data } }
}
