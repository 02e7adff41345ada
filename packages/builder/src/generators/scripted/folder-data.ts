import { readdir } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { excluder, listFiles } from '@blog/core/node'
import type { SiteConfig } from '../../config/site-config.ts'
import type { GeneratorSite } from '../generator-site.ts'
import { type DataFile, readDataFile } from './data-file.ts'
import type { UntoldKey } from './untold-keys.ts'

/** What files of data say of the posts of their folders, and what of it is not read. */
export interface FolderData {
	readonly defaults: NonNullable<SiteConfig['frontMatterDefaults']>
	readonly problems: NonNullable<GeneratorSite['problems']>
}

/** `wip/wip.json`, `wip/wip.11tydata.json`, `wip/wip.11tydata.js`; or `wip/a.json` and so on of `wip/a.md`. */
const ofData = /^(?<folder>(?:.*\/)?)(?<name>[^/]+?)(?<mark>\.11tydata)?\.(?<kind>json|[cm]?js|ts)$/

/** A file of data, and the posts that it is for. */
interface Found {
	readonly file: string
	/** A folder or a post. */
	readonly path: string
	/** As a message calls them. */
	readonly whose: string
	readonly data: DataFile
}

/**
 * Reads the data of folders of an Eleventy site, keys that all posts in them have, that of single posts, and `eleventyComputed` of all.
 *
 * @param content The folder of posts.
 * @param exclude What in it is not read.
 * @param dataFolders Folders of data of the whole site.
 * @see https://www.11ty.dev/docs/data-template-dir/
 */
export async function folderData(
	root: string,
	content: string,
	exclude: readonly string[],
	dataFolders: readonly string[],
): Promise<FolderData> {
	const found = [
		...(await computedOfAll(root, content, dataFolders)),
		...(await besidePosts(root, content, exclude)),
	]
	return {
		defaults: found.flatMap(({ file, path, data: { values, untold } }) =>
			values === undefined && untold.length === 0
				? []
				: { path, values: Object.assign({}, keysOf(file, values), ...untold.map(hidden)) },
		),
		problems: found.flatMap(problemsOf),
	}
}

async function besidePosts(
	root: string,
	content: string,
	exclude: readonly string[],
): Promise<readonly Found[]> {
	const ofPrograms = await excluder(exclude.filter((path) => !/11tydata/.test(path)))
	const { assets, markdown } = await listFiles(join(root, content), content, ofPrograms).catch(
		() => ({ assets: [], markdown: [] }),
	)
	const posts = new Map(markdown.map((file) => [file.replace(/\.[a-z]+$/i, ''), file]))
	const found: Found[] = []
	// Of those of one folder the last counts, as there: programs.
	for (const file of assets.toSorted((a, b) => rankOf(a) - rankOf(b))) {
		const { folder = '', name = '', mark, kind } = ofData.exec(file)?.groups ?? {}
		if (kind === undefined || (kind !== 'json' && mark === undefined)) continue
		const isOfFolder = posix.basename(folder) === name
		const path = isOfFolder ? posix.dirname(file) : posts.get(folder + name)
		if (path === undefined) continue
		const whose = isOfFolder ? 'posts beside it' : 'the post beside it'
		found.push({ file, path, whose, data: await readDataFile(root, file) })
	}
	return found
}

function rankOf(file: string): number {
	return file.endsWith('.json') ? (file.endsWith('.11tydata.json') ? 1 : 0) : 2
}

/** `_data/eleventyComputed.js`, and a key each in the files of `_data/eleventyComputed/`. */
async function computedOfAll(
	root: string,
	content: string,
	dataFolders: readonly string[],
): Promise<readonly Found[]> {
	const found: Found[] = []
	const add = async (folder: string, pattern: RegExp, isKey: boolean) => {
		for (const name of (await readdir(join(root, folder)).catch(() => [])).sort()) {
			const key = pattern.exec(name)?.[1]
			if (key === undefined) continue
			const file = posix.join(folder, name)
			const data = isKey
				? { values: {}, untold: [{ key, isComputedData: true, place: { line: 1, column: 1 } }] }
				: await readDataFile(root, file, true)
			found.push({ file, path: content, whose: 'all posts', data })
		}
	}
	for (const folder of dataFolders) {
		await add(folder, /^(eleventyComputed)\.(?:[cm]?js|ts|json)$/, false)
		const keys = /^(permalink|eleventyExcludeFromCollections|draft)\.(?:[cm]?js|ts|json)$/
		await add(posix.join(folder, 'eleventyComputed'), keys, true)
	}
	return found
}

/** Tags are added to those of other files, each file has a key of its own for them. */
function keysOf(file: string, { tags, ...others }: DataFile['values'] = {}): DataFile['values'] {
	return tags === undefined ? others : { ...others, [`tags of ${file}`]: tags }
}

/** The value of a key that nobody can tell: posts are hidden. */
function hidden({ key, isComputedData }: UntoldKey): Readonly<Record<string, unknown>> {
	if (effects[key] === undefined) return {}
	return { [isComputedData ? `eleventyComputed.${key}` : key]: key !== 'permalink' }
}

const effects: Readonly<Record<string, string>> = {
	permalink: 'left out, but for those that say it themselves',
	eleventyExcludeFromCollections: 'in no list',
	draft: 'kept as drafts',
}

function problemsOf({ file, whose, data }: Found): FolderData['problems'] {
	const { values, untold } = data
	const isUnread = values === undefined && untold.length === 0
	const expected = file.endsWith('.json') ? 'an object of JSON' : 'an object that is written out'
	const have = whose === 'the post beside it' ? 'has' : 'have'
	return [
		...untold.map(({ key, isComputedData, place }) => {
			const name = isComputedData ? `eleventyComputed.${key}` : key
			const effect = effects[key]
				? `, so ${whose} ${have === 'has' ? 'is' : 'are'} ${effects[key]}`
				: ''
			return {
				path: [],
				at: { file, ...(place && { place }) },
				message: `Expected \`${name}\` that is written out in ${file}: only running it would tell what it says${effect}`,
				hint: isComputedData
					? `Write what it says in \`eleventyComputed\` in the front matter of the posts, as in \`eleventyComputed: { ${key}: ${examples[key]} }\`.`
					: 'Write what it says in the front matter of the posts.',
			}
		}),
		...(isUnread
			? [
					{
						path: [],
						at: { file },
						message: `Expected ${expected} in ${file}, so ${whose} ${have} none of its keys`,
						hint: 'Write what it says in the front matter of the posts.',
					},
				]
			: []),
	]
}

const examples: Readonly<Record<string, string>> = {
	permalink: '/about/',
	eleventyExcludeFromCollections: 'false',
	draft: 'false',
	date: '2024-10-09',
	tags: 'news',
}
