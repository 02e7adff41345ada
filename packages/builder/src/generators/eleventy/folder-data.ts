import { join, posix } from 'node:path'
import { excluder, listFiles } from '@blog/core/node'
import type { SiteConfig } from '../../config/site-config.ts'
import type { GeneratorSite } from '../generator-site.ts'
import { ifThere } from '../read-if-there.ts'
import { computedData } from './computed-data.ts'
import { type DataFile, readDataFile } from './data-file.ts'
import { dataProblems, type FoundData, hidden } from './data-problems.ts'

/** What files of data say of the posts of their folders, and what of it is not read. */
export interface FolderData {
	readonly defaults: NonNullable<SiteConfig['frontMatterDefaults']>
	readonly problems: NonNullable<GeneratorSite['problems']>
}

/** Where data lies. */
interface DataPlaces {
	/** Folders of that of the whole site. */
	readonly dataFolders: readonly string[]
	/** What files with that of folders are called, `*` if nobody can tell. Default: as their folder. */
	readonly dataFileName?: string
}

/** `wip/wip.json`, `wip/wip.11tydata.json`, `wip/wip.11tydata.js`; or `wip/a.json` and so on of `wip/a.md`. */
const ofData = /^(?<folder>(?:.*\/)?)(?<name>[^/]+?)(?<mark>\.11tydata)?\.(?<kind>json|[cm]?js|ts)$/

/**
 * Reads the data of folders of an Eleventy site, keys that all posts in them have, that of single posts, and `eleventyComputed` of all.
 *
 * @param content The folder of posts.
 * @param exclude What in it is not read.
 * @param places Where other data lies.
 * @see https://www.11ty.dev/docs/data-template-dir/
 */
export async function folderData(
	root: string,
	content: string,
	exclude: readonly string[],
	{ dataFolders, dataFileName }: DataPlaces,
): Promise<FolderData> {
	const found = [
		...(await computedData(root, content, dataFolders)),
		...(await besidePosts(root, content, exclude, dataFileName)),
	]
	return {
		defaults: found.flatMap(({ file, path, data }) => {
			const values = keysOf(file, data)
			return Object.keys(values).length === 0 ? [] : { path, values }
		}),
		problems: found.flatMap(dataProblems),
	}
}

async function besidePosts(
	root: string,
	content: string,
	exclude: readonly string[],
	dataFileName: string | undefined,
): Promise<readonly FoundData[]> {
	const ofPrograms = await excluder(exclude.filter((path) => !/11tydata/.test(path)))
	const read = (path: string) => listFiles(path, content, ofPrograms)
	const { assets = [], markdown = [] } = (await ifThere(join(root, content), read)) ?? {}
	const posts = new Map(markdown.map((file) => [file.replace(/\.[a-z]+$/i, ''), file]))
	const found: FoundData[] = []
	// Of those of one folder the last counts, as there: programs.
	for (const file of assets.toSorted((a, b) => rankOf(a) - rankOf(b))) {
		const { folder = '', name = '', mark, kind } = ofData.exec(file)?.groups ?? {}
		if (kind === undefined || (kind !== 'json' && mark === undefined)) continue
		const post = posts.get(folder + name)
		const isNamed = dataFileName === '*' ? post === undefined : name === dataFileName
		const isOfFolder =
			dataFileName === undefined ? posix.basename(folder) === name : mark !== undefined && isNamed
		const path = isOfFolder ? posix.dirname(file).replace(/^\.$/, '') : post
		if (path === undefined) continue
		const whose = isOfFolder ? 'posts beside it' : 'the post beside it'
		found.push({ file, path, whose, data: await readDataFile(root, file) })
	}
	return found
}

function rankOf(file: string): number {
	return file.endsWith('.json') ? (file.endsWith('.11tydata.json') ? 1 : 0) : 2
}

/** Tags are added to those of other files, each file has a key of its own for them. */
/** What files of posts get: tags by the file that gives them, and marks of what nobody can tell. */
export function keysOf(
	file: string,
	{ values: { tags, ...others } = {}, untold, unknown = [] }: DataFile,
): Readonly<Record<string, unknown>> {
	return {
		...others,
		...(tags !== undefined && { [`tags of ${file}`]: tags }),
		...Object.fromEntries(unknown.map((name) => [`untold ${name}`, true])),
		...Object.assign({}, ...untold.map(hidden)),
	}
}
