import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isObject } from '../../config/check-fields.ts'
import { type DataFormat, parseData } from '../../config/parse-data.ts'

/**
 * Reads the config of a Hugo site: one file, or the folder `config/_default`, where each file but `hugo.*` and `config.*` is
 * one key of the whole (`params.toml`, `menus.en.toml`).
 *
 * @param file Below `dir`.
 * @throws {BlogError} `CONFIG_INVALID` with the place of a syntax error.
 * @see https://gohugo.io/configuration/introduction/
 */
export async function readHugoConfig(dir: string, file: string): Promise<Record<string, unknown>> {
	if (file !== 'config/_default') return readObject(dir, file)
	const merged: Record<string, unknown> = {}
	const names = (await readdir(join(dir, file))).filter((name) => formatOf(name)).sort()
	for (const name of names) {
		const [key = '', language] = name.split('.').slice(0, -1)
		const value = await readObject(dir, `${file}/${name}`)
		if (key === 'hugo' || key === 'config') Object.assign(merged, value)
		else if (language === undefined) merged[key] = value
		else merged.languages = withLanguage(merged.languages, language, key, value)
	}
	return merged
}

function withLanguage(languages: unknown, language: string, key: string, value: unknown): unknown {
	const known = isObject(languages) ? languages : {}
	const one = known[language]
	return { ...known, [language]: { ...(isObject(one) && one), [key]: value } }
}

async function readObject(dir: string, file: string): Promise<Record<string, unknown>> {
	const value = parseData(await readFile(join(dir, file), 'utf8'), formatOf(file) ?? 'yaml', file)
	return isObject(value) ? value : {}
}

function formatOf(name: string): DataFormat | undefined {
	const extension = /\.(json|toml|ya?ml)$/.exec(name)?.[1]
	return extension === 'yml' ? 'yaml' : (extension as DataFormat | undefined)
}
