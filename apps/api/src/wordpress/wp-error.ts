import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** An error of WordPress: what is wrong, for programs and for people. */
export class WpError extends Error {
	override readonly name = 'WpError'
	/** `rest_invalid_param`. */
	readonly code: string
	readonly status: ContentfulStatusCode
	/** Parameters and what is wrong with them. */
	readonly params: Readonly<Record<string, string>> | undefined

	constructor(
		code: string,
		status: ContentfulStatusCode,
		message: string,
		params?: Readonly<Record<string, string>>,
	) {
		super(message)
		this.code = code
		this.status = status
		this.params = params
	}
}

/** That one parameter cannot be used. */
export function invalidParam(name: string, message: string): WpError {
	return new WpError('rest_invalid_param', 400, `Invalid parameter(s): ${name}`, {
		[name]: message,
	})
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
	params,
}: Pick<WpError, 'code' | 'message' | 'status'> & Partial<Pick<WpError, 'params'>>): object {
	return { code, message, data: { status, ...(params && { params }) } }
}
