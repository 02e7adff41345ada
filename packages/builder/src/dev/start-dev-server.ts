import type { RequestListener } from 'node:http'
import { join, resolve } from 'node:path'
import type { Diagnostic } from '@blog/core'
import { untilStuck } from '@blog/core/node'
import { cacheFolder } from '../cache/cache-folder.ts'
import { BUILT, defaultOut } from '../config/default-out.ts'
import { loadConfig } from '../config/load-config.ts'
import type { LoadSiteOptions } from '../site/load-site.ts'
import { CLIENT_PATH, clientScript, EVENTS_PATH } from './client-script.ts'
import { contentType } from './content-type.ts'
import { type DevSite, devSite } from './dev-site.ts'
import { type EventStream, eventStream } from './event-stream.ts'
import { listen } from './listen.ts'
import { errorPage, OVERLAY_PATH, overlayStyle } from './overlay.ts'
import { addressOf, closeServer, type RunningServer } from './running-server.ts'
import { sourcesOfConfig, usualSources } from './source-folders.ts'
import { type ServedFiles, send, staticHandler } from './static-handler.ts'
import { watchSite } from './watch-site.ts'

/** What can be said to {@link startDevServer}. */
export interface DevOptions extends LoadSiteOptions {
	/** Default 4321, or the next free one; 0 takes any. */
	readonly port?: number
	/** Default `127.0.0.1`: this machine only. */
	readonly host?: string
	/**
	 * Told after each load what was found, also in the pages of what has changed; `files` are those that changed, none at the start; of `left` pages nobody has looked what is in them; `failure` says why that could not be seen of any, and is empty if it could.
	 */
	onLoad?(
		diagnostics: readonly Diagnostic[],
		files: readonly string[],
		left: number,
		failure: string,
	): void | Promise<void>
	/** Told after each change that leaves the site one that cannot be loaded, and why; until it can, the last good one is served. */
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
	const { port = 4321, host = '127.0.0.1', onLoad, onFailure, ...others } = options
	const shown = { patience: untilStuck(), pluginPatience: untilStuck(), ...others }
	const root = resolve(dir)
	const events = eventStream()
	const unwatched: Diagnostic[] = []
	const early = new Set<string>()
	let site: DevSite | undefined

	async function tell(files: readonly string[]): Promise<void> {
		if (site === undefined) {
			for (const file of files) early.add(file)
			return
		}
		if (!(await site.concerns(files))) return
		const isText = await site.reload(files)
		events.send(isText ? 'update' : 'reload', { files })
		if (site.failure !== '') onFailure?.(site.failure.trim(), files)
		else await tellFindings(site, files)
	}

	/** After browsers know: they need not wait for what is told here. */
	async function tellFindings(made: DevSite, files: readonly string[]): Promise<void> {
		const { diagnostics, left, failure } = await made.pageFindings()
		const all = [...made.diagnostics, ...diagnostics, ...unwatched]
		await onLoad?.(all, files, left, failure)
	}

	// It says what is never watched; what is wrong with it is said when the site is loaded.
	const config = await loadConfig(root, shown).then(
		(loaded) => loaded.config,
		() => undefined,
	)
	const first = config === undefined ? usualSources : await sourcesOfConfig(root, config)
	// Before the site is loaded: what changes meanwhile is read again afterwards.
	const watching = await watchSite(root, {
		ignored: [BUILT, defaultOut(config ?? { static: 'static' })].map((name) => join(root, name)),
		sources: () => site?.sources ?? first,
		onChange: tell,
		onProblem: (problem) => unwatched.push(problem),
	})
	async function stop(): Promise<void> {
		await watching.close()
		events.close()
	}

	try {
		const loaded = await devSite(root, {
			imageFolder: cacheFolder(root),
			...shown,
		})
		site = loaded
		if (early.size > 0) await loaded.reload([...early])
		await onLoad?.([...loaded.diagnostics, ...unwatched], [], 0, '')
		const listening = await listen(handlerOf(loaded, host, events), host, port)
		return {
			url: addressOf(host, listening.port, loaded.basePath),
			port: listening.port,
			async close() {
				await stop()
				await closeServer(listening.server)
			},
		}
	} catch (error) {
		await stop()
		throw error
	}
}

function handlerOf(site: DevSite, host: string, events: EventStream): RequestListener {
	return staticHandler(() => servedFiles(site), {
		host,
		isChanging: true,
		get basePath() {
			return site.basePath
		},
		async intercept({ url = '', method }, response) {
			const [path, query = ''] = url.split('?')
			if (path === CLIENT_PATH) send(response, 200, clientScript, contentType(CLIENT_PATH))
			else if (path === OVERLAY_PATH) send(response, 200, overlayStyle, contentType(OVERLAY_PATH))
			else if (path !== EVENTS_PATH) return false
			else if (method === 'HEAD') send(response, 200, '', 'text/event-stream')
			else {
				const version = new URLSearchParams(query).get('version')
				const isOld = version !== null && version !== site.version
				events.connect(response, isOld ? 'reload' : undefined)
			}
			return true
		},
	})
}

/** The page of an error is of the version that was asked for, so that it is loaded again with the next one only. */
function servedFiles({ has, read, version }: DevSite): ServedFiles {
	return {
		has,
		read,
		errorPage: (error) =>
			errorPage(error instanceof Error ? error.message : String(error), version),
	}
}
