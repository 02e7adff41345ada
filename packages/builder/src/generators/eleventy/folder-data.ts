import { join, posix } from 'node:path'
import { excluder, listFiles } from '@blog/core/node'
import type { SiteConfig } from '../../config/site-config.ts'
import type { GeneratorSite } from '../generator-site.ts'
import type { Module } from '../program/modules-below.ts'
import { ifThere } from '../read-if-there.ts'
import { addedKeys } from './added-keys.ts'
import { computedData } from './computed-data.ts'
import { dataAround } from './data-around.ts'
import { type DataFile, readDataFile } from './data-file.ts'
import { dataFiles } from './data-files.ts'
import { dataKeys } from './data-keys.ts'
import { dataProblems, type FoundData, hidden } from './data-problems.ts'
import { dataOfSite } from './site-keys.ts'

/** What files of data say of the posts of their folders, and what of it is not read. */
export interface FolderData {
	readonly defaults: NonNullable<SiteConfig['frontMatterDefaults']>
	readonly problems: NonNullable<GeneratorSite['problems']>
}

/** Where data lies. */
interface DataPlaces {
	/** Folders of that of the whole site. */
	readonly dataFolders: readonly string[]
	/** Folders around that of posts: what their data says is for all of them. */
	readonly around: readonly string[]
	/** Keys of front matter that make a draft of a post. */
	readonly draftKeys: readonly string[]
	/** Programs of the site. */
	readonly programs: readonly Module[]
	/** What files with that of folders are called, `*` if nobody can tell. Default: as their folder. */
	readonly dataFileName?: string
}

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
	exclude: Pick<SiteConfig, 'exclude' | 'excludeMatching'>,
	{ dataFolders, around, draftKeys, programs, dataFileName }: DataPlaces,
): Promise<FolderData> {
	const found = [
		...dataOfSite([...addedKeys(programs), ...(await dataKeys(root, dataFolders))], content),
		...(await computedData(root, content, dataFolders)),
		...(await dataAround(root, content, around, dataFileName)),
		...(await besidePosts(root, content, exclude, dataFileName)),
	]
	return {
		defaults: [
			...draftKeys.map((key) => ({ path: content, values: { [`draft with ${key}`]: true } })),
			...found.flatMap(({ file, path, data }) => {
				const values = keysOf(file, data)
				return Object.keys(values).length === 0 ? [] : [{ path, values }]
			}),
		],
		problems: found.flatMap(dataProblems),
	}
}

async function besidePosts(
	root: string,
	content: string,
	{ exclude = [], excludeMatching }: Pick<SiteConfig, 'exclude' | 'excludeMatching'>,
	dataFileName: string | undefined,
): Promise<readonly FoundData[]> {
	const others = exclude.filter((path) => !/11tydata/.test(path))
	const ofPrograms = await excluder(others, excludeMatching, content)
	const read = (path: string) => listFiles(path, content, ofPrograms)
	const { assets = [], markdown = [] } = (await ifThere(join(root, content), read)) ?? {}
	const posts = new Map(markdown.map((file) => [file.replace(/\.[a-z]+$/i, ''), file]))
	const found: FoundData[] = []
	for (const { file, stem, isOfFolder } of dataFiles(
		assets,
		(one) => posts.has(one),
		dataFileName,
	)) {
		const path = isOfFolder ? posix.dirname(file).replace(/^\.$/, '') : posts.get(stem)
		if (path === undefined) continue
		const whose = isOfFolder ? 'posts beside it' : 'the post beside it'
		found.push({ file, path, whose, data: await readDataFile(root, file) })
	}
	return found
}

/** What posts get of a file: tags by the file that gives them, for they are added to those of others, and marks of what nobody can tell. */
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
