import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isObject } from '../../config/check-fields.ts'
import { parseData } from '../../config/parse-data.ts'
import type { GeneratorSite } from '../generator-site.ts'
import { jekyllConfig } from './jekyll-config.ts'

/** Reads a Jekyll site: its `_config.yml`, if it has one. */
export async function readJekyll(root: string, file?: string): Promise<GeneratorSite> {
	const includes = await readIncludes(join(root, '_includes'))
	if (file === undefined) return jekyllConfig({}, includes)
	const format = file.endsWith('.toml') ? 'toml' : 'yaml'
	const raw = parseData(await readFile(join(root, file), 'utf8'), format, file)
	return jekyllConfig(isObject(raw) ? raw : {}, includes)
}

/** Texts that posts include, by their path below the folder. */
async function readIncludes(folder: string): Promise<Record<string, string>> {
	const names = await readdir(folder, { recursive: true }).catch(() => [])
	const texts = names
		.filter((name) => /\.(?:html|md|markdown|txt|svg)$/i.test(name))
		.sort()
		.map(async (name) => [name.replaceAll('\\', '/'), await readFile(join(folder, name), 'utf8')])
	return Object.fromEntries(await Promise.all(texts))
}
