import { join, posix } from 'node:path'
import { excluder, listFiles } from '@blog/core/node'
import type { SiteConfig } from '../../../config/site-config.ts'
import type { GeneratorSite } from '../../generator-site.ts'
import type { SiteData } from '../../hiding/condition-in.ts'
import { draftMarks, draftMarksIn } from '../../hiding/draft-marks.ts'
import { isSettled } from '../../is-settled.ts'
import { ifThere } from '../../read-if-there.ts'
import type { EleventySite } from '../eleventy-site.ts'
import { isMark } from '../hiding/of-functions.ts'
import { addedKeys } from '../keys/added-keys.ts'
import { dataOfSite, type SiteKey } from '../keys/site-keys.ts'
import { ofComputed } from '../keys/untold-keys.ts'
import { settlingHints } from '../settling-hints.ts'
import { computedData } from './computed-data.ts'
import { dataAround } from './data-around.ts'
import { type DataFile, readDataFile } from './data-file.ts'
import { dataFiles } from './data-files.ts'
import { dataKeys } from './data-keys.ts'
import type { DataNaming } from './data-naming.ts'
import { dataProblems, type FoundData, valueOfUntold } from './data-problems.ts'

/** What files of data say of the posts of their folders, and what of it is not read. */
export interface FolderData {
	readonly defaults: NonNullable<SiteConfig['frontMatterDefaults']>
	readonly problems: NonNullable<GeneratorSite['problems']>
}

/** Where data lies, and what it is read with. */
type DataPlaces = Pick<
	EleventySite,
	'dataFolders' | 'around' | 'programs' | 'syntax' | 'known' | 'hidden' | 'naming' | 'out'
>

/**
 * Reads the data of folders of an Eleventy site, keys that all posts in them have, that of single posts, and `eleventyComputed` of all.
 *
 * @param content The folder of posts.
 * @param exclude What in it is not read.
 * @param said What a config of ours says: with `exclude` data that is added by a name which is not written out hides nothing.
 * @see https://www.11ty.dev/docs/data-template-dir/
 */
export async function folderData(
	root: string,
	content: string,
	exclude: Pick<SiteConfig, 'exclude' | 'excludeMatching'>,
	{ dataFolders, around, programs, syntax, known, hidden, naming, out }: DataPlaces,
	said: unknown,
): Promise<FolderData> {
	const added = await addedKeys(root, programs, syntax, [...dataFolders, out])
	const isOpen = ({ maybe }: SiteKey) => !maybe || !isSettled({ settledBy: ['exclude'] }, said)
	const keys = [...added.filter(isOpen), ...(await dataKeys(root, dataFolders, naming))]
	const read = async (data: SiteData) => ({
		ofSite: dataOfSite(keys, content, data),
		found: [
			...(await computedData(root, content, dataFolders, data, naming)),
			...(await dataAround(root, content, around, data, naming)),
			...(await besidePosts(root, content, exclude, data, naming)),
		],
	})
	const first = await read(known)
	const computed = askedOfComputed([...first.ofSite, ...first.found])
	const changed = new Set([...known.changed, ...computed])
	const { ofSite, found } = computed.length === 0 ? first : await read({ ...known, changed })
	return {
		defaults: [
			{ path: content, values: draftMarks(hidden) },
			...ofSite.map(({ file, path, data }) => ({ path, values: siteMarks(keysOf(file, data)) })),
			...found.map(({ file, path, data }) => ({ path, values: keysOf(file, data) })),
		].filter(({ values }) => Object.keys(values).length > 0),
		problems: await settlingHints(
			root,
			[...ofSite, ...found].flatMap(dataProblems),
			content,
			exclude.excludeMatching ?? [],
		),
	}
}

/** Keys by which functions hide, and that others compute: what files say of them is not what they are given. */
function askedOfComputed(all: readonly FoundData[]): readonly string[] {
	const names = all.flatMap(({ data: { values = {}, unknown = [] } }) => [
		...Object.keys(values),
		...unknown,
	])
	const computed = new Set(
		names.flatMap((name) => (name.startsWith(ofComputed) ? name.slice(ofComputed.length) : [])),
	)
	return all
		.flatMap(({ data }) => Object.values(draftMarksIn(data.values)))
		.flat()
		.map(({ key }) => key)
		.filter((key) => computed.has(key))
}

/** Keys of the whole site by a name that says so: layouts count over them. */
function siteMarks(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
	return Object.fromEntries(
		Object.entries(values).map(([key, value]) => [
			/^(?:untold|tags of) /.test(key) || isMark(key) ? key : `site ${key}`,
			value,
		]),
	)
}

async function besidePosts(
	root: string,
	content: string,
	{ exclude = [], excludeMatching }: Pick<SiteConfig, 'exclude' | 'excludeMatching'>,
	known: SiteData,
	naming: DataNaming,
): Promise<readonly FoundData[]> {
	const others = exclude.filter((path) => !/11tydata/.test(path))
	const ofPrograms = await excluder(others, excludeMatching, content)
	const read = (path: string) => listFiles(path, content, ofPrograms)
	const { assets = [], markdown = [] } = (await ifThere(join(root, content), read)) ?? {}
	const html = assets.filter((file) => /\.html$/i.test(file))
	const posts = new Map(
		[...html, ...markdown].map((file) => [file.replace(/\.[a-z]+$/i, ''), file]),
	)
	const found: FoundData[] = []
	const isPost = (stem: string) => posts.has(stem)
	for (const { file, stem, isOfFolder, format } of dataFiles(assets, isPost, naming)) {
		const path = isOfFolder ? posix.dirname(file).replace(/^\.$/, '') : posts.get(stem)
		if (path === undefined) continue
		const whose = isOfFolder ? 'posts beside it' : 'the post beside it'
		found.push({ file, path, whose, data: await readDataFile(root, file, format, known) })
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
		...Object.assign({}, ...untold.map(valueOfUntold)),
	}
}
