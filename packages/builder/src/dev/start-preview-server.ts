import { realpathSync, statSync } from 'node:fs'
import { readFile, realpath, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { BlogError } from '@blog/core'
import { isInside } from '../apply/check-out.ts'
import { listen } from './listen.ts'
import { addressOf, closeServer, type RunningServer } from './running-server.ts'
import { type ServedFiles, staticHandler } from './static-handler.ts'

/** What can be said to {@link startPreviewServer}. */
export interface PreviewOptions {
	/** Default 4321, or the next free one. */
	readonly port?: number
	/** Default `127.0.0.1`: this machine only. */
	readonly host?: string
	/** Path that the site was built for: empty, or `/blog`. */
	readonly basePath?: string
}

/**
 * Serves a built site with the rules of a static host, and the headers of its `_headers`.
 *
 * @param out The folder that the site was built into.
 * @throws {BlogError} `OUT_INVALID` if there is no such folder; `IO` if no port is free.
 */
export async function startPreviewServer(
	out: string,
	options: PreviewOptions = {},
): Promise<RunningServer> {
	const { port = 4321, host = '127.0.0.1', basePath = '' } = options
	const found = await stat(out).catch(() => undefined)
	if (!found?.isDirectory())
		throw new BlogError(
			'OUT_INVALID',
			`Expected a built site at ${resolve(out)}: build it first, or name the folder it is in`,
		)
	const files = filesOf(await realpath(out))
	const listening = await listen(
		staticHandler(() => files, { host, basePath, isChanging: false }),
		host,
		port,
	)
	return {
		url: addressOf(host, listening.port, basePath),
		port: listening.port,
		close: () => closeServer(listening.server),
	}
}

function filesOf(root: string): ServedFiles {
	return {
		has(path) {
			try {
				const file = realpathSync(join(root, path))
				// A symbolic link must not publish a file from elsewhere.
				return isInside(file, root) && statSync(file).isFile()
			} catch {
				return false
			}
		},
		read: (path) => readFile(join(root, path)),
		errorPage: () => 'The file could not be read',
	}
}
