import { join, posix } from 'node:path'
import { parseUrl } from '@blog/core'
import { excluder } from '@blog/core/node'
import { untraced } from '@blog/core/store'
import { isObject } from '../../config/check-fields.ts'
import type { SiteConfig } from '../../config/site-config.ts'
import { configValues, written } from '../config-values.ts'
import { filesBelow } from '../files-below.ts'
import { ignoredPosts } from '../ignored-posts.ts'
import { excludedFiles } from '../scripted/excluded-files.ts'
import { filesBeside, isMarkdown, isPicture } from '../scripted/files-beside.ts'
import { type LayoutOf, language, titled, trimmed } from '../scripted/scripted-layout.ts'
import { toldSettings } from '../scripted/told-settings.ts'
import { containerTitles } from './container-titles.ts'
import { excludedPages } from './excluded-pages.ts'
import { loadedFolders } from './loaded-folders.ts'
import { pagesBeside } from './pages-beside.ts'
import { shownFiles } from './shown-files.ts'
import { baseWithoutHost, otherSettings, readSettings, rewritesIn } from './vitepress-settings.ts'

/**
 * What a VitePress site says of itself.
 *
 * @see https://vitepress.dev/reference/site-config
 */
export const vitepress: LayoutOf = (script, _, { inside, isThere }) => {
	const values = configValues(script.values)
	const { string, boolean } = values
	const excluded = excludedFiles(script, 'vitepress', {
		setting: 'srcExclude',
		paths: [['srcExclude']],
		isOfOthers: true,
	})
	const said = trimmed(string('srcDir') ?? '')
	const sources = said === '' ? ['', 'src', 'docs'] : [said]
	const base = string('base') ?? '/'
	const locales = isObject(script.values.locales) ? Object.keys(script.values.locales) : []
	const rewrites = rewritesIn(script.values.rewrites)
	/** Of all pages, for a folder of posts. */
	const sourceOf = (content: string) =>
		said || (sources.find((folder) => folder !== '' && content.startsWith(`${folder}/`)) ?? '')
	const pathBelow = (content: string) => trimmed(content.slice(sourceOf(content).length))
	const excluding = (content: string) =>
		excludedPages(inside(sourceOf(content)).replace(/^\.$/, ''), excluded.patterns)
	const url = addressOf(string('sitemap', 'hostname'), base)
	const usual = sources.flatMap((folder) => [
		posix.join(folder, 'posts'),
		posix.join(folder, 'blog'),
	])
	return {
		content: usual,
		async folders(root) {
			const areThere = await Promise.all(usual.map(isThere))
			return areThere.includes(true) ? [] : loadedFolders(root, inside(''), said)
		},
		static: sources.map((folder) => posix.join(folder, 'public')),
		async read(content) {
			return {
				...titled(string('title'), string('description')),
				...language(string('lang')),
				...(url !== undefined && { url }),
				...(written({
					math: boolean('markdown', 'math'),
					markdown: boolean('markdown', 'lineNumbers')
						? { code: { lineNumbers: true } }
						: undefined,
				}) as SiteConfig),
				excludeMatching: [isDynamic.source, ...(await excluding(content))],
				uglyUrls: boolean('cleanUrls') !== true,
				urls: { like: 'vitepress', base: pathBelow(content), ...(rewrites && { rewrites }) },
				headingIds: 'vitepress',
				extras: { emoji: true, hideComments: true, doubleTildes: true },
				admonitions: { titles: containerTitles(values) },
				vue: true,
				// Its static folder is `public`, also while there is none.
				out: 'dist',
			}
		},
		async files(root, content) {
			const own = posix.relative(inside(''), content)
			const source = inside(sourceOf(own)).replace(/^\.$/, '')
			const expressions = await excluding(own)
			const isExcluded = await excluder([], expressions)
			const made = (await filesBelow(join(root, content), isMarkdown)).filter((path) =>
				isDynamic.test(path),
			)
			const vue = await shownFiles(root, content, source)
			const isNone = (path: string) => isExcluded(path) || Object.hasOwn(vue.files, path)
			const folders = { source, content, path: pathBelow(own) }
			const beside = await pagesBeside(root, folders, locales, isNone)
			const ignoring = [{ by: '`srcExclude`', expressions }]
			const left = await untraced(() => ignoredPosts(root, content, ignoring))
			const without = [content, posix.join(source, 'public')]
			const pictures = await filesBeside(root, source, without, isPicture)
			return {
				config: {
					vue,
					assetFolders: foldersOf(pictures, source).map((folder) =>
						posix.relative(inside(''), folder),
					),
					leftOut: [
						...made.map((path) => ({ file: `${content}/${path}`, reason: dynamic })),
						...left,
						...beside,
					],
				},
				leftOut: made.map((path) => ({
					folder: `${content}/${path}`,
					what: dynamic,
					hint: 'Write each of them as a file.',
				})),
			}
		},
		authoring: { knowsDrafts: false },
		untold: excluded.untold,
		unread: [
			...excluded.unread,
			...toldSettings(script, 'vitepress', readSettings, [
				...otherSettings,
				...(url === undefined ? baseWithoutHost(base) : []),
			]),
		],
	}
}

/** https://vitepress.dev/guide/routing#dynamic-routes */
const isDynamic = /\[[^/\]]+\]/
const dynamic = 'pages that a program makes of one file'

/** The folders right below another one that files lie in. */
function foldersOf(files: readonly string[], source: string): readonly string[] {
	const names = files
		.map((file) => posix.relative(source, file).split('/'))
		.filter(({ length }) => length > 1)
	return [...new Set(names.map(([name = '']) => posix.join(source, name)))]
}

/** The address of the site: `hostname` may have `base` in it. https://vitepress.dev/guide/sitemap-generation */
function addressOf(hostname: string | undefined, base: string): string | undefined {
	const host = hostname === undefined ? undefined : parseUrl(hostname)
	if (host === undefined || !/^https?:$/.test(host.protocol)) return undefined
	return base === '/' ? host.href : new URL(`/${trimmed(base)}/`, host).href
}
