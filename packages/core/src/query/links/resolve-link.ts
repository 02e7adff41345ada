import type { UrlRules } from '../../metadata/generators/url-rules.ts'
import { type RefAddress, readHugoRef, refAddress } from '../../metadata/hugo-ref.ts'
import { pathBelow } from '../../metadata/path-below.ts'
import { splitSuffix } from '../../metadata/split-suffix.ts'
import { decodePath, encodePath, parseUrl } from '../../metadata/url.ts'
import { sitePath } from '../../parse/site-path.ts'
import type { Post } from '../../post/post.ts'
import type { Target } from '../blog.ts'
import { bundleFile } from './bundle-file.ts'
import { fromFilePath, inOtherFolders } from './file-target.ts'
import { hugoTarget, pageByPath, readsLinksByPath } from './hugo-target.ts'
import { inputPath, templatePath } from './input-path.ts'
import { joinInside } from './join-inside.ts'
import type { LinkIndex } from './link-index.ts'
import { linkRoots } from './link-roots.ts'
import { markdownFile } from './markdown-file.ts'
import { pageAt, vitepressPath } from './page-at.ts'

/**
 * Finds what a link leads to, as seen from the file it is written in.
 *
 * - `./other.md#part`, `../b/index.md`: that post, with the fragment; in `hello.fr.md` `other.fr.md`, if
 *   there is one.
 * - `image.png`: the file beside the post.
 * - `/posts/other/`: a page of this site, of VitePress and Docusaurus a file of it (`/posts/other.md`, `@site/blog/other.md`); other site-absolute paths are left alone, since static files and pages of the
 *   theme are not known here.
 * - `blog/other.md`, `index.njk`: with Eleventy's `inputPaths` a file from the folder of the content, before one beside the post.
 * - `{{< ref "other.md" >}}`: Hugo looks beside the file, then from the root of the content. Something may stand before it and behind.
 * - `https://example.com/posts/other/` on that site: itself, and that post.
 * - `/posts/other/`, `Posts/Other` with Hugo in several languages: the page of that path, in any case, in the language of the file, before what has that address.
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
	if (ref !== undefined)
		return hugoTarget(index, fromFile, { href, ref }, (seen, one) =>
			linkTarget({ ...seen, filesFirst: true }, fromFile, one),
		)
	const part = refAddress(href)
	if (part !== undefined) return aroundTarget(index, fromFile, part)
	if (!readsLinksByPath(index) || !isPath(href)) return linkTarget(index, fromFile, href)
	return (
		pageByPath(index, fromFile, href, (one) =>
			linkTarget({ ...index, filesFirst: true }, fromFile, one),
		) ??
		linkTarget(index, fromFile, href) ??
		bundleFile(index, fromFile, href)
	)
}

/** What an address leads to of which Hugo's `ref` makes a part. */
function aroundTarget<Data>(
	index: LinkIndex<Data>,
	fromFile: string,
	{ before, call, after }: RefAddress,
): Target<Data> | undefined {
	const url = readHugoRef(call) === undefined ? undefined : resolveLink(index, fromFile, call)?.url
	if (url === undefined) return undefined
	const base = before === '' ? '' : baseWithin(index, before, call)
	return linkTarget(index, fromFile, before + base + url + after)
}

/** What stands before a path of the site within another address: of `ref` the whole address, as in links that share a page. Behind the host of the site itself nobody needs it twice. */
function baseWithin<Data>(index: LinkIndex<Data>, before: string, call: string): string {
	const { address = '', urls } = index
	const isPath = urls?.like === 'jekyll' || !/^\W*ref\s/.test(call) || before === hostOf(address)
	return isPath ? basePathOf(index) : address.replace(/\/$/, '')
}

function linkTarget<Data>(
	index: LinkIndex<Data>,
	fromFile: string,
	href: string,
): Target<Data> | undefined {
	if (index.urls?.like === 'docusaurus') href = sitePath(href)
	if (!isPath(href)) return { url: href, ...ownPost(index, href) }
	const [path, suffix] = splitSuffix(href)
	const decoded = decodePath(path) ?? path
	const urls = index.urls?.like === 'eleventy' ? index.urls : undefined
	const post = urls?.inputPaths ? inputPath(index, decoded, suffix) : undefined
	if (post) return post
	const ofTemplate = urls?.inputPaths ? templatePath(index, decoded, suffix) : undefined

	if (decoded.startsWith('/'))
		return (
			absolute(index, fromFile, decoded, suffix) ??
			ofTemplate ?? {
				url:
					encodePath(
						/\/index\.(?:md|html)$/i.test(path) && index.urls?.like === 'vitepress'
							? vitepressPath(path)
							: path,
					) + suffix,
			}
		)

	return (
		fromFolder(index, fromFile, decoded, suffix) ??
		// A bundle's own URL is one level deeper than its folder's siblings: try what the browser would do.
		(index.filesFirst ? undefined : fromPageUrl(index, fromFile, decoded, suffix)) ??
		ofTemplate
	)
}

function fromFolder<Data>(
	index: LinkIndex<Data>,
	fromFile: string,
	path: string,
	suffix: string,
): Target<Data> | undefined {
	const file = joinInside(fromFile.split('/').slice(0, -1), path)
	if (file === undefined) return undefined
	return (
		fromFilePath(index, fromFile, file, suffix) ?? inOtherFolders(index, fromFile, file, suffix)
	)
}

function absolute<Data>(
	index: LinkIndex<Data>,
	fromFile: string,
	path: string,
	suffix: string,
): Target<Data> | undefined {
	const post = pageAt(index, path)
	if (post && !index.filesFirst) return { url: post.url + suffix, post }
	for (const root of linkRoots(index, fromFile)) {
		const file = joinInside(root, path.slice(1))
		const target = file === undefined ? undefined : fromFilePath(index, fromFile, file, suffix)
		if (target) return target
	}
	if (post) return { url: post.url + suffix, post }
	// The path that the site lives under may be written out.
	const below =
		index.address === undefined ? undefined : pathBelow(index.address, hostOf(index.address) + path)
	const whole = below === undefined ? undefined : pageAt(index, below)
	return whole && { url: whole.url + suffix, post: whole }
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
	// Browsers do not go above the root of the host, which may be above that of the site.
	const base = basePathOf(index)
	const whole = new URL(encodePath(path), `http://x${base}${addressOf(page, index.urls)}`).pathname
	if (!whole.startsWith(`${base}/`)) return undefined
	const resolved = whole.slice(base.length)
	const post = pageAt(index, decodePath(resolved) ?? resolved)
	if (post) return { url: post.url + suffix, post }
	// A list is no post.
	const isFolder = index.urls?.like === 'vitepress' && /(?:^|\/)\.{0,2}\/?$/.test(path)
	return isFolder ? { url: resolved + suffix } : undefined
}

/** The path that the site lives under, without a slash at its end. */
function basePathOf<Data>({ address = '' }: LinkIndex<Data>): string {
	return parseUrl(address)?.pathname.replace(/\/$/, '') ?? ''
}

/** What browsers resolve links from: addresses of posts have no slash at the end in VitePress, and in Docusaurus only if the config says so. */
function addressOf({ file, url }: Post<unknown>, urls: UrlRules | undefined): string {
	const hasNone =
		(urls?.like === 'vitepress' && !/(?:^|\/)index\.md$/i.test(file)) ||
		(urls?.like === 'docusaurus' && urls.trailingSlash !== true)
	return hasNone ? url.replace(/(?<=.)\/$/, '') : url
}

/** The post that the whole address of a page of this site leads to. */
function ownPost<Data>(index: LinkIndex<Data>, href: string): { readonly post?: Post<Data> } {
	const path = index.address === undefined ? undefined : pathBelow(index.address, href)
	const post = path && pageAt(index, path)
	return post ? { post } : {}
}

/** Not `#part`, nor what has a scheme. */
function isPath(href: string): boolean {
	return href !== '' && !href.startsWith('#') && !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href)
}

function hostOf(address: string): string {
	return /^(?:https?:)?\/\/[^/]*/i.exec(address)?.[0] ?? ''
}
