import { toMarkdown } from '@blog/renderer'
import type { Context } from 'hono'
import type { ApiEnv } from '../answer/api-env.ts'
import { badQuery, parameterProblem, problem } from '../problem.ts'
import type { ListResult } from '../query/collection.ts'
import { formerPost } from '../state/former-posts.ts'
import type { PostRecord } from '../state/post-record.ts'
import { describePost } from './describe-post.ts'
import { findPost } from './find-post.ts'
import { noPage, pagesOf, tellPages } from './list-result.ts'
import { shapeOf, type WrittenShape, wholeOf } from './post-shape.ts'

const noPreview = 'This preview has expired, or is of something else'

/** Answers with one post or page, as JSON or Markdown. */
export async function readOne(
	c: Context<ApiEnv>,
	kind: 'post' | 'page',
	slug: string,
	{ preview, ...shape }: WrittenShape & { readonly preview?: string | undefined },
) {
	const isMarkdown = slug.endsWith('.md') || asksMarkdown(c)
	if (isMarkdown) {
		const unfit = Object.entries(shape).filter(([, value]) => value !== undefined)
		const reason = `Unexpected parameter: Markdown has all of the ${kind}, expected none with it`
		if (unfit.length > 0)
			return badQuery(
				c,
				unfit.map(([name]) => parameterProblem(reason, [name])),
			)
	}
	const found =
		(await findPost(c, kind, slug, preview)) ||
		(await findPost(c, kind, slug.replace(/\.md$/, ''), preview))
	if (found === false) return problem(c, 401, noPreview)
	if (!found) {
		const moved = preview === undefined && movedTo(c, kind, slug)
		if (moved) return c.redirect(moved, 301)
		return problem(c, 404, `There is no ${kind} \`${slug}\``)
	}
	c.header('vary', 'Accept', { append: true })
	const { record, state } = found
	if (!isMarkdown) return c.json(await describePost(record, state, wholeOf(shape)), 200)
	const { context } = state.content
	const text = await toMarkdown(record.post, { context, baseUrl: state.settings.url })
	return c.body(text, 200, { 'content-type': 'text/markdown; charset=utf-8' })
}

/** Answers with a page of posts. */
export async function pageOfPosts(
	c: Context<ApiEnv>,
	result: ListResult<PostRecord>,
	shape: WrittenShape,
) {
	const { state } = c.env
	if (result.page > result.pages) return noPage(c, result)
	tellPages(c, result)
	const items = await Promise.all(
		result.items.map((record) => describePost(record, state, shapeOf(shape))),
	)
	return c.json({ items, ...pagesOf(result) }, 200)
}

/** Where a post is now whose alias says that it was called so, with the same query. */
function movedTo(c: Context<ApiEnv>, kind: 'post' | 'page', slug: string): string | undefined {
	const { state, base } = c.env
	const [name = '', end = ''] = slug.split(/(\.md)$/)
	const post = formerPost(state, name)
	if (post?.kind !== kind) return undefined
	const isKnownBySlug = state.blog.get(post.slug) === post
	const now = encodeURIComponent(isKnownBySlug ? post.slug : post.id)
	const mounted = new URL(base).pathname.replace(/\/$/, '')
	return `${mounted}/v1/${kind}s/${now}${end}${new URL(c.req.url).search}`
}

/** Who answers has read what the client said. */
function asksMarkdown(c: Context): boolean {
	return c.req.header('accept') === 'text/markdown'
}
