import { join, resolve } from 'node:path'
import type { Diagnostic } from '@blog/core'
import type { LoadSiteOptions } from '../site/load-site.ts'
import { CLIENT_PATH, clientScript, EVENTS_PATH } from './client-script.ts'
import { contentType } from './content-type.ts'
import { devSite } from './dev-site.ts'
import { eventStream } from './event-stream.ts'
import { listen } from './listen.ts'
import { errorPage } from './overlay.ts'
import { addressOf, closeServer, type RunningServer } from './running-server.ts'
import { send, staticHandler } from './static-handler.ts'
import { watchSite } from './watch-site.ts'

/** What can be said to {@link startDevServer}. */
export interface DevOptions extends LoadSiteOptions {
	/** Default 4321, or the next free one; 0 takes any. */
	readonly port?: number
	/** Default `127.0.0.1`: this machine only. */
	readonly host?: string
	/** Told after each load what was found; `files` are those that changed, none at the start. */
	onLoad?(diagnostics: readonly Diagnostic[], files: readonly string[]): void | Promise<void>
	/** Told why the site cannot be loaded any more; until it can, the last good one is served. */
	onFailure?(reason: string, files: readonly string[]): void
}

/**
 * Serves a site while it is written: each page is made when it is asked for, and browsers show it anew after a change of posts,
 * static files or config. Addresses and redirects are those of the built site.
 *
 * @param dir The site's folder.
 * @throws {BlogError} If the site cannot be loaded, or no port is free.
 */
export async function startDevServer(
	dir: string,
	options: DevOptions = {},
): Promise<RunningServer> {
	const { port = 4321, host = '127.0.0.1', onLoad, onFailure, ...shown } = options
	const root = resolve(dir)
	const site = await devSite(root, shown)
	const events = eventStream()

	const handler = staticHandler(() => site, {
		host,
		get basePath() {
			return site.basePath
		},
		errorPage: (error) => errorPage(error instanceof Error ? error.message : String(error)),
		async intercept(request, response) {
			if (request.url === EVENTS_PATH) events.connect(response)
			else if (request.url === CLIENT_PATH)
				send(response, 200, clientScript, contentType(CLIENT_PATH))
			else return false
			return true
		},
	})
	const unwatched: Diagnostic[] = []
	const watching = await watchSite(root, {
		ignored: join(root, 'public'),
		async onChange(files) {
			const isText = await site.reload(files)
			events.send(isText ? 'update' : 'reload', { files })
			if (site.failure === '') await onLoad?.([...site.diagnostics, ...unwatched], files)
			else onFailure?.(site.failure.trim(), files)
		},
		onProblem: (problem) => unwatched.push(problem),
	})
	await onLoad?.([...site.diagnostics, ...unwatched], [])
	const listening = await listen(handler, host, port).catch(async (error: unknown) => {
		await watching.close()
		events.close()
		throw error
	})

	return {
		url: addressOf(host, listening.port, site.basePath),
		port: listening.port,
		async close() {
			await watching.close()
			events.close()
			await closeServer(listening.server)
		},
	}
}
