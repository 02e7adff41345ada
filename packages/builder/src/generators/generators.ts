/** Generators whose sites build in place. */
export const generators = [
	'hugo',
	'jekyll',
	'docusaurus',
	'vitepress',
	'astro',
	'eleventy',
] as const

/** One of {@link generators}. */
export type GeneratorName = (typeof generators)[number]

/** What they are called. */
export const generatorTitles: Readonly<Record<GeneratorName, string>> = {
	hugo: 'Hugo',
	jekyll: 'Jekyll',
	docusaurus: 'Docusaurus',
	vitepress: 'VitePress',
	astro: 'Astro',
	eleventy: 'Eleventy',
}

/** `a Hugo site`, `an Astro site` */
export function generatorSite(generator: GeneratorName): string {
	const title = generatorTitles[generator]
	return `${/^[AEIOU]/.test(title) ? 'an' : 'a'} ${title} site`
}

/** Generators, and names that their config files have: the first that is there counts. */
type Candidates = readonly (readonly [GeneratorName, readonly string[]])[]

const scripts = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts']
const data = ['toml', 'yaml', 'yml', 'json']
const named = (name: string, extensions: readonly string[]) =>
	extensions.map((extension) => `${name}.${extension}`)

/** Names that one generator's config has, and nothing else. */
const ownConfigs: Candidates = [
	['hugo', named('hugo', data)],
	['jekyll', named('_config', ['yml', 'yaml', 'toml'])],
	['docusaurus', named('docusaurus.config', scripts)],
	['astro', named('astro.config', scripts)],
	['eleventy', ['.eleventy.js', ...named('eleventy.config', scripts)]],
]

/** Names that Hugo's config has, and that of any program. */
const plainConfigs: Candidates = [['hugo', named('config', data)]]

/** All names of Hugo's. */
const hugoConfigs: Candidates = [['hugo', ['hugo', 'config'].flatMap((name) => named(name, data))]]

/** https://vitepress.dev/reference/site-config#config-resolution */
export const vitepressConfigs: readonly string[] = named('config', scripts)

/** https://vuepress.vuejs.org/guide/configuration.html#config-file */
export const vuepressConfigs: readonly string[] = named('config', [...scripts, 'yml', 'toml'])

/** Folders below a site's own that may hold one: `website/docusaurus.config.js`, `docs/.vitepress/config.ts`. */
const below: Readonly<Record<string, Candidates>> = {
	'config/_default': hugoConfigs,
	'.vitepress': [['vitepress', vitepressConfigs]],
	'docs/.vitepress': [['vitepress', vitepressConfigs]],
	website: ownConfigs.filter(([generator]) => generator === 'docusaurus'),
}

/** Files and folders that a folder is known by, as paths below it. */
export const generatorFiles: readonly string[] = [
	...[...hugoConfigs, ...ownConfigs.slice(1)].flatMap(([, files]) => files),
	...Object.entries(below).flatMap(([folder, ofFolder]) =>
		ofFolder.flatMap(([, files]) => files.map((file) => `${folder}/${file}`)),
	),
	'_posts',
	'zola.toml',
]

/** A site of a generator, as its folder shows. */
export interface FoundGenerator {
	readonly generator: GeneratorName
	/** Its config file, below the site's folder; absent if it has none. */
	readonly file?: string
	/** Config files that it has besides, and that are not read. */
	readonly ignored: readonly string[]
	/** Config files of other generators. */
	readonly others: readonly string[]
}

/** What is known of a folder. */
export interface KnownFolder {
	/** What is in it. */
	readonly names: ReadonlySet<string>
	/** Lists a folder below it; nothing if there is none. */
	list(folder: string): Promise<readonly string[]>
	/** Whether a `config.*` in it is Hugo's: without doubt, as it says, or not as far as one can see. */
	isHugos(file: string): Promise<'surely' | 'perhaps' | 'hardly'>
}

/** Tells which generator a folder was made for: what one alone has comes before a `config.*`, which may be that of any program. */
export async function findGenerator(folder: KnownFolder): Promise<FoundGenerator | undefined> {
	const { names } = folder
	const plain = firstOf(plainConfigs, names)
	const likeness = plain?.file === undefined ? 'hardly' : await folder.isHugos(plain.file)
	const own = ownConfigs.flatMap((candidates) => firstOf([candidates], names) ?? [])
	const isHugo = own[0]?.generator === 'hugo' || likeness === 'surely'
	const hugo = isHugo || likeness === 'perhaps' ? firstOf(hugoConfigs, names) : undefined
	const rest = own.filter(({ generator }) => generator !== 'hugo')
	const [found, ...others] = hugo && isHugo ? [hugo, ...rest] : rest
	if (found) {
		const all = hugo && !isHugo ? [...others, hugo] : others
		return { ...found, others: all.flatMap(({ file }) => file ?? []) }
	}
	const inside = await findBelow(folder, Object.entries(below))
	if (inside) return inside
	return names.has('_posts') ? { generator: 'jekyll', ignored: [], others: [] } : plain
}

/**
 * Finds the config of a generator, whatever else is in a folder.
 *
 * @returns Nothing if it has none there.
 */
export async function findConfigOf(
	generator: GeneratorName,
	folder: Pick<KnownFolder, 'names' | 'list'>,
): Promise<FoundGenerator | undefined> {
	const ofIt = (candidates: Candidates) => candidates.filter(([name]) => name === generator)
	const here = firstOf(ofIt([...hugoConfigs, ...ownConfigs]), folder.names)
	const folders = Object.entries(below).map(([name, all]) => [name, ofIt(all)] as const)
	return here ?? findBelow(folder, folders)
}

async function findBelow(
	{ names, list }: Pick<KnownFolder, 'names' | 'list'>,
	folders: readonly (readonly [folder: string, Candidates])[],
): Promise<FoundGenerator | undefined> {
	for (const [folder, candidates] of folders) {
		if (candidates.length === 0 || !names.has(folder.split('/')[0] ?? '')) continue
		const found = firstOf(candidates, new Set(await list(folder)))
		// Hugo reads all files of its folder.
		if (found?.generator === 'hugo') return { ...found, file: folder, ignored: [] }
		if (found) return { ...found, file: `${folder}/${found.file}` }
	}
	return undefined
}

function firstOf(candidates: Candidates, names: ReadonlySet<string>): FoundGenerator | undefined {
	for (const [generator, files] of candidates) {
		const [file, ...ignored] = files.filter((name) => names.has(name))
		if (file !== undefined) return { generator, file, ignored, others: [] }
	}
	return undefined
}
