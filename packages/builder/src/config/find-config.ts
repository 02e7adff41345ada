import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import {
	type FoundGenerator,
	findConfigOf,
	findGenerator,
	type GeneratorName,
	generatorFiles,
	type KnownFolder,
	vitepressConfigs,
	vuepressConfigs,
} from '../generators/generators.ts'
import { listIfThere, readIfThere } from '../generators/read-if-there.ts'

/** The config of a site. */
export interface FoundConfig extends Partial<Pick<FoundGenerator, 'generator' | 'file'>> {
	/** The config of this engine; {@link file} is that of a generator. */
	readonly own?: string
	/** That of Zola, whose sites do not build in place. */
	readonly zola?: string
	/** That of VuePress, whose sites do not either. */
	readonly vuepress?: string
	/** That of VitePress in a folder below, which is not this one's. */
	readonly below?: string
	/** Of the same kind, and not read. */
	readonly ignored: readonly string[]
	/** Those of generators beside that of {@link generator}. */
	readonly others: readonly string[]
}

const own = ['ts', 'mts', 'js', 'mjs', 'json'].map((extension) => `blog.config.${extension}`)

/** What tells that a folder holds a site, as paths below it; one of Markdown alone has none of them. */
export const siteFiles: readonly string[] = [...own, 'content', ...generatorFiles]

/**
 * Finds the config of a site: `blog.config.*` first, then what other generators read.
 *
 * @returns Nothing in it if there is none: the folder builds with defaults.
 * @throws {Error} The system's, if there is no such folder. No error of the core's: a build that finds nothing changed loads no core.
 */
export async function findConfig(dir: string): Promise<FoundConfig> {
	const names = new Set(await readdir(dir))
	const [file, ...ignored] = own.filter((name) => names.has(name))
	const found = await findGenerator(knownFolder(dir, names))
	const zola = await zolaConfig(dir, names, found?.file)
	const all = { ...found, ...(zola !== undefined && { zola }) }
	if (file !== undefined) {
		const isOther = isOfFolder(names, found?.file) || (await isAnything(dir, names, found?.file))
		return { others: [], ...(isOther ? {} : all), own: file, ignored }
	}
	const below = found === undefined ? await configBelow(dir, names) : undefined
	const vuepress = found === undefined ? await vuepressConfig(dir, names) : undefined
	return {
		ignored: [],
		others: [],
		...all,
		...(below !== undefined && { below }),
		...(vuepress !== undefined && { vuepress }),
	}
}

/**
 * Finds the config of the generator that a folder is to be read as, whatever it was made for.
 *
 * @param hasOwn Whether there is one of ours too.
 * @returns Nothing if it has none.
 */
export async function findNamedConfig(
	dir: string,
	generator: GeneratorName,
	hasOwn: boolean,
): Promise<Pick<FoundConfig, 'file' | 'ignored'>> {
	const names = new Set(await readdir(dir))
	const found = await findConfigOf(generator, knownFolder(dir, names))
	return found === undefined || (hasOwn && isOfFolder(names, found.file)) ? { ignored: [] } : found
}

function knownFolder(dir: string, names: ReadonlySet<string>): KnownFolder {
	return {
		names,
		list: async (folder) => (await listIfThere(join(dir, folder))) ?? [],
		async isHugos(file) {
			if (names.has('.hugo_build.lock')) return 'surely'
			const keys = await keysOf(dir, file)
			const isNamed = hugoNames.some((name) => names.has(name))
			const says = saidAsHugo(keys)
			if (!says) return isNamed ? 'perhaps' : 'hardly'
			// An address is in many a JSON; the others are for people, who may spell it in any way.
			if (file.endsWith('.json')) return 'perhaps'
			const isAddress = keys.some((key) => /^baseurl$/i.test(key))
			if (isNamed) return says === 'hugo' || isAddress ? 'surely' : 'perhaps'
			return says === 'hugo' && names.has('content') ? 'surely' : 'perhaps'
		},
	}
}

/** What Hugo's sites have, and hardly any other. */
const hugoNames = ['archetypes', 'themes', '.hugo_build.lock']

/** Whether a config beside one of ours is that of a site in a folder below, of documentation perhaps: this one has content of its own. */
function isOfFolder(names: ReadonlySet<string>, file: string | undefined): boolean {
	return names.has('content') && folderOf(file) !== ''
}

/** The folder of the site that a config is of, which may be one below: `website/docusaurus.config.js`, `docs/.vitepress/config.ts`. */
export function folderOf(file: string | undefined): string {
	return /^(?:website|docs)(?=\/)/.exec(file ?? '')?.[0] ?? ''
}

/** Whether a config beside one of ours may be that of any program: a `config.*` that says neither address nor language as Hugo's do, in a folder without Hugo's. */
async function isAnything(
	dir: string,
	names: ReadonlySet<string>,
	file: string | undefined,
): Promise<boolean> {
	if (file === undefined || !/^config\.\w+$/.test(file)) return false
	if (hugoNames.some((name) => names.has(name))) return false
	return !saidAsHugo(await keysOf(dir, file))
}

/** Whether keys of a config say the address or the language, as Hugo's do, or the address as those of others. */
function saidAsHugo(keys: readonly string[]): 'hugo' | 'other' | undefined {
	if (keys.some((key) => /^(?:[Bb]aseURL|[Ll]anguageCode|baseurl|languagecode)$/.test(key)))
		return 'hugo'
	return keys.some((key) => /^base_?url$/i.test(key)) ? 'other' : undefined
}

async function keysOf(dir: string, file: string): Promise<readonly string[]> {
	return keysIn((await readIfThere(join(dir, file))) ?? '', file)
}

/** The keys of a config that stand in nothing else; none of what cannot be read. */
function keysIn(text: string, file: string): readonly string[] {
	if (file.endsWith('.json')) {
		try {
			return Object.keys(JSON.parse(text.replace(/^\uFEFF/, '')) ?? {})
		} catch {
			return []
		}
	}
	// What stands in tables is somebody's own; in YAML what is indented is.
	const [top = ''] = file.endsWith('.toml') ? text.split(/^[ \t]*\[/m) : [text]
	const key = file.endsWith('.toml')
		? /^\uFEFF?[ \t]*["']?(\w+)["']?[ \t]*=/gm
		: /^\uFEFF?["']?(\w+)["']?[ \t]*:/gm
	return [...top.matchAll(key)].map(([, name = '']) => name)
}

/** A folder of more is one of posts. */
const MOST_FOLDERS = 100

/** The config of a VitePress site that lies in a folder of this one. */
async function configBelow(dir: string, names: ReadonlySet<string>): Promise<string | undefined> {
	const folders = [...names].filter((name) => !name.includes('.') && name !== 'node_modules').sort()
	if (folders.length > MOST_FOLDERS) return undefined
	const found = await Promise.all(
		folders.map(async (folder) => {
			const there = await readdir(join(dir, folder, '.vitepress')).catch((): string[] => [])
			const name = vitepressConfigs.find((config) => there.includes(config))
			return name === undefined ? [] : [`${folder}/.vitepress/${name}`]
		}),
	)
	return found.flat()[0]
}

/** The config of Zola: a `zola.toml`, or a `config.toml` in which the address is called as in Zola, and not as in Hugo. */
async function zolaConfig(
	dir: string,
	names: ReadonlySet<string>,
	found: string | undefined,
): Promise<string | undefined> {
	if (found === undefined && names.has('zola.toml')) return 'zola.toml'
	if (found !== 'config.toml') return undefined
	const keys = await keysOf(dir, found)
	const isZola = keys.includes('base_url') && !keys.some((key) => /^baseurl$/i.test(key))
	return isZola ? found : undefined
}

async function vuepressConfig(
	dir: string,
	names: ReadonlySet<string>,
): Promise<string | undefined> {
	for (const folder of ['.vuepress', 'docs/.vuepress']) {
		if (!names.has(folder.split('/')[0] ?? '')) continue
		const there = new Set(await listIfThere(join(dir, folder)))
		const file = vuepressConfigs.find((name) => there.has(name))
		if (file !== undefined) return `${folder}/${file}`
	}
	return undefined
}
