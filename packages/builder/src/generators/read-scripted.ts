import { readFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import type { UrlRules } from '@blog/core'
import { isObject } from '../config/check-fields.ts'
import type { SiteConfig } from '../config/site-config.ts'
import { astro } from './astro/astro.ts'
import { written } from './config-values.ts'
import { docusaurus } from './docusaurus/docusaurus.ts'
import { withRedirects } from './docusaurus/docusaurus-redirects.ts'
import { inlineTags } from './docusaurus/inline-tags.ts'
import { folderData } from './eleventy/data/folder-data.ts'
import { eleventy, ofEleventy } from './eleventy/eleventy.ts'
import type { GeneratorSite } from './generator-site.ts'
import type { GeneratorName } from './generators.ts'
import { isSettled } from './is-settled.ts'
import { readModules } from './program/read-modules.ts'
import { readScript, type ScriptReading } from './program/read-script.ts'
import { listIfThere } from './read-if-there.ts'
import { envOfBuild } from './scripted/env-of-build.ts'
import { postsFolder } from './scripted/posts-folder.ts'
import { readNames } from './scripted/read-names.ts'
import type { LayoutOf } from './scripted/scripted-layout.ts'
import { tagRules } from './scripted/tag-rules.ts'
import { vitepress } from './vitepress/vitepress.ts'

type Scripted = Exclude<GeneratorName, 'hugo' | 'jekyll'>

const layouts: Readonly<Record<Scripted, LayoutOf>> = {
	docusaurus: withRedirects(docusaurus),
	vitepress,
	astro,
	eleventy,
}

const unreadConfig: NonNullable<GeneratorSite['problems']> = [
	{
		path: [],
		message:
			'Expected settings that are written out, and found none: title, address and folders are not known. Write them in a blog.config.json.',
		settledBy: [['title', 'url', 'content']],
	},
]

/**
 * Reads a site whose config is a program, which is not run: of its settings those are read that are written out. Folders are found by
 * their usual names, or where the config says.
 *
 * @param file Its config; absent if there is none.
 * @param configured What a config of ours says.
 */
export async function readScripted(
	generator: Scripted,
	root: string,
	file?: string,
	configured?: unknown,
): Promise<GeneratorSite> {
	const folder = file === undefined ? '' : baseOf(file)
	const inside = (name: string) => posix.join(folder, name)
	const source = file === undefined ? '' : await readFile(join(root, file), 'utf8')
	const reading: ScriptReading =
		generator === 'eleventy'
			? { env: process.env }
			: { env: { ...process.env, ...envOfBuild }, conditions: 'known' }
	const script = readScript(source, {
		...reading,
		modules: file === undefined ? new Map() : await readModules(root, file, source, reading),
		// https://www.11ty.dev/docs/config-shapes/
		...(generator === 'eleventy' && { name: 'config' }),
	})
	const isThere = async (name: string) => (await firstFolder(root, [name], inside)) !== undefined
	const layout = await layouts[generator](script, configured, { root, inside, isThere })
	const said = (await layout.folders?.(root, inside)) ?? []
	const content = await firstFolder(root, [...said, ...layout.content], inside)
	const statics = await staticFolders(root, layout.static, inside)
	const posts = content === undefined ? undefined : inside(content)
	const { untold = [] } = layout
	const settings = await layout.read(content ?? '')
	const base = await layout.base?.(root, content ?? '', inside)
	const shown =
		posts === undefined
			? undefined
			: await layout.files?.(root, posts, inside, saidBase(configured) ?? base)
	const config: SiteConfig =
		base === undefined
			? { ...settings, ...shown?.config }
			: {
					...settings,
					...shown?.config,
					urls: { like: 'astro', ...settings.urls, ...shown?.config.urls, base } as UrlRules,
				}
	const [authors, tags, inline] = await Promise.all([
		posts === undefined ? undefined : readNames(root, posts, authorFiles(layout.authors), 'name'),
		posts === undefined || layout.tags === undefined
			? undefined
			: readNames(root, posts, [layout.tags], 'label'),
		generator === 'docusaurus' && posts !== undefined ? inlineTags(root, posts) : {},
	])
	const ofEleventySite =
		generator === 'eleventy'
			? await ofEleventy(root, script, file ?? '', configured, posts)
			: undefined
	const data =
		ofEleventySite &&
		(await folderData(
			root,
			ofEleventySite.config.content ?? posts ?? '',
			ofEleventySite.config,
			ofEleventySite,
			configured,
		))
	const placeOf = (path: readonly string[]) => {
		const place = script.placeOf(path) ?? script.untoldAt(path)
		return file !== undefined && place ? { file, place } : undefined
	}
	const folderOfPosts = posts ?? (await expectedFolder(root, layout.expected, inside))
	const ofPosts = await postsFolder(
		root,
		ofEleventySite?.config.content ?? folderOfPosts ?? '',
		layout.content.map(inside),
	)
	return {
		authoring: { ...(ofPosts !== undefined && { folder: ofPosts }), ...layout.authoring },
		config: written({
			...config,
			content: folderOfPosts,
			static: statics.length > 1 ? statics : statics[0],
			authorNames: authors?.names,
			tagNames: tags?.names,
			permalinks: tagRules(config, {
				tags: { ...inline, ...tags?.permalinks },
				authors: authors?.permalinks,
			}),
			assetFolders: config.assetFolders?.map(inside),
			onlyLinkedAssets: true,
			// Folders have no lists of their own there.
			without: ['section'],
			...(untold.every((one) => isSettled(one, configured)) ? {} : { exclude: ['**'] }),
			...ofEleventySite?.config,
			...(data && data.defaults.length > 0 && { frontMatterDefaults: data.defaults }),
		}) as SiteConfig,
		// These know no post that is to appear later.
		...((generator === 'docusaurus' || generator === 'vitepress') && { shown: { future: true } }),
		unread: layout.unread,
		refused: layout.refused ?? [],
		leftOut: shown?.leftOut ?? [],
		problems: [
			...untold.map(({ place, ...one }) => ({ ...one, at: { file: file ?? '', place } })),
			...(file === undefined || script.isRead || generator === 'eleventy'
				? [
						...(ofEleventySite?.problems ?? []),
						...(data?.problems ?? []),
						...(shown?.problems ?? []),
					]
				: unreadConfig),
		],
		placeOf,
		places: {
			redirect(from) {
				const path = layout.redirectPath?.(from)
				return path && placeOf(path)
			},
		},
	}
}

/** Segments before those of posts, as a config of ours says. */
function saidBase(configured: unknown): string | undefined {
	const urls = isObject(configured) ? configured.urls : undefined
	return isObject(urls) && typeof urls.base === 'string' ? urls.base : undefined
}

function authorFiles(name: string | undefined): readonly string[] {
	return name ? [name] : ['authors.yml', 'authors.yaml', 'authors.json']
}

/** The folder of a site: VitePress keeps its config one below. */
function baseOf(file: string): string {
	const folder = dirname(file).replace(/(?:^|\/)\.vitepress$/, '')
	return folder === '.' ? '' : folder
}

/** A folder `content` is that of the engine itself. */
async function expectedFolder(
	root: string,
	name: string | undefined,
	inside: (name: string) => string,
): Promise<string | undefined> {
	if (name === undefined || (await listIfThere(join(root, 'content')))) return undefined
	return inside(name)
}

async function staticFolders(
	root: string,
	folders: readonly (string | readonly string[])[],
	inside: (name: string) => string,
): Promise<readonly string[]> {
	for (const some of folders) {
		const names = [some].flat()
		const found = await Promise.all(names.map((name) => firstFolder(root, [name], inside)))
		const there = found.flatMap((name) => (name === undefined ? [] : inside(name)))
		if (there.length > 0) return [...new Set(there)]
	}
	return []
}

/** The first that there is. None outside of the site. */
async function firstFolder(
	root: string,
	names: readonly string[],
	inside: (name: string) => string,
): Promise<string | undefined> {
	for (const name of names) {
		if (inside(name).startsWith('..')) continue
		if (await listIfThere(join(root, inside(name)))) return name
	}
	return undefined
}
