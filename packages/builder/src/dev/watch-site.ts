import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '@blog/core'
import { report } from '../diagnostics/rules.ts'
import { pathBelow } from '../site/path-below.ts'
import { isNoSource } from './is-no-source.ts'
import { ownOutput } from './own-output.ts'
import { isPassingFile } from './passing-file.ts'
import type { SourceFolders } from './source-folders.ts'
import { type Watching, watchFolder } from './watch-folder.ts'

/** Milliseconds to wait for more changes: editors write a file in several steps. */
const QUIET = 15

/** Milliseconds that times of files may be behind the clock. */
const CLOCK = 20

/** What programs write of themselves beside a site, such as `tee dev.log`. */
const log = /^[^/]+\.(?:log|out|pid)$/i

/** What to do while a site is watched. */
export interface WatchOptions {
	/** Absolute paths of folders that change on their own account: output folders. */
	readonly ignored: readonly string[]
	/** The folders that the site is read from: asked again after each change, which may have been one of the config. */
	sources(): SourceFolders
	/** Told of files relative to the site's folder, never twice at the same time. */
	onChange(files: readonly string[]): Promise<void>
	/** Told of a folder whose changes are not seen, once. */
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
	{ ignored, sources, onChange, onProblem }: WatchOptions,
): Promise<{ close(): Promise<void> }> {
	const shown = (path: string) => pathBelow(dir, path)
	const isOwnOutput = ownOutput()
	let changed = new Set<string>()
	let timer: NodeJS.Timeout | undefined
	let running: Promise<void> | undefined
	let watching: Watching | undefined
	const foldersNow = () => Object.values(sources()).flat()
	let followed = foldersNow()
	const unwatched = new Set<string>()

	async function tell(): Promise<void> {
		while (changed.size > 0) {
			const files = [...changed].sort()
			changed = new Set()
			const start = Date.now()
			// As with any listener: what it throws is nobody's to catch, and the next change is told all the same.
			await onChange(files).catch((error: unknown) =>
				queueMicrotask(() => {
					throw error
				}),
			)
			await followSources(start)
		}
	}

	function tellUnwatched(folder: string, reason: string): void {
		if (unwatched.has(folder)) return
		unwatched.add(folder)
		onProblem(report('folder-unwatched', folder, `Expected to watch the folder: ${reason}`))
	}

	function tellLinks(): void {
		// The site's own is watched whatever it is.
		for (const folder of followed.filter((name) => name !== ''))
			if (lstatSync(join(dir, folder), { throwIfNoEntry: false })?.isSymbolicLink())
				tellUnwatched(folder, 'it is a symbolic link, and what it leads to is not watched')
	}

	/** While one is told of, changes gather; the one under way takes them along. */
	function start(): void {
		if (running || changed.size === 0) return
		running = tell().finally(() => {
			running = undefined
			start()
		})
	}

	/** What has changed in a folder since the site was read from it, and before it is watched, is told as well. */
	async function followSources(start: number): Promise<void> {
		const now = foldersNow()
		if (now.join('\n') === followed.join('\n')) return
		followed = now
		tellLinks()
		const folders = now.map((folder) => join(dir, folder))
		await watching?.follow(folders, (path) => {
			const changedAt = lstatSync(path, { throwIfNoEntry: false })?.ctimeMs ?? 0
			if (changedAt >= start - CLOCK) onEvent(path)
		})
	}

	function onEvent(path: string): void {
		if (isPassingFile(path)) return
		changed.add(shown(path))
		clearTimeout(timer)
		timer = setTimeout(start, QUIET)
	}

	watching = await watchFolder(dir, {
		isIgnored(path) {
			const below = shown(path)
			if (ignored.includes(path) || isNoSource(below, sources())) return true
			return log.test(below) || isOwnOutput(path)
		},
		onEvent,
		onError: (folder, { message }) => tellUnwatched(shown(folder), message),
	})
	tellLinks()

	return {
		async close() {
			watching?.close()
			clearTimeout(timer)
			changed.clear()
			await running
		},
	}
}
