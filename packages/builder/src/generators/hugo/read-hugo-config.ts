import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { isObject } from '../../config/check-fields.ts'
import { type DataFormat, parseData } from '../../config/parse-data.ts'
import { configFilesBelow } from './config-files-below.ts'
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
 * one key of the whole (`params.toml`, `menus.en.toml`), which it may name itself (`[params]`). Folders in them only sort the files: their names mean nothing.
 *
 * @param file Below `dir`.
 * @throws {BlogError} `CONFIG_INVALID` with the place of a syntax error.
 * @see https://gohugo.io/configuration/introduction/
 */
export async function readHugoConfig(dir: string, file: string): Promise<HugoConfigSource> {
	const files: HugoConfigFile[] = []
	if (file !== DEFAULTS) files.push(await readOne(dir, file, []))
	for (const folder of [DEFAULTS, 'config/production']) {
		const names = await configFilesBelow(join(dir, folder), (name) => formatOf(name) !== undefined)
		for (const name of names)
			files.push(await readOne(dir, `${folder}/${name}`, partOf(posix.basename(name))))
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

/** What the name of a file says: `menus.en.toml` is `languages.en.menus`. */
function partOf(name: string): readonly string[] {
	const [key = '', language] = name.split('.').slice(0, -1)
	const inner = isWhole(key) ? [] : [key]
	return language === undefined ? inner : ['languages', language, ...inner]
}

function isWhole(key: string): boolean {
	return key === 'hugo' || key === 'config'
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
	const rest = namesItself(value, last) ? at.slice(0, -1) : at
	return { file, text, format, at: rest, value: withoutMerging(value) }
}

/** `params.toml` may hold all that it says in `[params]`; Hugo wants the very name. */
function namesItself(value: Values, name: string | undefined): boolean {
	const [key, ...others] = Object.keys(value)
	return key !== undefined && key === name && others.length === 0
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
