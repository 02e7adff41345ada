import { frontMatterFlag, type Post } from '@blog/core'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import type { SiteInput } from '../site/site.ts'
import { digest, hashOf, postHash } from '../text/digest.ts'
import type { PlanContext } from './context.ts'
import { coverOf } from './files/cover.ts'
import type { Outlines, Shape } from './output.ts'

/**
 * Takes the shape of a plan. Of an edit inside a post nothing but its body is another one, and every output without this body stands.
 *
 * @returns `undefined` where components of the user's own may show anything of a post anywhere.
 */
export function shapeOf(
	{ blog, config, staticFiles }: Pick<SiteInput, 'blog' | 'config' | 'staticFiles'>,
	contexts: readonly [PlanContext, ...PlanContext[]],
	outlines: Outlines,
): Shape | undefined {
	const [context] = contexts
	const { bodies } = context
	if (config.theme.components !== undefined) return undefined
	const all = [...blog.posts, ...blog.unlisted, ...blog.pages, ...blog.lists]
	const lines = all.map((post) => {
		const line = outlineOf(post, config, outlines)
		return post.cover ? `${line} ${digest(coverOf(context, post))}` : line
	})
	const hashes = all.flatMap((post) => {
		const hash = bodies.hash(post)
		return hash === undefined ? [] : [[post.file, hash] as const]
	})
	const text = hashOf(
		[
			...contexts.map(({ site }) => digest(site)),
			digest(blog.redirects),
			context.plannedCards.identity,
			...blog.assets.map(({ file }) => file),
			...staticFiles,
			...lines,
		].join('\n'),
	)
	return { text, bodies: new Map(hashes) }
}

/** What other pages than a post's own, and its own feeds, can show of it. */
function outlineOf(post: Post<unknown>, config: ResolvedConfig, { before, now }: Outlines): string {
	const key = postHash(post)
	const outline = before.get(key) ?? now.get(key) ?? digest(outlined(post, config))
	now.set(key, outline)
	return outline
}

/** No places and no numbers that change with every word, where nobody sees them. */
function outlined(post: Post<unknown>, { showWordCount }: ResolvedConfig): unknown {
	const {
		headings: _,
		titleHeading: __,
		images: ___,
		codeLanguages: ____,
		words,
		links,
		...shown
	} = post
	const { matter } = post.fileData
	const showsWords = frontMatterFlag(post, 'ShowWordCount') ?? showWordCount
	return [shown, links.map(({ url }) => url), showsWords && words, matter]
}
