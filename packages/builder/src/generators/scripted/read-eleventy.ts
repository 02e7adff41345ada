import { readdir, readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import type { SiteConfig } from '../../config/site-config.ts'
import { type Setting, settingOf } from './setting-of.ts'

/** What an Eleventy site says besides its folders. */
export interface EleventySite {
	/** Of `_data/metadata.js` or `site.json`, as far as it is written out. */
	readonly data: Setting
	/** The folder that it is made of, if posts are in one below that: then pages are beside them. */
	readonly input?: Pick<SiteConfig, 'content' | 'mainSections'>
}

/**
 * Reads it.
 *
 * @param setting Of its config.
 * @see https://www.11ty.dev/docs/config/
 */
export async function readEleventy(root: string, setting: Setting): Promise<EleventySite> {
	const input = inside('', setting('input', 'dir') ?? '')
	const folders = [inside(input, setting('data', 'dir') ?? '_data'), '_data']
	const data = settingOf(await firstText(root, folders))
	const names = input === '' ? [] : await readdir(join(root, input)).catch(() => [])
	const section = ['blog', 'posts'].find((name) => names.includes(name))
	return { data, ...(section && { input: { content: input, mainSections: [section] } }) }
}

/** A folder of the site; the site itself for what is outside. */
function inside(from: string, path: string): string {
	const folder = posix.join(from, path).replace(/^(?:\.\/)+|^\.$|\/+$/g, '')
	return folder.startsWith('..') ? '' : folder
}

const files = ['metadata', 'site'].flatMap((name) =>
	['js', 'mjs', 'cjs', 'ts', 'json'].map((extension) => `${name}.${extension}`),
)

async function firstText(root: string, folders: readonly string[]): Promise<string> {
	for (const folder of folders)
		for (const file of files) {
			const text = await readFile(join(root, folder, file), 'utf8').catch(() => undefined)
			if (text !== undefined) return text
		}
	return ''
}
