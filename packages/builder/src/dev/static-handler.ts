import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { contentType } from './content-type.ts'
import { isAllowedHost } from './is-allowed-host.ts'
import { route } from './route.ts'

/** The files behind a {@link staticHandler}. */
export interface ServedFiles {
	/** Whether a file may be at a path. */
	has(path: string): boolean
	/** Reads a file that may be there; `undefined` if it is not. */
	read(path: string): Promise<string | Uint8Array | undefined>
}

/** What a {@link staticHandler} does besides serving files. */
export interface HandlerOptions {
	/** What the server listens on, for the check of the `Host` header. */
	readonly host: string
	readonly basePath: string
	/** Answers a request itself; says whether it did. */
	intercept?(request: IncomingMessage, response: ServerResponse): Promise<boolean>
	/** The page for an error while a file was made. */
	errorPage(error: unknown): string
}

/**
 * Serves files as a static host does: the same addresses and redirects, `404.html` with status 404.
 *
 * @param files Asked anew at each request, because they change.
 */
export function staticHandler(files: () => ServedFiles, options: HandlerOptions): RequestListener {
	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		if (!isAllowedHost(request.headers.host, options.host))
			return send(
				response,
				403,
				'Unexpected Host header, expected localhost or an address of this machine\n',
			)
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.setHeader('allow', 'GET, HEAD')
			return send(response, 405, 'Unexpected method, expected GET or HEAD\n')
		}
		if (await options.intercept?.(request, response)) return

		const served = files()
		const found = route(request.url ?? '/', (path) => served.has(path), options.basePath)
		if (found.kind === 'redirect') {
			response.setHeader('location', found.location)
			return send(response, 301, '')
		}
		const content = found.kind === 'file' ? await served.read(found.path) : undefined
		if (found.kind === 'file' && content !== undefined)
			return send(response, 200, content, contentType(found.path))
		const page = served.has('404.html') ? await served.read('404.html') : undefined
		if (page === undefined) return send(response, 404, 'Not found\n')
		send(response, 404, page, contentType('404.html'))
	}

	return (request, response) => {
		answer(request, response).catch((error: unknown) => {
			if (response.headersSent) response.destroy()
			else send(response, 500, options.errorPage(error), contentType('error.html'))
		})
	}
}

/** Sends a whole answer. Nothing is kept by browsers: what is served changes under the same address. */
export function send(
	response: ServerResponse,
	status: number,
	content: string | Uint8Array,
	type = 'text/plain; charset=utf-8',
): void {
	response.writeHead(status, {
		'content-type': type,
		'content-length': Buffer.byteLength(content),
		'cache-control': 'no-cache',
		'x-content-type-options': 'nosniff',
	})
	response.end(response.req.method === 'HEAD' ? undefined : content)
}
