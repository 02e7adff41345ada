import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseUrl } from '@blog/core'
import type { FeedFiles, SiteConfig } from '../../config/site-config.ts'
import { written } from '../config-values.ts'
import type { GeneratorSite } from '../generator-site.ts'
import type { GeneratorName } from '../generators.ts'
import { readAuthors } from './read-authors.ts'
import { readEleventy } from './read-eleventy.ts'
import { type Setting, settingOf } from './setting-of.ts'

type Scripted = Exclude<GeneratorName, 'hugo' | 'jekyll'>

/** What is known of a generator whose config is a program. */
interface Layout {
	/** Where posts lie, the first folder that there is; below the folder of the config. */
	readonly content: readonly string[]
	/** Where files lie that are copied. */
	readonly static: readonly string[]
	/** What its config says, as far as it is written out. */
	read(setting: Setting, content: string): SiteConfig
}

const layouts: Readonly<Record<Scripted, Layout>> = {
	docusaurus: {
		content: ['blog', 'website/blog'],
		static: ['static', 'website/static'],
		read: (setting) => ({
			...titled(setting, 'title', 'tagline'),
			...address(setting('url'), setting('baseUrl')),
			...language(setting('defaultLocale')),
			urls: { like: 'docusaurus', base: docusaurusBase(setting) },
			feed: { files: feedsIn(docusaurusBase(setting)) },
			// https://docusaurus.io/docs/api/docusaurus-config#markdown
			mdx: (setting('format', 'markdown') ?? 'mdx') === 'mdx',
		}),
	},
	vitepress: {
		content: ['posts', 'blog', 'src/posts', 'docs/posts'],
		static: ['public', 'src/public', 'docs/public'],
		read: (setting, content) => ({
			...titled(setting, 'title', 'description'),
			...language(setting('lang')),
			uglyUrls: setting('cleanUrls') !== 'true',
			urls: { like: 'vitepress', base: content.replace(/^(?:src|docs)\//, '') },
		}),
	},
	astro: {
		content: ['src/content/blog', 'src/content/posts', 'src/content/post', 'src/data/blog'],
		static: ['public'],
		read: (setting, content) => ({
			...address(setting('site'), setting('base')),
			...language(setting('defaultLocale')),
			urls: { like: 'astro', base: content.replace(/^.*\//, '') },
			feed: { files: { rss: 'rss.xml' } },
		}),
	},
	eleventy: {
		content: [
			...['src/content/blog', 'content/blog', 'src/content/posts', 'content/posts'],
			...['src/posts', 'src/blog', 'posts', 'blog'],
		],
		static: ['public', 'src/static', 'static'],
		read: (_, content) => ({
			feed: { files: { atom: 'feed/feed.xml' } },
			urls: { like: 'eleventy', base: content.replace(/^src\//, '').replace(/^content\//, '') },
		}),
	},
}

/**
 * Reads a site whose config is a program, which is not run: of its settings those are read that are written out as a text. Folders are found by
 * their usual names.
 *
 * @param file Its config; absent if there is none.
 */
export async function readScripted(
	generator: Scripted,
	root: string,
	file?: string,
): Promise<GeneratorSite> {
	const layout = layouts[generator]
	const folder = file === undefined ? '' : baseOf(file)
	const inside = (name: string) => (folder === '' ? name : `${folder}/${name}`)
	const content = await firstFolder(root, layout.content, inside)
	const statics = await firstFolder(root, layout.static, inside)
	const setting = settingOf(file === undefined ? '' : await readFile(join(root, file), 'utf8'))
	const eleventy = generator === 'eleventy' ? await ofEleventy(root, setting) : {}
	return {
		config: written({
			...layout.read(setting, content ?? ''),
			content: content === undefined ? undefined : inside(content),
			static: statics === undefined ? undefined : inside(statics),
			authorNames: content === undefined ? undefined : await readAuthors(root, inside(content)),
			assetFolders: generator === 'astro' ? [inside('src/assets')] : undefined,
			onlyLinkedAssets: true,
			// Folders have no lists of their own there.
			without: ['section'],
			exclude: generator === 'docusaurus' || generator === 'astro' ? partials : undefined,
			admonitions: generator === 'docusaurus' || generator === 'vitepress' ? true : undefined,
			...eleventy,
		}) as SiteConfig,
	}
}

/** Parts of pages, which are no pages: both leave out what begins with `_`. */
const partials = ['**/_*.{md,mdx}', '**/_*/**/*.{md,mdx}']

/** Programs that make pages, and what they are told. */
const templates = [
	'**/*.{njk,liquid,hbs,mustache,ejs,haml,pug,webc}',
	'**/*.{11ty,11tydata}.{js,cjs,mjs,ts,json}',
]

/** Of its folder of all that is made into pages, if it has one, the whole: posts are in one below. */
async function ofEleventy(root: string, setting: Setting): Promise<SiteConfig> {
	const { data, input } = await readEleventy(root, setting)
	return written({
		...titled(data, 'title', 'description'),
		...address(data('url')),
		...language(data('language') ?? data('lang')),
		author: data('name', 'author') ?? data('author'),
		exclude: input ? [...templates, '**/_*'] : templates,
		// https://www.11ty.dev/docs/config/#default-template-engine-for-markdown-files
		liquid: setting('markdownTemplateEngine') === 'false' ? undefined : { like: 'eleventy' },
		...(input && { ...input, urls: { like: 'eleventy' }, without: [] }),
	}) as SiteConfig
}

function docusaurusBase(setting: Setting): string {
	return (setting('routeBasePath', 'blog') ?? 'blog').replace(/^\/+|\/+$/g, '')
}

/** https://docusaurus.io/docs/blog#feed */
function feedsIn(base: string): FeedFiles {
	const path = (file: string) => (base === '' ? file : `${base}/${file}`)
	return { rss: path('rss.xml'), atom: path('atom.xml'), json: path('feed.json') }
}

/** The folder of a site: VitePress keeps its config one below. */
function baseOf(file: string): string {
	const folder = dirname(file)
	return folder === '.' || folder === '.vitepress' ? '' : folder
}

async function firstFolder(
	root: string,
	names: readonly string[],
	inside: (name: string) => string,
): Promise<string | undefined> {
	for (const name of names)
		if (await readdir(join(root, inside(name))).catch(() => undefined)) return name
	return undefined
}

function titled(setting: Setting, title: string, description: string): SiteConfig {
	return written({ title: setting(title), description: setting(description) }) as SiteConfig
}

function address(url = '', base = ''): SiteConfig {
	const whole = `${url.replace(/\/+$/, '')}/${base.replace(/^\/+/, '')}`
	return /^https?:/.test(url) && parseUrl(whole) ? { url: whole } : {}
}

function language(tag: string | undefined): SiteConfig {
	return tag !== undefined && /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(tag) ? { language: tag } : {}
}
