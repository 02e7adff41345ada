import { type FSWatcher, watch } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import { isFolder } from '../apply/is-folder.ts'

/** What a watch asks and tells; all paths are absolute. */
export interface WatchHandlers {
	/** An ignored folder costs nothing. */
	isIgnored(path: string): boolean
	/**
	 * Told of whatever was made, written, renamed or removed, as soon as the system says so, and more than once for one change. Nothing is
	 * left out: what came with its folder is told too.
	 */
	onEvent(path: string): void
	/** Told of a folder that cannot be watched: `ENOSPC` or `EMFILE` when the system's watches are used up. */
	onError(folder: string, error: NodeJS.ErrnoException): void
}

/** A watch that can be ended. */
export interface Watching {
	/**
	 * Watches folders that were ignored until now, and no more those that are ignored from now on.
	 *
	 * @param folders Absolute paths below the root; those that are watched already, or not there, count for nothing.
	 * @param onFound Told of what is in them.
	 */
	follow(folders: readonly string[], onFound: (path: string) => void): Promise<void>
	close(): void
}

/**
 * Watches a folder and all folders in it, with one system watch a folder. Symbolic links are not followed.
 *
 * @param root Absolute path.
 * @returns When every folder is watched.
 */
export async function watchFolder(
	root: string,
	{ isIgnored, onEvent, onError }: WatchHandlers,
): Promise<Watching> {
	const watchers = new Map<string, FSWatcher>()
	let closed = false

	/** The watch comes before the listing, so nothing falls between the two. */
	async function add(folder: string, onFound: (path: string) => void): Promise<void> {
		try {
			if (closed) return
			watchers.get(folder)?.close()
			watchers.set(folder, watchOne(folder))
			const entries = await readdir(folder, { withFileTypes: true })
			const folders: string[] = []
			for (const entry of entries) {
				const path = join(folder, entry.name)
				if (isIgnored(path)) continue
				onFound(path)
				if (entry.isDirectory()) folders.push(path)
			}
			await Promise.all(folders.map((path) => add(path, onFound)))
		} catch (error) {
			remove(folder)
			if (!isGone(error)) onError(folder, error as NodeJS.ErrnoException)
		}
	}

	function watchOne(folder: string): FSWatcher {
		const watcher = watch(folder, (event, name) => {
			const path =
				name === null || (folder !== root && isItself(folder, name)) ? folder : join(folder, name)
			if (isIgnored(path)) return
			onEvent(path)
			if (event === 'rename' && name !== null) void follow(path)
		})
		return watcher.on('error', () => remove(folder))
	}

	/** What had this name is gone or was replaced, and what has it now may be a folder. */
	async function follow(path: string): Promise<void> {
		remove(path)
		if (isFolder(path) && !watchers.has(path)) await add(path, onEvent)
	}

	function remove(folder: string): void {
		for (const [path, watcher] of watchers) {
			if (path !== folder && !path.startsWith(folder + sep)) continue
			watcher.close()
			watchers.delete(path)
		}
	}

	/** The outermost folder above one that is not watched: what is below it comes with it. */
	function unwatchedAbove(folder: string): string | undefined {
		const names = relative(root, folder).split(sep)
		if (names[0] === '..') return undefined
		return names
			.map((_, index) => join(root, ...names.slice(0, index + 1)))
			.find((path) => !watchers.has(path))
	}

	await add(root, () => {})
	return {
		async follow(folders, onFound) {
			// What comes in them is not watched either: so it will be when they are watched again.
			for (const folder of watchers.keys()) if (folder !== root && isIgnored(folder)) remove(folder)
			for (const folder of folders) {
				const path = unwatchedAbove(folder)
				if (path !== undefined && isFolder(path)) await add(path, onFound)
			}
		},
		close() {
			closed = true
			remove(root)
		},
	}
}

/** Of a folder that goes its own watch tells too, by the name that it had and as if that had been in it. */
function isItself(folder: string, name: string): boolean {
	return name === basename(folder) && !isFolder(folder)
}

function isGone(error: unknown): boolean {
	const { code } = error as NodeJS.ErrnoException
	return code === 'ENOENT' || code === 'ENOTDIR'
}
