import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ifThere } from '../read-if-there.ts'

/** Folders whose programs are not the site's. */
const others = new Set(['.git', '.cache', '_site', 'node_modules'])
const isProgram = /\.[cm]?[jt]s$/
/** Templates, data, tests and types are run by others. */
const isOther = /\.(?:11ty|11tydata|test|spec|d)\.[cm]?[jt]s$/

/** Lists the programs of a site's folder that one of them may load, as POSIX paths below it. */
export function programsWithin(root: string): Promise<readonly string[]> {
	return filesWithin(root, (name) => isProgram.test(name) && !isOther.test(name))
}

/** Lists the files of a site's folder that are its own, as POSIX paths below it. */
export async function filesWithin(
	root: string,
	isListed: (name: string) => boolean,
	folder = '',
): Promise<readonly string[]> {
	const list = (path: string) => readdir(path, { withFileTypes: true })
	const entries = (await ifThere(join(root, folder), list)) ?? []
	const found = await Promise.all(
		entries.map(async (entry): Promise<readonly string[]> => {
			const path = folder === '' ? entry.name : `${folder}/${entry.name}`
			if (!entry.isDirectory()) return isListed(entry.name) ? [path] : []
			return others.has(entry.name) ? [] : filesWithin(root, isListed, path)
		}),
	)
	return found.flat().sort()
}
