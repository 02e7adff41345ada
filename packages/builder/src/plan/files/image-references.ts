import type { Place, Post, Target } from '@blog/core'
import type { SiteInput } from '../../site/site.ts'

/** Where an image is shown first. */
export interface ImageReference {
	/** Content file. */
	readonly post: string
	/** Of a cover there is none. */
	readonly place?: Place
}

/** By the end of their names: others are neither read nor resolved. */
const ofPixels = /\.(?:jpe?g|png|webp|avif|gif|tiff?)(?:[?#].*)?$/i

/**
 * Finds the image files that posts, pages and introductions of lists show, in order.
 *
 * @param resolve What a link of a file leads to.
 * @param coverFile The file of a post's cover.
 * @param others By file: shown besides.
 */
export function imageReferences(
	{ posts, unlisted, pages, lists }: SiteInput['blog'],
	resolve: (file: string, href: string) => Target<unknown> | undefined,
	coverFile: (post: Post<unknown>) => string | undefined,
	others: ReadonlyMap<string, ImageReference> = new Map(),
): ReadonlyMap<string, ImageReference> {
	const found = new Map<string, ImageReference>()

	function add(file: string | undefined, reference: ImageReference): void {
		if (file !== undefined && ofPixels.test(file) && !found.has(file)) found.set(file, reference)
	}

	for (const group of [posts, unlisted, pages, lists])
		for (const post of group) {
			if (post.cover) add(coverFile(post), { post: post.file })
			// Who writes a `srcset` has made the sizes.
			for (const { url, line, column, isCandidate } of post.images)
				if (!isCandidate && ofPixels.test(url))
					add(resolve(post.file, url)?.file, { post: post.file, place: { line, column } })
		}
	for (const [file, reference] of others) add(file, reference)
	return found
}
