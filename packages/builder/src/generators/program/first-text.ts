import { readFile, stat } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { ifThere } from '../read-if-there.ts'
import { packageFields } from './package-fields.ts'

/** A file of a site, and what it says. */
export interface FoundText {
	/** POSIX path below the site's folder. */
	readonly file: string
	readonly text: string
}

/** What Node.js looks for, and then what compilers do. */
const endings = ['', '.js', '.json']
const index = '/index.js'
const others = ['.ts', '.mjs', '.mts', '.cjs', '/index.ts']

/** @param path POSIX path below a folder. */
export function isOutside(path: string): boolean {
	return /^\.\.(?:\/|$)/.test(path)
}

/**
 * Finds the file that a program names, without its ending perhaps, or by the folder that it lies in.
 *
 * @param path POSIX path below the site's folder, which it may lead out of.
 * @see https://nodejs.org/api/modules.html#all-together
 */
export async function namedFile(root: string, path: string): Promise<FoundText | undefined> {
	const found = await first(root, path, endings)
	if (found) return found
	const main = (await packageFields(join(root, path)))?.main
	const ofMain =
		typeof main === 'string'
			? await first(root, posix.join(path, main), [...endings, index])
			: undefined
	// TypeScript lets one write `./config.js` for `config.ts`.
	return (
		ofMain ??
		(await first(root, path, [index, ...others])) ??
		(await first(root, path.replace(/\.js$/, ''), ['.ts']))
	)
}

/** The same of a path that lies in the site; nothing of others. */
export async function firstText(root: string, path: string): Promise<FoundText | undefined> {
	return isOutside(path) ? undefined : namedFile(root, path)
}

async function first(
	root: string,
	path: string,
	ends: readonly string[],
): Promise<FoundText | undefined> {
	for (const file of ends.map((end) => posix.normalize(path + end))) {
		const text = await ifThere(join(root, file), fileText)
		if (text !== undefined) return { file, text }
	}
	return undefined
}

async function fileText(path: string): Promise<string | undefined> {
	return (await stat(path)).isFile() ? readFile(path, 'utf8') : undefined
}
