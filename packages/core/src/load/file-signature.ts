import { type Stats, statSync } from 'node:fs'

/** Clocks of file systems are this coarse at most: a file this new may change again and look the same. */
const COARSEST_MS = 2000

/**
 * What tells that a file was not touched, without reading it: device, number, size, and both times.
 *
 * @returns `undefined` if there is no such file, or it is too new to be told from its next version.
 */
export function fileSignature(path: string, now = Date.now()): string | undefined {
	const stats = statSync(path, { throwIfNoEntry: false })
	if (!stats?.isFile()) return undefined
	return now - Math.max(stats.mtimeMs, stats.ctimeMs) < COARSEST_MS ? undefined : signatureOf(stats)
}

/** The same of a file that was looked up already, new or not. */
export function signatureOf({ dev, ino, size, mtimeMs, ctimeMs }: Stats): string {
	return `${dev}:${ino}:${size}:${mtimeMs}:${ctimeMs}`
}

/** What stays of a file when it is renamed or written to; the time of its making, since numbers are given again. */
export function identityOf(path: string): string | undefined {
	const stats = statSync(path, { throwIfNoEntry: false })
	return stats && `${stats.dev}:${stats.ino}:${stats.birthtimeMs}`
}
