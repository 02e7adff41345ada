import { outputPath } from '../../text/output-path.ts'
import type { PlanContext } from '../context.ts'
import type { Output } from '../output.ts'
import { placesOf } from './static-url.ts'

/** Plans the copies of files beside posts and of images in the content. */
export function planAssets({ blog }: PlanContext): readonly Output[] {
	return blog.assets.flatMap(({ file, url }) => {
		const path = filePath(url)
		return path === undefined
			? []
			: [{ path, kind: 'asset' as const, sources: [file], copyFrom: file }]
	})
}

/** Plans the copies of the static files. */
export function planStatic({ config, staticFiles }: PlanContext): readonly Output[] {
	return staticFiles.flatMap((file) =>
		placesOf(file, config).map((path) => ({
			path,
			kind: 'static' as const,
			sources: [file],
			copyFrom: file,
		})),
	)
}

/** A file without extension (`LICENSE`) is not a page. */
function filePath(url: string): string | undefined {
	const path = outputPath(url)
	return url.endsWith('/')
		? path
		: path?.replace(/\/index\.html$/, (end) => (url.endsWith(end) ? end : ''))
}
