import { splitSuffix } from '../../metadata/split-suffix.ts'
import { decodePath } from '../../metadata/url.ts'
import type { Target } from '../blog.ts'
import { joinInside } from './join-inside.ts'
import type { LinkIndex } from './link-index.ts'
import { hugoPath } from './posts-by-path.ts'

/** The file of a page that is a bundle. */
const bundle = /(?:^|\/)_?index(?:\.[a-z]+(?:-\w+)*)?\.[a-z]+$/i

/**
 * Finds a file of the linking page's own bundle, however its name is spelled.
 *
 * @see https://gohugo.io/methods/page/resources/#get
 */
export function bundleFile<Data>(
	{ assets, assetsByPath }: LinkIndex<Data>,
	fromFile: string,
	href: string,
): Target<Data> | undefined {
	const [path, suffix] = splitSuffix(href)
	if (path.startsWith('/') || !bundle.test(fromFile)) return undefined
	const folder = fromFile.split('/').slice(0, -1)
	const file = joinInside(folder, decodePath(path) ?? path)
	if (!file?.startsWith(`${folder.join('/')}/`)) return undefined
	const asset = assetsByPath().get(hugoPath(file)) ?? ''
	const url = assets.get(asset)
	return url === undefined ? undefined : { url: url + suffix, file: asset }
}
