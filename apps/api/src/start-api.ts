import { addressOf } from '@blog/builder'
import { BlogError, type Diagnostic } from '@blog/core'
import { serve } from '@hono/node-server'
import { createApi } from './create-api.ts'
import type { GhostOptions } from './ghost/ghost-app.ts'
import { servedSite } from './served-site.ts'

/** What can be said to {@link startApi}. */
export interface ApiServerOptions {
	/** Default 4322; 0 takes any. */
	readonly port?: number
	/** Default `127.0.0.1`: this machine only. */
	readonly host?: string
	/** Take in what changes on disk, while the last good state is served. Default true. */
	readonly watch?: boolean
	/** As of `createApi`. */
	readonly ghost?: GhostOptions | false
	/** Told why an answer could not be made (status 500). Default: the standard error stream is. */
	onError?(error: Error, path: string): void
}

/** A server that answers until it is closed. */
export interface ApiServer {
	readonly url: string
	readonly port: number
	/** What was found while the site was loaded. */
	readonly diagnostics: readonly Diagnostic[]
	close(): Promise<void>
}

/**
 * Loads a site and serves its posts. A change on disk is taken in aside and then served at once; one that cannot be read leaves what was served.
 *
 * @param dir The site's folder.
 * @throws {BlogError} If the site cannot be loaded; `IO` if the port is taken.
 */
export async function startApi(dir: string, options: ApiServerOptions = {}): Promise<ApiServer> {
	const {
		port: wanted = 4322,
		host = '127.0.0.1',
		watch = true,
		ghost,
		onError = writeError,
	} = options
	const site = await servedSite(dir, {
		watch,
		onFailure: (reason) => onError(new Error(reason), ''),
	})
	const { fetch } = createApi(site.content, { ...(ghost !== undefined && { ghost }), onError })
	return new Promise((resolve, reject) => {
		// Its own `Response` in place of Node's would be everybody's, and Shiki needs a whole one.
		const settings = { fetch, port: wanted, hostname: host, overrideGlobalObjects: false }
		const server = serve(settings, ({ port }) => {
			resolve({
				url: addressOf(host, port),
				port,
				diagnostics: site.diagnostics,
				async close() {
					await new Promise((closed) => void server.close(closed))
					await site.close()
				},
			})
		})
		server.once('error', (cause: NodeJS.ErrnoException) => {
			const reason =
				cause.code === 'EADDRINUSE'
					? ', but the port is taken: choose another, or 0 for any'
					: `: ${cause.message}`
			reject(new BlogError('IO', `Expected to listen on ${host}:${wanted}${reason}`, { cause }))
		})
	})
}

function writeError(error: Error, path: string): void {
	process.stderr.write(`${path}: ${error.stack ?? error.message}\n`)
}
