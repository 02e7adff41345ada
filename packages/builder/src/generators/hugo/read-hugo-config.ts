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
	/** Keys in it that lead to {@link value}. Default: none. */
	readonly within?: readonly string[]
	readonly value: Values
}

/** The config of a Hugo site, and the files that it was put together of; the later one counts. */
export interface HugoConfigSource {
	readonly raw: Values
	readonly files: readonly HugoConfigFile[]
}

/**
 * Reads the config of a Hugo site: its file, laid over that the folder `config/_default`, and over that `config/production`, where each file but `hugo.*` and `config.*` is
 * one key of the whole (`params.toml`, `menus.en.toml`), which it may name itself (`[params]`); with a language behind its name any other file is all that the language says (`site.en.toml`). Folders in them only sort the files: their names mean nothing.
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
			files.push(await readOne(dir, `${folder}/${name}`, ...partOf(posix.basename(name))))
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

/** What the name of a file says: of `menus.en.toml` that it is `languages.en.menus`, and that it may call itself `menus`. */
function partOf(name: string): readonly [at: readonly string[], itself: string] {
	const names = name.split('.').slice(0, -1)
	const language = names.length > 1 ? names.pop() : undefined
	const key = names.join('.')
	if (language === undefined) return [key === 'hugo' || key === 'config' ? [] : [key], key]
	const part = partsOfLanguages[key]
	return [['languages', language, ...(part === undefined ? [] : [part])], key]
}

/** Names of files that are not all that a language says. */
const partsOfLanguages: Readonly<Record<string, string>> = {
	menu: 'menus',
	menus: 'menus',
	params: 'params',
}

/** @param itself What the file may call all that it says. */
async function readOne(
	dir: string,
	file: string,
	at: readonly string[],
	itself?: string,
): Promise<HugoConfigFile> {
	const text = await readFile(join(dir, file), 'utf8')
	const format = formatOf(file) ?? 'yaml'
	const value = parseData(text, format, file)
	const read = { file, text, format, at }
	const last = at.at(-1)
	// `cascade.yaml` may be a list.
	if (Array.isArray(value) && last !== undefined && last === itself)
		return { ...read, at: at.slice(0, -1), value: { [last]: value } }
	if (!isObject(value)) return { ...read, value: {} }
	const whole = withoutMerging(value)
	if (itself === undefined || !namesItself(value, itself)) return { ...read, value: whole }
	if (last === itself) return { ...read, at: at.slice(0, -1), value: whole }
	const inner = whole[itself]
	return isObject(inner) ? { ...read, within: [itself], value: inner } : { ...read, value: whole }
}

/** `params.toml` may hold all that it says in `[params]`; Hugo wants the very name. */
function namesItself(value: Values, name: string): boolean {
	const [key, ...others] = Object.keys(value)
	return key === name && others.length === 0
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
