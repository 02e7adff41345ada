import { existsSync, readdirSync, statSync, unlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { readStore, writeStore } from '@blog/core/store'

/** Days that an image is kept which nobody asks for. */
const DAYS = 60

/** All of them together, in bytes. */
const MOST_BYTES = 2 ** 30

/** The name of a file in it: a hash, and behind it what a write that was cut short leaves. */
const ownFile = /^[\w-]{27}(?:\.[0-9a-f]{12})?$/

/** Images that were made before. */
export interface ImageStore {
	/** `undefined` if there is none, or it is damaged. */
	read(key: string): Uint8Array | undefined
	/** Whether there was one; it may be damaged, and counts as not asked for. */
	has(key: string): boolean
	write(key: string, bytes: Uint8Array): void
	/** Forgets what was not asked for in a long time, and of too much what was not asked for the longest. */
	prune(now?: number): void
}

/**
 * Keeps images in a folder.
 *
 * @param folder Made when there is something to keep.
 * @param mostBytes Of all files together.
 */
export function imageStore(folder: string, mostBytes = MOST_BYTES): ImageStore {
	return {
		read(key) {
			const file = join(folder, key)
			const bytes = readStore(file, key)
			if (!(bytes instanceof Uint8Array)) return undefined
			attempt(() => utimesSync(file, new Date(), new Date()))
			return bytes
		},
		has: (key) => existsSync(join(folder, key)),
		write(key, bytes) {
			writeStore(join(folder, key), key, bytes)
		},
		prune(now = Date.now()) {
			const oldest = now - DAYS * 24 * 60 * 60 * 1000
			let total = 0
			for (const { path, time, size } of ownFiles(folder).sort((a, b) => b.time - a.time)) {
				total += size
				if (time < oldest || total > mostBytes) attempt(() => unlinkSync(path))
			}
		},
	}
}

function ownFiles(folder: string): { path: string; time: number; size: number }[] {
	let names: readonly string[] = []
	attempt(() => {
		names = readdirSync(folder)
	})
	return names
		.filter((name) => ownFile.test(name))
		.flatMap((name) => {
			const path = join(folder, name)
			const stats = statSync(path, { throwIfNoEntry: false })
			return stats?.isFile() ? [{ path, time: stats.mtimeMs, size: stats.size }] : []
		})
}

/** Another build may be at it, and it is only a cache. */
function attempt(act: () => void): void {
	try {
		act()
	} catch {
		// As it was.
	}
}
