import { type ContentFolders, placeInContent } from '../metadata/content-folders.ts'
import type { UrlRules } from '../metadata/generators/url-rules.ts'
import { languageOfRef, readHugoRef } from '../metadata/hugo-ref.ts'
import { pathBelow } from '../metadata/path-below.ts'
import { decodePath, encodePath } from '../metadata/url.ts'
import { sitePath } from '../parse/site-path.ts'
import type { Post } from '../post/post.ts'
import type { Target } from './blog.ts'
import { linkRoots } from './link-roots.ts'
import type { Translations } from './translations.ts'

/** Everything a link can lead to, by file path and by URL. */
export interface LinkIndex<Data> {
	readonly contents: ContentFolders
	readonly translations: Pick<Translations<Data>, 'languages' | 'in'>
	readonly byFile: ReadonlyMap<string, Post<Data>>
	readonly byUrl: ReadonlyMap<string, Post<Data>>
	/** Asset file to its URL. */
	readonly assets: ReadonlyMap<string, string>
	/** Address of the site, without trailing slash. */
	readonly address?: string
	/** Whose links they are. */
	readonly urls?: UrlRules | undefined
}

const markdownFile = /\.(?:mdx?|markdown)$/i

/**
 * Finds what a link leads to, as seen from the file it is written in.
 *
 * - `./other.md#part`, `../b/index.md`: that post, with the fragment; in `hello.fr.md` `other.fr.md`, if
 *   there is one.
 * - `image.png`: the file beside the post.
 * - `/posts/other/`: a page of this site, of VitePress and Docusaurus a file of it (`/posts/other.md`, `@site/blog/other.md`); other site-absolute paths are left alone, since static files and pages of the
 *   theme are not known here.
 * - `{{< ref "other.md" >}}`: Hugo looks beside the file, then from the root of the content.
 * - `https://example.com/posts/other/` on that site: itself, and that post.
 * - `#part`, other `https://…`, `mailto:…`: themselves.
 *
 * @param fromFile Path of the file with the link, relative to the folder that was loaded.
 * @param href As written in Markdown.
 * @returns `undefined` for a relative path that leads to nothing.
 */
export function resolveLink<Data>(
	index: LinkIndex<Data>,
	fromFile: string,
	href: string,
): Target<Data> | undefined {
	const ref = readHugoRef(href)
	if (ref !== undefined) return inNamedLanguage(index, referred(index, fromFile, ref), href)
	if (index.urls?.like === 'docusaurus') href = sitePath(href)
	if (href === '' || href.startsWith('#') || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href))
		return { url: href, ...ownPost(index, href) }
	const [, path = '', suffix = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? []
	const decoded = decodePath(path) ?? path

	if (decoded.startsWith('/'))
		return (
			absolute(index, fromFile, decoded, suffix) ?? {
				url:
					encodePath(
						/\/index\.(?:md|html)$/i.test(path) && index.urls?.like === 'vitepress'
							? vitepressPath(path)
							: path,
					) + suffix,
			}
		)

	const folder = fromFile.split('/').slice(0, -1)
	const file = joinInside(folder, decoded)
	if (file === undefined) return undefined
	return (
		fromFilePath(index, fromFile, file, suffix) ??
		inOtherFolders(index, fromFile, file, suffix) ??
		// A bundle's own URL is one level deeper than its folder's siblings: try what the browser would do.
		fromPageUrl(index, fromFile, decoded, suffix)
	)
}

/** What Hugo finds: beside the file, from the root of the content, or by a name that no other page of the language has. */
function referred<Data>(
	index: LinkIndex<Data>,
	fromFile: string,
	ref: string,
): Target<Data> | undefined {
	const beside = resolveLink(index, fromFile, ref)
	if (beside || ref.startsWith('/')) return beside
	const fromRoot = resolveLink(index, fromFile, `/${ref}`)
	return fromRoot?.post ? fromRoot : byName(index, fromFile, ref)
}

function byName<Data>(
	{ byFile }: LinkIndex<Data>,
	fromFile: string,
	ref: string,
): Target<Data> | undefined {
	const [, path = '', suffix = ''] = /^([^?#]*)(.*)$/s.exec(ref) ?? []
	if (path === '' || path.includes('/')) return undefined
	const language = byFile.get(fromFile)?.language
	const name = path.replace(markdownFile, '').toLowerCase()
	const found = [...byFile.values()].filter(
		(post) => post.language === language && nameOf(post) === name,
	)
	const [post] = found
	return post && found.length === 1 ? { url: post.url + suffix, post } : undefined
}

/** Of a bundle that of its folder. */
function nameOf({ file, language }: Post<unknown>): string {
	const name = file
		.toLowerCase()
		.replace(markdownFile, '')
		.replace(new RegExp(`\\.${language.toLowerCase()}$`), '')
	return name.replace(/\/_?index$/, '').replace(/^.*\//, '')
}

function inNamedLanguage<Data>(
	{ translations }: LinkIndex<Data>,
	target: Target<Data> | undefined,
	href: string,
): Target<Data> | undefined {
	const language = target?.post && languageOfRef(href)
	const post = language && target?.post && translations.in(language, target.post)
	if (!post || !target?.post) return target
	return { url: post.url + target.url.slice(target.post.url.length), post }
}

/** The post that the whole address of a page of this site leads to. */
function ownPost<Data>(index: LinkIndex<Data>, href: string): { readonly post?: Post<Data> } {
	const path = index.address === undefined ? undefined : pathBelow(index.address, href)
	const post = path && pageAt(index, path)
	return post ? { post } : {}
}

function absolute<Data>(
	index: LinkIndex<Data>,
	fromFile: string,
	path: string,
	suffix: string,
): Target<Data> | undefined {
	const post = pageAt(index, path)
	if (post) return { url: post.url + suffix, post }
	for (const root of linkRoots(index, fromFile)) {
		const file = joinInside(root, path.slice(1))
		const target = file === undefined ? undefined : fromFilePath(index, fromFile, file, suffix)
		if (target) return target
	}
	// The path that the site lives under may be written out.
	const below =
		index.address === undefined ? undefined : pathBelow(index.address, hostOf(index.address) + path)
	const whole = below === undefined ? undefined : pageAt(index, below)
	return whole && { url: whole.url + suffix, post: whole }
}

function pageAt<Data>({ byUrl, urls }: LinkIndex<Data>, path: string): Post<Data> | undefined {
	const found = byUrl.get(encodePath(path)) ?? byUrl.get(encodePath(`${path}/`))
	if (found || urls?.like !== 'vitepress') return found
	const bare = vitepressPath(path)
	return (
		byUrl.get(encodePath(bare)) ??
		byUrl.get(encodePath(`${bare}/`)) ??
		byUrl.get(encodePath(`${bare}.html`))
	)
}

/** Of VitePress `/a/index.md`, `/a/index.html` and `/a/` are one path, and `/b.md`, `/b.html` and `/b` another one. */
function vitepressPath(path: string): string {
	return path.replace(/\.(?:md|html)$/i, '').replace(/\/index$/i, '/')
}

function hostOf(address: string): string {
	return /^(?:https?:)?\/\/[^/]*/i.exec(address)?.[0] ?? ''
}

/** What lies in the folder of another language where this one has nothing. */
function inOtherFolders<Data>(
	index: LinkIndex<Data>,
	fromFile: string,
	file: string,
	suffix: string,
): Target<Data> | undefined {
	const { contents } = index
	const { folder: own, path } = placeInContent(file, contents)
	for (const { folder } of contents) {
		if (folder === own) continue
		const other = folder === '' ? path : `${folder}/${path}`
		const target = fromFilePath(index, fromFile, other, suffix)
		if (target) return target
	}
	return undefined
}

function fromFilePath<Data>(
	index: LinkIndex<Data>,
	fromFile: string,
	file: string,
	suffix: string,
): Target<Data> | undefined {
	const bare = file.replace(/\/$/, '')
	const candidates = markdownFile.test(bare)
		? [bare]
		: [
				...[`${bare}.md`, `${bare}.markdown`, `${bare}/index.md`, `${bare}/_index.md`],
				...[`${bare}.mdx`, `${bare}/index.mdx`, `${bare}.html`, bare],
				...(index.urls?.like === 'vitepress' ? [bare.replace(/\.html$/i, '.md')] : []),
			]
	const language = isTranslated(index) ? index.byFile.get(fromFile)?.language : undefined
	const named = (file: string) => file.replace(/\.[a-z]+$/i, `.${language}$&`)
	for (const candidate of language === undefined
		? candidates
		: [...candidates, ...candidates.map(named)]) {
		const post = inLanguageOf(index, fromFile, index.byFile.get(candidate))
		if (post) return { url: post.url + suffix, post }
	}
	const own = bare.replace(/\.[^./]+$/, `.${language}$&`)
	const asset = language !== undefined && index.assets.has(own) ? own : bare
	const url = index.assets.get(asset)
	return url === undefined ? undefined : { url: url + suffix, file: asset }
}

function isTranslated({ translations }: LinkIndex<unknown>): boolean {
	return translations.languages.length > 1
}

/** The translation that a reader of the linking post reads on in, unless the link names a language itself. */
function inLanguageOf<Data>(
	{ byFile, translations }: LinkIndex<Data>,
	fromFile: string,
	post: Post<Data> | undefined,
): Post<Data> | undefined {
	const language = byFile.get(fromFile)?.language
	if (post === undefined || language === undefined || post.language === language) return post
	const names = new RegExp(`\\.${post.language}\\.[a-z]+$`, 'i').test(post.file)
	return names ? post : (translations.in(language, post) ?? post)
}

function fromPageUrl<Data>(
	index: LinkIndex<Data>,
	fromFile: string,
	path: string,
	suffix: string,
): Target<Data> | undefined {
	const page = index.byFile.get(fromFile)
	// `rewrites` of VitePress are of links to files, too.
	const isOfPage = index.urls?.like === 'vitepress' || !markdownFile.test(path)
	if (!page || !isOfPage) return undefined
	const resolved = new URL(encodePath(path), `http://x${addressOf(page, index.urls)}`).pathname
	const post = pageAt(index, decodePath(resolved) ?? resolved)
	if (post) return { url: post.url + suffix, post }
	// A list is no post.
	const isFolder = index.urls?.like === 'vitepress' && /(?:^|\/)\.{0,2}\/?$/.test(path)
	return isFolder ? { url: resolved + suffix } : undefined
}

/** What browsers resolve links from: addresses of posts have no slash at the end in VitePress, and in Docusaurus only if the config says so. */
function addressOf({ file, url }: Post<unknown>, urls: UrlRules | undefined): string {
	const hasNone =
		(urls?.like === 'vitepress' && !/(?:^|\/)index\.md$/i.test(file)) ||
		(urls?.like === 'docusaurus' && urls.trailingSlash !== true)
	return hasNone ? url.replace(/(?<=.)\/$/, '') : url
}

/** Joins a relative path to a folder; `undefined` if it leaves the root. */
export function joinInside(folder: readonly string[], relative: string): string | undefined {
	const segments = folder.filter((segment) => segment !== '')
	for (const segment of relative.split('/')) {
		if (segment === '..') {
			if (segments.pop() === undefined) return undefined
		} else if (segment !== '.' && segment !== '') segments.push(segment)
	}
	return segments.join('/')
}
