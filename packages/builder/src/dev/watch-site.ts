import { relative, sep } from 'node:path'
import type { Diagnostic } from '@blog/core'
import { report } from '../diagnostics/rules.ts'
import { isMadeByGenerator, mayBeConfig } from './hidden-config.ts'
import { ownOutput } from './own-output.ts'
import { isPassingFile } from './passing-file.ts'
import { watchFolder } from './watch-folder.ts'

/** Milliseconds to wait for more changes: editors write a file in several steps. */
const QUIET = 15

/** Folders and files that are never sources, unless {@link mayBeConfig}; below the static folder dot files are. */
const ignoredName = /^(?:\.|node_modules$)/
const neverStatic = /^(?:\.git|\.gitkeep|\.DS_Store|node_modules)$/
/** What programs write of themselves beside a site, such as `tee dev.log`. */
const log = /^[^/]+\.(?:log|out|pid)$/i

/** What to do while a site is watched. */
export interface WatchOptions {
	/** Absolute paths of folders that change on their own account: output folders. */
	readonly ignored: readonly string[]
	/** Names of the folders of static files, below the site's folder. */
	staticFolders(): readonly string[]
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
	{ ignored, staticFolders, onChange, onProblem }: WatchOptions,
): Promise<{ close(): Promise<void> }> {
	const shown = (path: string) => relative(dir, path).split(sep).join('/')
	const isOwnOutput = ownOutput()
	let changed = new Set<string>()
	let timer: NodeJS.Timeout | undefined
	let running: Promise<void> | undefined

	async function tell(): Promise<void> {
		while (changed.size > 0) {
			const files = [...changed].sort()
			changed = new Set()
			// As with any listener: what it throws is nobody's to catch, and the next change is told all the same.
			await onChange(files).catch((error: unknown) =>
				queueMicrotask(() => {
					throw error
				}),
			)
		}
	}

	/** While one is told of, changes gather; the one under way takes them along. */
	function start(): void {
		if (running || changed.size === 0) return
		running = tell().finally(() => {
			running = undefined
			start()
		})
	}

	const watching = await watchFolder(dir, {
		isIgnored(path) {
			const name = path.slice(path.lastIndexOf(sep) + 1)
			const below = shown(path)
			const isStatic = staticFolders().some((folder) => below.startsWith(`${folder}/`))
			const isNever = (isStatic ? neverStatic : ignoredName).test(name) && !mayBeConfig(below)
			if (ignored.includes(path) || isNever || isMadeByGenerator(below)) return true
			return log.test(below) || isOwnOutput(path)
		},
		onEvent(path) {
			if (isPassingFile(path)) return
			changed.add(shown(path))
			clearTimeout(timer)
			timer = setTimeout(start, QUIET)
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
			changed.clear()
			await running
		},
	}
}
