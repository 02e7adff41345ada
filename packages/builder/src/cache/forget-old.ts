import { readdirSync, rmdirSync, statSync, unlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Output folders whose files are known: who builds into a new one each time leaves no heap behind. */
const OUTS = 8

/** Days that the cache of a site lives which is not built any more. */
const DAYS = 60

/** The folder of a site among those of others: a hash. */
const siteFolder = /^[\w-]{27}$/

/** The files in it. */
const ownFile = /^(?:posts|search|image-facts|(?:out|receipt)-[\w-]{27})(?:\.[0-9a-f]{12})?$/

/** The folder of images that were made, and one of them. */
const IMAGES = 'images'
const ownImage = /^[\w-]{27}(?:\.[0-9a-f]{12})?$/

/**
 * Keeps caches small: removes from a site's cache what is known of all output folders but the newest, and from the caches beside it
 * those of sites that were not built for long. What the cache did not make is left alone.
 *
 * @param folder Of the site's cache.
 */
export function forgetOld(folder: string, now = Date.now()): void {
	for (const kind of ['out-', 'receipt-']) {
		const files = ownFiles(folder).filter(({ name }) => name.startsWith(kind))
		for (const { path } of files.sort((a, b) => b.time - a.time).slice(OUTS))
			attempt(unlinkSync, path)
	}

	const oldest = now - DAYS * 24 * 60 * 60 * 1000
	const parent = dirname(folder)
	for (const name of namesIn(parent)) {
		if (!siteFolder.test(name)) continue
		const files = ownFiles(join(parent, name))
		if (files.some(({ time }) => time >= oldest)) continue
		for (const { path } of files) attempt(unlinkSync, path)
		const images = join(parent, name, IMAGES)
		for (const image of namesIn(images))
			if (ownImage.test(image)) attempt(unlinkSync, join(images, image))
		attempt(rmdirSync, images)
		attempt(rmdirSync, join(parent, name))
	}
}

function ownFiles(folder: string): { name: string; path: string; time: number }[] {
	return namesIn(folder)
		.filter((name) => ownFile.test(name))
		.flatMap((name) => {
			const path = join(folder, name)
			const stats = statSync(path, { throwIfNoEntry: false })
			return stats?.isFile() ? [{ name, path, time: stats.mtimeMs }] : []
		})
}

function namesIn(folder: string): readonly string[] {
	try {
		return readdirSync(folder)
	} catch {
		return [] // There is no such folder.
	}
}

/** Another build may be at it, and it is only a cache. */
function attempt(remove: (path: string) => void, path: string): void {
	try {
		remove(path)
	} catch {
		// It stays.
	}
}
