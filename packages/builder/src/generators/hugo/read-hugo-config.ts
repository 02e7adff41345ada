import { readdir, readFile } from 'node:fs/promises'
import { join, posix, relative } from 'node:path'
import { isObject } from '../../config/check-fields.ts'
import { type DataFormat, parseData } from '../../config/parse-data.ts'
import { ifThere } from '../read-if-there.ts'
import { type Values, withoutCase } from './keys-without-case.ts'

/** A file of a Hugo config. */
export interface HugoConfigFile {
	/** Below the site's folder. */
	readonly file: string
	readonly text: string
	readonly format: DataFormat
	/** Which part of the config it is: `params` of `params.toml`; none of `hugo.toml`. */
	readonly at: readonly string[]
	readonly value: Values
}

/** The config of a Hugo site, and the files that it was put together of; the later one counts. */
export interface HugoConfigSource {
	readonly raw: Values
	readonly files: readonly HugoConfigFile[]
}

/**
 * Reads the config of a Hugo site: its file, laid over that the folder `config/_default`, and over that `config/production`, where each file but `hugo.*` and `config.*` is
 * one key of the whole (`params.toml`, `menus.en.toml`), whatever folder it lies in; it may name that key itself.
 *
 * @param file Below `dir`.
 * @throws {BlogError} `CONFIG_INVALID` with the place of a syntax error.
 * @see https://gohugo.io/configuration/introduction/
 */
export async function readHugoConfig(dir: string, file: string): Promise<HugoConfigSource> {
	const files: HugoConfigFile[] = []
	if (file !== DEFAULTS) files.push(await readOne(dir, file, []))
	for (const folder of [DEFAULTS, 'config/production']) {
		for (const path of (await configsBelow(join(dir, folder))).toSorted(wholeFirst))
			files.push(await readOne(dir, `${folder}/${path}`, partOf(posix.basename(path))))
	}
	const raw = files.reduce<Values>(
		(whole, { at, value }) =>
			withoutCase(
				whole,
				at.reduceRight<Values>((inner, key) => ({ [key]: inner }), value),
			),
		{},
	)
	return { raw, files }
}

const DEFAULTS = 'config/_default'

/** Files of a config, also those that a link leads to. */
async function configsBelow(folder: string): Promise<readonly string[]> {
	const read = (path: string) => readdir(path, { recursive: true, withFileTypes: true })
	const entries = (await ifThere(folder, read)) ?? []
	return entries
		.filter((entry) => !entry.isDirectory() && formatOf(entry.name) !== undefined)
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

/** What the name of a file says: `menus.en.toml` is `languages.en.menus`. */
function partOf(name: string): readonly string[] {
	const [key = '', language] = name.split('.').slice(0, -1)
	if (isWhole(key)) return []
	return language === undefined ? [key] : ['languages', language, key]
}

function isWhole(key: string): boolean {
	return key === 'hugo' || key === 'config'
}

function wholeFirst(a: string, b: string): number {
	const [one, other] = [a, b].map((path) => isWhole(posix.basename(path).split('.')[0] ?? ''))
	return one === other ? (a < b ? -1 : 1) : one ? -1 : 1
}

async function readOne(dir: string, file: string, at: readonly string[]): Promise<HugoConfigFile> {
	const text = await readFile(join(dir, file), 'utf8')
	const format = formatOf(file) ?? 'yaml'
	const value = parseData(text, format, file)
	// `cascade.yaml` may be a list.
	const last = at.at(-1)
	if (Array.isArray(value) && last !== undefined)
		return { file, text, format, at: at.slice(0, -1), value: { [last]: value } }
	if (!isObject(value)) return { file, text, format, at, value: {} }
	const part = namesItself(value, last) ? at.slice(0, -1) : at
	return { file, text, format, at: part, value: withoutMerging(value) }
}

/** Whether `cascade.toml` says `[[cascade]]`: https://gohugo.io/configuration/introduction/#root-key */
function namesItself(value: Values, part: string | undefined): boolean {
	const [key, ...others] = Object.keys(value)
	return others.length === 0 && part !== undefined && key?.toLowerCase() === part.toLowerCase()
}

/** `_merge` says how the config of a theme is laid below that of the site; it may stand in any map. */
function withoutMerging(map: Values): Values {
	return Object.fromEntries(
		Object.entries(map).flatMap(([key, value]) => {
			if (key.toLowerCase() === '_merge' && typeof value === 'string') return []
			return [[key, isObject(value) && !(value instanceof Date) ? withoutMerging(value) : value]]
		}),
	)
}

function formatOf(name: string): DataFormat | undefined {
	const extension = /\.(json|toml|ya?ml)$/.exec(name)?.[1]
	return extension === 'yml' ? 'yaml' : (extension as DataFormat | undefined)
}
