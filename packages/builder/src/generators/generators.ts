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

/** A site of a generator, as its folder shows. */
export interface FoundGenerator {
	readonly generator: GeneratorName
	/** Its config file, below the site's folder; absent if it has none. */
	readonly file?: string
	/** Config files that it has besides, and that are not read. */
	readonly ignored: readonly string[]
}

const scripts = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts']
const named = (name: string, extensions: readonly string[]) =>
	extensions.map((extension) => `${name}.${extension}`)

/** Names of config files, the first that is there counts. */
const configs: readonly (readonly [GeneratorName, readonly string[]])[] = [
	['hugo', ['hugo', 'config'].flatMap((name) => named(name, ['toml', 'yaml', 'yml', 'json']))],
	['jekyll', named('_config', ['yml', 'yaml', 'toml'])],
	['docusaurus', named('docusaurus.config', scripts)],
	['astro', named('astro.config', scripts)],
	['eleventy', ['.eleventy.js', ...named('eleventy.config', scripts)]],
]

/** https://vitepress.dev/reference/site-config#config-resolution */
export const vitepressConfigs: readonly string[] = named('config', scripts)

/** Folders below a site's own that may hold one: `website/docusaurus.config.js`, `docs/.vitepress/config.ts`. */
const below: Readonly<Record<string, readonly (readonly [GeneratorName, readonly string[]])[]>> = {
	'config/_default': configs.slice(0, 1),
	'.vitepress': [['vitepress', vitepressConfigs]],
	'docs/.vitepress': [['vitepress', vitepressConfigs]],
	website: configs.filter(([generator]) => generator === 'docusaurus'),
}

/** Files and folders that a folder is known by, as paths below it. */
export const generatorFiles: readonly string[] = [
	...configs.flatMap(([, files]) => files),
	...Object.entries(below).flatMap(([folder, ofFolder]) =>
		ofFolder.flatMap(([, files]) => files.map((file) => `${folder}/${file}`)),
	),
	'_posts',
	'zola.toml',
]

/**
 * Tells which generator a folder was made for.
 *
 * @param names What is in the folder.
 * @param list Lists a folder below it; nothing if there is none.
 */
export async function findGenerator(
	names: ReadonlySet<string>,
	list: (folder: string) => Promise<readonly string[]>,
): Promise<FoundGenerator | undefined> {
	const here = firstOf(configs, names)
	if (here) return here
	for (const [folder, ofFolder] of Object.entries(below)) {
		if (!names.has(folder.split('/')[0] ?? '')) continue
		const found = firstOf(ofFolder, new Set(await list(folder)))
		// Hugo reads all files of its folder.
		if (found?.generator === 'hugo') return { generator: 'hugo', file: folder, ignored: [] }
		if (found) return { ...found, file: `${folder}/${found.file}` }
	}
	return names.has('_posts') ? { generator: 'jekyll', ignored: [] } : undefined
}

function firstOf(
	candidates: readonly (readonly [GeneratorName, readonly string[]])[],
	names: ReadonlySet<string>,
): FoundGenerator | undefined {
	for (const [generator, files] of candidates) {
		const [file, ...ignored] = files.filter((name) => names.has(name))
		if (file !== undefined) return { generator, file, ignored }
	}
	return undefined
}
