import { decodePath, refAddress, type Target } from '@blog/core'
import type { RenderContext } from '@blog/renderer'
import type { SiteInput } from '../site/site.ts'
import { outputPath } from '../text/output-path.ts'
import { staticFinder } from './files/static-finder.ts'
import { staticPaths, staticUrl } from './files/static-url.ts'
import { seenFrom } from './seen-from.ts'

/**
 * What the renderer asks of a site: links resolved by the blog, then among the static files, with the path that the site lives
 * under put before them.
 *
 * @param isPlanned Whether the site has a file at an output path. A site-absolute link to anything else is
 * broken; without a plan such links are left alone.
 * @param paths Paths that links can have, see `linkPaths`.
 */
export function renderContext(
	{
		blog,
		config,
		staticFiles,
		imageSize,
	}: Pick<SiteInput, 'blog' | 'config' | 'staticFiles' | 'imageSize'>,
	isPlanned?: (path: string) => boolean,
	paths?: () => ReadonlyMap<string, string>,
): RenderContext {
	const { basePath } = config
	const like = config.blog.urls?.like
	const hasBaseEverywhere = like === 'docusaurus' || like === 'vitepress'
	const statics = staticPaths(staticFiles, config)
	const finder = staticFinder({ staticFiles, config })

	const pages = new Map(entriesOf(blog).map(({ file, url }) => [file, url]))

	function fileAt(path: string): string | undefined {
		return statics.get(path.replace(/\/index\.html$/, '')) ?? statics.get(path)
	}

	/** A folder may have a dot in its name: `/v1.2` leads to `/v1.2/`. */
	function isOwn(path: string): boolean {
		return isPlanned?.(path) || isPlanned?.(`${path}/index.html`) || fileAt(path) !== undefined
	}

	/** What is no path of a file may lead somewhere on the page: to a list, or above the folder of the content. */
	function fromPage(fromFile: string, href: string): Target<unknown> | undefined {
		const page = hasBaseEverywhere ? undefined : pages.get(fromFile)
		const url = page && seenFrom(basePath + page, href)
		if (!url?.startsWith(`${basePath}/`)) return undefined
		const own = url.slice(basePath.length)
		const path = outputPath(own)
		return path !== undefined && isOwn(path) ? blog.resolve(fromFile, own) : undefined
	}

	/** Images that are there to be shown are found from everywhere. */
	function shownImage(href: string): Target<unknown> | undefined {
		const { imageFolder } = config
		const path = decodePath(href.replace(/[?#].*$/s, '').replace(/^\.\//, ''))
		const file = imageFolder === undefined || path === undefined ? undefined : statics.get(path)
		return file?.startsWith(`${imageFolder}/`) ? { url: staticUrl(file, config), file } : undefined
	}

	function seenStatic(fromFile: string, href: string): Target<unknown> | undefined {
		const file = finder.from(fromFile, href)
		if (file === undefined) return undefined
		return { url: staticUrl(file, config) + (/[?#].*$/s.exec(href)?.[0] ?? ''), file }
	}

	function resolve(fromFile: string, href: string): Target<unknown> | undefined {
		const found =
			blog.resolve(fromFile, href) ??
			seenStatic(fromFile, href) ??
			shownImage(href) ??
			fromPage(fromFile, href)
		if (!found?.url.startsWith('/') || found.url.startsWith('//')) return found
		const target = { ...found, url: found.post ? found.url : withoutBase(found.url) }
		const path = outputPath(target.url)
		const file = target.file ?? (path === undefined ? undefined : fileAt(path))
		if (target.post || file !== undefined || (path !== undefined && isOwn(path)))
			return { ...target, ...(file !== undefined && { file }), url: basePath + target.url }
		// Docusaurus puts its base before such a path, and does not ask whether it is there.
		if (like === 'docusaurus' && href.startsWith('pathname:'))
			return { ...target, url: basePath + target.url }
		const isRef = isPlanned !== undefined && refAddress(href)?.before === ''
		return !isRef && leadsOutside(target.url) ? target : undefined
	}

	/** Below a base path the rest of the host is somebody else's, but for generators that put the base before every path. */
	function leadsOutside(url: string): boolean {
		if (isPlanned === undefined) return true
		if (hasBaseEverywhere) return false
		return basePath !== '' && url !== basePath && !url.startsWith(`${basePath}/`)
	}

	/** A path that has that of the site already is one of the site, if there is something. */
	function withoutBase(url: string): string {
		if (basePath === '' || (url !== basePath && !url.startsWith(`${basePath}/`))) return url
		const [whole, rest] = [url, url.slice(basePath.length) || '/'].map(outputPath)
		if (whole !== undefined && isOwn(whole)) return url
		return rest !== undefined && isOwn(rest) ? url.slice(basePath.length) || '/' : url
	}

	function missingPath(href: string): string | undefined {
		const isOwn = /^\/(?!\/)/.test(href) && href !== basePath && !href.startsWith(`${basePath}/`)
		return isOwn ? basePath + href : undefined
	}

	return {
		...(hasBaseEverywhere && { missingPath }),
		resolve: resolve as RenderContext['resolve'],
		addressAround: (fromFile, href) => refAddress(href) && blog.resolve(fromFile, href)?.url,
		...(imageSize && { imageSize }),
		files: filesOf(blog),
		...(paths && { paths }),
		resolveHidden: blog.resolveHidden,
	}
}

/** What links may lead to. */
function filesOf(blog: SiteInput['blog']): readonly string[] {
	return [...entriesOf(blog), ...blog.assets].map(({ file }) => file)
}

function entriesOf({ posts, unlisted, pages, lists }: SiteInput['blog']) {
	return [...posts, ...unlisted, ...pages, ...lists]
}
