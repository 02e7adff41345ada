import { addressOf, loadSite, renderContext } from '@blog/builder'
import { BlogError } from '@blog/core'
import { serve } from '@hono/node-server'
import { createApi } from './create-api.ts'

/** What can be said to {@link startApi}. */
export interface ApiServerOptions {
	/** Default 4322; 0 takes any. */
	readonly port?: number
	/** Default `127.0.0.1`: this machine only. */
	readonly host?: string
}

/** A server that answers until it is closed. */
export interface ApiServer {
	readonly url: string
	readonly port: number
	close(): Promise<void>
}

/**
 * Loads a site and serves its posts. A change on disk is seen after the next start.
 *
 * @param dir The site's folder.
 * @throws {BlogError} If the site cannot be loaded; `IO` if the port is taken.
 */
export async function startApi(dir: string, options: ApiServerOptions = {}): Promise<ApiServer> {
	const { port: wanted = 4322, host = '127.0.0.1' } = options
	const site = await loadSite(dir, { drafts: false, future: false, expired: false })
	const { fetch } = createApi({
		blog: site.blog,
		renderer: site.renderer,
		context: renderContext(site),
	})
	return new Promise((resolve, reject) => {
		const server = serve({ fetch, port: wanted, hostname: host }, ({ port }) => {
			resolve({
				url: addressOf(host, port),
				port,
				close: () => new Promise((closed) => void server.close(() => closed())),
			})
		})
		server.once('error', (cause: Error) =>
			reject(
				new BlogError('IO', `Expected to listen on ${host}:${wanted}: ${cause.message}`, { cause }),
			),
		)
	})
}
