import { readdir, readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import type { SiteConfig } from '../../config/site-config.ts'
import { configValues } from '../config-values.ts'
import { readScript, type Script } from './read-script.ts'

/** What an Eleventy site says besides its folders. */
export interface EleventySite {
	/** Of `_data/metadata.js` or `site.json`, as far as it is written out. */
	readonly data: Readonly<Record<string, unknown>>
	/** The folder that it is made of, if posts are in one below that: then pages are beside them. */
	readonly input?: Pick<SiteConfig, 'content' | 'mainSections'>
}

/**
 * Reads it.
 *
 * @param script Its config.
 * @see https://www.11ty.dev/docs/config/
 */
export async function readEleventy(root: string, script: Script): Promise<EleventySite> {
	const { string } = configValues(script.values)
	const input = inside('', string('dir', 'input') ?? '')
	const folders = [inside(input, string('dir', 'data') ?? '_data'), '_data']
	const { values: data } = readScript(await firstText(root, folders), { env: process.env })
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
