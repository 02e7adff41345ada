import { relative, sep } from 'node:path'
import { watch } from 'chokidar'

/** Milliseconds to wait for more changes: editors write a file in several steps. */
const QUIET = 15

/** Folders that are never sources. */
const ignoredName = /^(?:\.|node_modules$)/

/** A watch that can be ended. */
export interface Watching {
	close(): Promise<void>
}

/**
 * Watches a site's folder: content, static files, config and what it imports.
 *
 * @param dir The site's folder.
 * @param ignored Absolute path of a folder that changes on its own account: the output folder.
 * @param onChange Told of files relative to `dir`, never twice at the same time.
 * @returns When the watch is ready.
 */
export async function watchSite(
	dir: string,
	ignored: string,
	onChange: (files: readonly string[]) => Promise<void>,
): Promise<Watching> {
	const watcher = watch(dir, {
		ignoreInitial: true,
		ignored: (path) =>
			path === ignored ||
			relative(dir, path)
				.split(sep)
				.some((name) => name !== '..' && ignoredName.test(name)),
	})
	let changed = new Set<string>()
	let timer: NodeJS.Timeout | undefined
	let running: Promise<void> | undefined

	async function tell(): Promise<void> {
		while (changed.size > 0) {
			const files = [...changed].sort()
			changed = new Set()
			await onChange(files)
		}
		running = undefined
	}

	watcher.on('all', (_, path) => {
		changed.add(relative(dir, path).split(sep).join('/'))
		clearTimeout(timer)
		timer = setTimeout(() => (running ??= tell()), QUIET)
	})
	await new Promise<void>((resolve) => watcher.once('ready', () => resolve()))

	return {
		async close() {
			clearTimeout(timer)
			await watcher.close()
			await running
		},
	}
}
