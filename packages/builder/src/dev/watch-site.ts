import { relative, sep } from 'node:path'
import type { Diagnostic } from '@blog/core'
import { report } from '../diagnostics/rules.ts'
import { watchFolder } from './watch-folder.ts'

/** Milliseconds to wait for more changes: editors write a file in several steps. */
const QUIET = 15

/** Folders and files that are never sources. */
const ignoredName = /^(?:\.|node_modules$)/

/** What to do while a site is watched. */
export interface WatchOptions {
	/** Absolute path of a folder that changes on its own account: the output folder. */
	readonly ignored: string
	/** Told of files relative to the site's folder, never twice at the same time. */
	onChange(files: readonly string[]): Promise<void>
	/** Told of a folder whose changes are not seen. */
	onProblem(problem: Diagnostic): void
}

/**
 * Watches a site's folder: content, static files, config and what it imports.
 *
 * @param dir The site's folder, absolute.
 * @returns When the watch is ready.
 */
export async function watchSite(
	dir: string,
	{ ignored, onChange, onProblem }: WatchOptions,
): Promise<{ close(): Promise<void> }> {
	const shown = (path: string) => relative(dir, path).split(sep).join('/')
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

	const watching = await watchFolder(dir, {
		isIgnored: (path) =>
			path === ignored || ignoredName.test(path.slice(path.lastIndexOf(sep) + 1)),
		onEvent(path) {
			changed.add(shown(path))
			clearTimeout(timer)
			timer = setTimeout(() => (running ??= tell()), QUIET)
		},
		onError(folder, { message }) {
			onProblem(
				report('folder-unwatched', shown(folder), `Expected to watch the folder: ${message}`),
			)
		},
	})

	return {
		async close() {
			watching.close()
			clearTimeout(timer)
			await running
		},
	}
}
