import { join, posix } from 'node:path'
import { parseUrl } from '@blog/core'
import { isObject } from '../../config/check-fields.ts'
import type { SiteConfig } from '../../config/site-config.ts'
import { configValues, written } from '../config-values.ts'
import { filesBelow } from '../files-below.ts'
import { excludedFiles } from '../scripted/excluded-files.ts'
import { filesBeside, isMarkdown, isPicture } from '../scripted/left-out.ts'
import { type LayoutOf, language, titled, trimmed } from '../scripted/scripted-layout.ts'
import { toldSettings } from '../scripted/told-settings.ts'
import { containerTitles } from './container-titles.ts'
import { shownFiles } from './shown-files.ts'
import { otherSettings, readSettings, rewritesIn } from './vitepress-settings.ts'

/**
 * What a VitePress site says of itself.
 *
 * @see https://vitepress.dev/reference/site-config
 */
export const vitepress: LayoutOf = (script) => {
	const values = configValues(script.values)
	const { string, boolean } = values
	const excluded = excludedFiles(script, 'vitepress', {
		setting: 'srcExclude',
		paths: [['srcExclude']],
		isOfOthers: true,
	})
	const source = trimmed(string('srcDir') ?? '')
	const sources = source === '' ? ['', 'src', 'docs'] : [source]
	const inside = (folder: string, name: string) => (folder === '' ? name : `${folder}/${name}`)
	const base = string('base') ?? '/'
	const locales = isObject(script.values.locales) ? Object.keys(script.values.locales) : []
	const rewrites = rewritesIn(script.values.rewrites)
	const below = (content: string) =>
		sources.find((folder) => folder !== '' && content.startsWith(`${folder}/`)) ?? ''
	const url = addressOf(string('sitemap', 'hostname'), base)
	return {
		content: sources.flatMap((folder) => [inside(folder, 'posts'), inside(folder, 'blog')]),
		static: sources.map((folder) => inside(folder, 'public')),
		read(content) {
			const path = trimmed(content.slice(below(content).length))
			return {
				...titled(string('title'), string('description')),
				...language(string('lang')),
				...(url !== undefined && { url }),
				...(written({
					math: boolean('markdown', 'math'),
					markdown: boolean('markdown', 'lineNumbers')
						? { code: { lineNumbers: true } }
						: undefined,
					exclude: excluded.patterns?.map((one) => withoutFolder(trimmed(one), path)),
				}) as SiteConfig),
				uglyUrls: boolean('cleanUrls') !== true,
				urls: { like: 'vitepress', base: path, ...(rewrites && { rewrites }) },
				headingIds: 'vitepress',
				extras: { emoji: true, hideComments: true, doubleTildes: true },
				admonitions: { titles: containerTitles(values) },
				vue: true,
				// Its static folder is `public`, also while there is none.
				out: 'dist',
			}
		},
		async files(root, content, inside) {
			const own = posix.relative(inside(''), content)
			const source = inside(below(own)).replace(/^\.$/, '')
			const made = (await filesBelow(join(root, content), isMarkdown)).filter((path) =>
				isDynamic.test(path),
			)
			const vue = await shownFiles(root, content, source)
			const path = trimmed(own.slice(below(own).length))
			const inOthers = await ofLocales(root, source, path, locales)
			const isKnown = new Set([...Object.keys(vue.files), ...inOthers.map(({ file }) => file)])
			const without = [content, posix.join(source, 'public')]
			const beside = await filesBeside(root, source, without, isMarkdown)
			const pictures = await filesBeside(root, source, without, isPicture)
			return {
				config: {
					vue,
					assetFolders: foldersOf(pictures, source).map((folder) =>
						posix.relative(inside(''), folder),
					),
					leftOut: [
						...made.map((path) => ({ file: `${content}/${path}`, reason: dynamic })),
						...inOthers,
						...beside
							.filter((file) => !isKnown.has(file))
							.map((file) => ({
								file,
								reason: `Unexpected page outside of \`${content}\``,
								isTold: true,
							})),
					],
					excludeMatching: [isDynamic.source],
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
				...(base === '/' || url !== undefined
					? []
					: [
							{
								path: ['base'],
								why: 'links begin at the root of the host',
								hint: `Write \`sitemap: { hostname: 'https://example.com' }\` too, or make a blog.config.json with \`{ "generator": "vitepress", "url": "https://example.com${base}" }\`.`,
							},
						]),
			]),
		],
	}
}

/** https://vitepress.dev/guide/routing#dynamic-routes */
const isDynamic = /\[[^/\]]+\]/
const dynamic = 'pages that a program makes of one file'

/** Posts in other languages, which lie below a folder of theirs. https://vitepress.dev/guide/i18n */
async function ofLocales(root: string, source: string, path: string, locales: readonly string[]) {
	const folders = locales
		.filter((locale) => locale !== 'root')
		.map((locale) => [source, locale, path].filter(Boolean).join('/'))
	const files = await Promise.all(
		folders.map(async (folder) =>
			(await filesBelow(join(root, folder), isMarkdown)).map((file) => ({
				file: `${folder}/${file}`,
				reason: `Unexpected post in \`${folder}\`, expected it beside the others`,
			})),
		),
	)
	return files.flat()
}

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

/** Patterns are of the whole site there, and of the folder of posts here. */
function withoutFolder(pattern: string, folder: string): string {
	return pattern.startsWith(`${folder}/`) ? pattern.slice(folder.length + 1) : pattern
}
