import type { Target } from '@blog/core'
import type { RenderContext } from '@blog/renderer'
import type { SiteInput } from '../site/site.ts'
import { outputPath } from './output-path.ts'
import { staticPaths } from './static-url.ts'

/**
 * What the renderer asks of a site: links resolved by the blog, then among the static files, with the path that the site lives
 * under put before them.
 *
 * @param isPlanned Whether the site has a file at an output path; without it only posts and files are known as own.
 */
export function renderContext(
	{
		blog,
		config,
		staticFiles,
		imageSize,
	}: Pick<SiteInput, 'blog' | 'config' | 'staticFiles' | 'imageSize'>,
	isPlanned: (path: string) => boolean = () => false,
): RenderContext {
	const statics = staticPaths(staticFiles, config.static)

	function resolve(fromFile: string, href: string): Target<unknown> | undefined {
		const target = blog.resolve(fromFile, href)
		if (!target?.url.startsWith('/') || target.url.startsWith('//')) return target
		const path = outputPath(target.url)
		const file =
			target.file ??
			(path === undefined
				? undefined
				: (statics.get(path.replace(/\/index\.html$/, '')) ?? statics.get(path)))
		const isOwn =
			target.post !== undefined || file !== undefined || (path !== undefined && isPlanned(path))
		return {
			...target,
			...(file !== undefined && { file }),
			url: isOwn ? config.basePath + target.url : target.url,
		}
	}

	return {
		resolve: resolve as RenderContext['resolve'],
		...(imageSize && { imageSize }),
		files: filesOf(blog),
	}
}

/** What links may lead to. */
function filesOf({ posts, pages, lists, assets }: SiteInput['blog']): readonly string[] {
	return [...posts, ...pages, ...lists, ...assets].map(({ file }) => file)
}
