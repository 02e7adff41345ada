import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { HEADERS_FILE } from '../headers/headers-file.ts'
import { headersFor } from '../headers/headers-for.ts'
import { parseHeaders } from '../headers/parse-headers.ts'
import { contentType } from './content-type.ts'
import { isAllowedHost } from './is-allowed-host.ts'
import { route } from './route.ts'

/** The files behind a {@link staticHandler}. */
export interface ServedFiles {
	/** Whether a file may be at a path. */
	has(path: string): boolean
	/** Reads a file that may be there; `undefined` if it is not. */
	read(path: string): Promise<string | Uint8Array | undefined>
	/** The page that says that one could not be read. */
	errorPage(error: unknown): string
}

/** What a {@link staticHandler} does besides serving files. */
export interface HandlerOptions {
	/** What the server listens on, for the check of the `Host` header. */
	readonly host: string
	readonly basePath: string
	/** Whether browsers must ask again for everything, because it changes under the same address. */
	readonly isChanging: boolean
	/** Answers a request itself; says whether it did. */
	intercept?(request: IncomingMessage, response: ServerResponse): Promise<boolean>
}

/**
 * Serves files as a static host does: the same addresses and redirects, the headers of `_headers`, `404.html` with status 404.
 *
 * @param files Asked anew at each request, because they change.
 */
export function staticHandler(files: () => ServedFiles, options: HandlerOptions): RequestListener {
	async function answer(
		request: IncomingMessage,
		response: ServerResponse,
		served: ServedFiles,
	): Promise<void> {
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

		const target = request.url ?? '/'
		const has = (path: string) => path !== HEADERS_FILE && served.has(path)
		const found = route(target, has, options.basePath)
		for (const [name, value] of Object.entries(await headersAt(target, served)))
			response.setHeader(name, value)
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

	async function headersAt(target: string, served: ServedFiles): Promise<Record<string, string>> {
		const text = served.has(HEADERS_FILE) ? await served.read(HEADERS_FILE) : undefined
		if (text === undefined) return {}
		const rules = parseHeaders(Buffer.from(text).toString())
		const { 'cache-control': kept, ...headers } = headersFor(rules, target.replace(/[?#].*$/s, ''))
		return kept === undefined || options.isChanging
			? headers
			: { ...headers, 'cache-control': kept }
	}

	return (request, response) => {
		const served = files()
		answer(request, response, served).catch((error: unknown) => {
			if (response.headersSent) response.destroy()
			else send(response, 500, served.errorPage(error), contentType('error.html'))
		})
	}
}

/** Sends a whole answer. Browsers ask again for it, unless a header that is set already says otherwise. */
export function send(
	response: ServerResponse,
	status: number,
	content: string | Uint8Array,
	type = 'text/plain; charset=utf-8',
): void {
	const headers = {
		'content-type': type,
		'content-length': Buffer.byteLength(content),
		'cache-control': 'no-cache',
		'x-content-type-options': 'nosniff',
	}
	response.writeHead(status, { ...headers, ...response.getHeaders() })
	response.end(response.req.method === 'HEAD' ? undefined : content)
}
