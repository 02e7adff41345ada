import { readdir, readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import type { SiteConfig } from '../../config/site-config.ts'
import { configValues } from '../config-values.ts'
import { ignoredFiles } from './ignored-files.ts'
import { ignoredPosts } from './ignored-posts.ts'
import { readScript, type Script } from './read-script.ts'

/** What an Eleventy site says besides its folders. */
export interface EleventySite {
	/** Of `_data/metadata.js` or `site.json`, as far as it is written out. */
	readonly data: Readonly<Record<string, unknown>>
	/** What all files of `_data` say so, by their names: templates find it. */
	readonly globals: Readonly<Record<string, unknown>>
	/** Folders of its data. */
	readonly dataFolders: readonly string[]
	/** The folder that it is made of, and its files that are none of pages; absent if only running the config would tell. */
	readonly input?: Pick<SiteConfig, 'content' | 'mainSections' | 'exclude' | 'leftOut'>
}

/**
 * Reads it.
 *
 * @param script Its config.
 * @param config The file of it, and its text.
 * @param posts Usual folders of posts.
 * @see https://www.11ty.dev/docs/config/
 */
export async function readEleventy(
	root: string,
	script: Script,
	config: { readonly file: string; readonly source: string },
	posts: readonly string[],
): Promise<EleventySite> {
	const { string } = configValues(script.values)
	const input = inside('', string('dir', 'input') ?? '')
	const below = (path: string) => inside(input, path)
	const dataFolders = [...new Set([below(string('dir', 'data') ?? '_data'), '_data'])]
	const globals = await readGlobals(root, dataFolders)
	const data =
		configValues(globals).object('metadata') ?? configValues(globals).object('site') ?? {}
	if (script.isComputed('dir', 'input')) return { data, globals, dataFolders }
	const own = ['includes', 'layouts', 'data'].map((name) => string('dir', name) ?? `_${name}`)
	const start = input === '' ? '' : `${input}/`
	const folders = [...own.map(below), inside('', string('dir', 'output') ?? '_site')]
	const exclude = folders.flatMap((path) =>
		path !== input && path.startsWith(start) ? path.slice(start.length) : [],
	)
	const ignoring = await ignoredFiles(root, input, config)
	const leftOut = await ignoredPosts(root, input, ignoring, exclude)
	const mainSections = await sectionsBelow(root, start, posts)
	return {
		...{ data, globals, dataFolders },
		input: {
			content: input,
			...(mainSections.length > 0 && { mainSections }),
			exclude: [...exclude, ...ignoring.flatMap(({ patterns }) => patterns)],
			...(leftOut.length > 0 && { leftOut }),
		},
	}
}

/** A folder of the site; the site itself for what is outside. */
function inside(from: string, path: string): string {
	const folder = posix.join(from, path).replace(/^(?:\.\/)+|^\.$|\/+$/g, '')
	return folder.startsWith('..') ? '' : folder
}

/** The first folder below the input that posts are usually in. */
async function sectionsBelow(
	root: string,
	start: string,
	posts: readonly string[],
): Promise<readonly string[]> {
	for (const folder of posts) {
		if (!folder.startsWith(start)) continue
		const section = folder.slice(start.length).split('/')[0] ?? ''
		if (await readdir(join(root, folder)).catch(() => undefined)) return [section]
	}
	return []
}

async function readGlobals(
	root: string,
	folders: readonly string[],
): Promise<Readonly<Record<string, unknown>>> {
	const found: Record<string, unknown> = {}
	for (const folder of folders) {
		const names = await readdir(join(root, folder)).catch(() => [])
		for (const file of names.sort()) {
			const [, name = ''] = /^([\w-]+)\.(?:[cm]?js|ts|json)$/.exec(file) ?? []
			if (name === '' || Object.hasOwn(found, name)) continue
			const text = await readFile(join(root, folder, file), 'utf8').catch(() => '')
			const { values, isRead } = readScript(text, { env: process.env })
			if (isRead) Object.defineProperty(found, name, { value: values, enumerable: true })
		}
	}
	return found
}
