import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { BlogError } from '@blog/core'
import { isObject } from '../../config/check-fields.ts'
import { parseData, type RepeatedKey } from '../../config/parse-data.ts'
import type { SiteConfig } from '../../config/site-config.ts'
import { configValues } from '../config-values.ts'
import { filesBelow, readFilesBelow } from '../files-below.ts'
import type { GeneratorSite } from '../generator-site.ts'
import { leadsOut } from '../leads-out.ts'
import { leftOutFiles } from '../left-out-files.ts'
import { placeOfSetting } from '../place-of-setting.ts'
import { listIfThere } from '../read-if-there.ts'
import { feedIds } from './feed-ids.ts'
import { jekyllConfig } from './jekyll-config.ts'
import { isOfSite } from './jekyll-folders.ts'
import { readData, repeatedKey } from './read-data.ts'

/**
 * Reads a Jekyll site: its `_config.yml`, if it has one, texts that posts include, and data.
 *
 * @param content The folder that it is made of where there is none that its config says.
 * @throws {BlogError} `CONTENT_NOT_FOUND` if nobody says such a folder.
 */
export async function readJekyll(
	root: string,
	file?: string,
	content?: string,
): Promise<GeneratorSite> {
	const written = file === undefined ? undefined : await readConfig(root, file)
	const said = written?.value ?? {}
	const isMissing = file !== undefined && (await missesSource(root, said, file, content))
	const raw = isMissing ? { ...said, source: content } : said
	const { string } = configValues(raw)
	const source = string('source') ?? ''
	const dataFolder = insideOf(string('data_dir')) ?? '_data'
	const inSource = (folder: string) => posix.join(insideOf(source) ?? '', folder)
	const ofIncludes = await leadsOut(root, inSource('_includes'))
	const ofData = await leadsOut(root, inSource(dataFolder))
	const includes =
		ofIncludes.length > 0 ? [] : await readFilesBelow(join(root, inSource('_includes')), isText)
	const data =
		ofData.length > 0
			? { values: {}, problems: [] }
			: await readData(join(root, inSource(dataFolder)), inSource(dataFolder))
	const site = jekyllConfig(raw, Object.fromEntries(includes), data.values, process.env.JEKYLL_ENV)
	const ids = await feedIds(root, raw, inSource(''))
	const programs = inSource(insideOf(string('plugins_dir')) ?? '_plugins')
	return {
		...site,
		config: ids === undefined ? site.config : withFeedIds(site.config, ids),
		leftOut: leftOutFiles(
			programs,
			await filesBelow(join(root, programs), isProgram),
			"programs of Jekyll's",
			'They are not run. What they do to posts a plug-in can do that `remarkPlugins` or `rehypePlugins` of a `blog.config.ts` names.',
		),
		problems: [
			...(site.problems ?? []),
			...(written?.repeated ?? []).map((one) => ofRepeated(one, written?.file ?? '')),
			...ofIncludes,
			...ofData,
			...data.problems.map(({ message, ...at }) => ({ path: [], at, message })),
		],
		placeOf: (path) => written && placeOfSetting([written], path),
	}
}

/** Whether another folder has to be read: that of `source` is outside of the site, or programs make it. */
async function missesSource(
	root: string,
	said: Record<string, unknown>,
	file: string,
	content: string | undefined,
): Promise<boolean> {
	const source = configValues(said).string('source')
	if (source !== undefined && !isOfSite(source)) return content !== undefined
	const folder = insideOf(source)
	if (!folder || (await listIfThere(join(root, folder)))) return false
	if (content !== undefined) return true
	const message = `${file}: Expected a folder at \`${folder}\`, as \`source\` says. Run first what makes it, or say in a blog.config.json which one it is made of: \`{ "content": "src" }\``
	throw new BlogError('CONTENT_NOT_FOUND', message)
}

function withFeedIds(config: SiteConfig, feedIds: 'url'): SiteConfig {
	const { urls } = config
	return urls?.like === 'jekyll' ? { ...config, urls: { ...urls, feedIds } } : config
}

async function readConfig(root: string, file: string) {
	const format = file.endsWith('.toml') ? 'toml' : 'yaml'
	const text = await readFile(join(root, file), 'utf8')
	const repeated: RepeatedKey[] = []
	const raw = parseData(text, format, file, (one) => repeated.push(one))
	return { file, text, format, value: isObject(raw) ? raw : {}, at: [], repeated } as const
}

function ofRepeated({ key, place }: RepeatedKey, file: string) {
	return {
		path: [],
		at: { file, place },
		message: repeatedKey(key),
		hint: 'Delete the one that is wrong.',
	}
}

function isText(name: string): boolean {
	return /\.(?:html|md|markdown|txt|svg)$/i.test(name)
}

function isProgram(name: string): boolean {
	return name.endsWith('.rb')
}

/** A folder below another one; `undefined` for one that leads out. */
function insideOf(folder: string | undefined): string | undefined {
	const path = folder?.replace(/^\.?\/+|\/+$/g, '')
	return path === undefined || path.split('/').includes('..') ? undefined : path
}
