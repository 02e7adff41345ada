import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
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

/** Texts that posts include, by their path below the folder. A symbolic link is none: it may lead anywhere. */
async function readIncludes(folder: string): Promise<Readonly<Record<string, string>>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
	const paths = entries
		.filter((entry) => entry.isFile() && /\.(?:html|md|markdown|txt|svg)$/i.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort()
	const texts = paths.map(
		async (path) =>
			[relative(folder, path).replaceAll('\\', '/'), await readFile(path, 'utf8')] as const,
	)
	return Object.fromEntries(await Promise.all(texts))
}
