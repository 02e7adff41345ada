import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { excluder, listFiles } from '@blog/core/node'
import type { SiteConfig } from '../../config/site-config.ts'
import { written } from '../config-values.ts'
import type { GeneratorSite } from '../generator-site.ts'
import { readScript } from './read-script.ts'

/** What files of data say of the posts of their folders, and what of it is not read. */
export interface FolderData {
	readonly defaults: NonNullable<SiteConfig['frontMatterDefaults']>
	readonly problems: NonNullable<GeneratorSite['problems']>
}

/** `wip/wip.json`, `wip/wip.11tydata.json`, `wip/wip.11tydata.js`; or `wip/a.json` and so on of `wip/a.md`. */
const ofData = /^(?<folder>(?:.*\/)?)(?<name>[^/]+?)(?<mark>\.11tydata)?\.(?<kind>json|[cm]?js|ts)$/

/**
 * Reads the data of folders of an Eleventy site, keys that all posts in them have, and that of single posts.
 *
 * @param content The folder of posts.
 * @param exclude What in it is not read.
 * @see https://www.11ty.dev/docs/data-template-dir/
 */
export async function folderData(
	root: string,
	content: string,
	exclude: readonly string[] = [],
): Promise<FolderData> {
	const ofPrograms = await excluder(exclude.filter((path) => !/11tydata/.test(path)))
	const { assets, markdown } = await listFiles(join(root, content), content, ofPrograms).catch(
		() => ({ assets: [], markdown: [] }),
	)
	const posts = new Map(markdown.map((file) => [file.replace(/\.[a-z]+$/i, ''), file]))
	const defaults: FolderData['defaults'][number][] = []
	const problems: FolderData['problems'][number][] = []
	const tell = (message: string) =>
		problems.push({
			path: [],
			message,
			hint: 'Write what it says in the front matter of the posts.',
		})
	for (const file of assets) {
		const { folder = '', name = '', mark, kind } = ofData.exec(file)?.groups ?? {}
		if (kind === undefined || (kind !== 'json' && mark === undefined)) continue
		const isOfFolder = posix.basename(folder) === name
		const path = isOfFolder ? posix.dirname(file) : posts.get(folder + name)
		if (path === undefined) continue
		const text = await readFile(join(root, file), 'utf8')
		const { values, computed = [] } = kind === 'json' ? objectIn(text) : writtenOut(text)
		for (const key of computed)
			tell(
				`Expected \`${key}\` that is written out in ${file}: only running it would tell what it says`,
			)
		if (values !== undefined) defaults.push({ path, values })
		else {
			const expected = kind === 'json' ? 'an object of JSON' : 'an object that is written out'
			const whose = isOfFolder ? 'posts beside it have' : 'the post beside it has'
			tell(`Expected ${expected} in ${file}, so ${whose} none of its keys`)
		}
	}
	return { defaults, problems }
}

/** What a file of data says, and which keys of it are programs. */
interface Said {
	readonly values?: Readonly<Record<string, unknown>>
	readonly computed?: readonly string[]
}

/** Of what a program exports, what can be read without running it. */
function writtenOut(text: string): Said {
	const script = readScript(text, { env: process.env })
	if (!script.isRead) return {}
	const told = [
		...['permalink', 'draft', 'date', 'tags'].map((key) => [key]),
		...['permalink', 'draft', 'eleventyExcludeFromCollections'].map((key) => [
			'eleventyComputed',
			key,
		]),
	]
	const computed = told.filter((path) => script.isComputed(...path)).map((path) => path.join('.'))
	return { values: written(script.values), computed }
}

function objectIn(text: string): Said {
	try {
		const value: unknown = JSON.parse(text)
		const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
		return isObject ? { values: value as Readonly<Record<string, unknown>> } : {}
	} catch {
		return {}
	}
}
