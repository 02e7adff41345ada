import type { Blog, Post } from '@blog/core'
import { toMarkdown, toText } from '@blog/renderer'
import type { z } from '@hono/zod-openapi'
import type { ApiState } from '../state/api-state.ts'
import { coverPlace } from '../state/cover-of.ts'
import type { PostRecord } from '../state/post-record.ts'
import type { TermRecord } from '../state/term-record.ts'
import type { postPart, postRef, post as postSchema } from './schemas/post.ts'

/** A post as the API says it: what was not asked for is absent. */
export type PostResource = z.infer<typeof postPart>

/** Bodies that can be asked for. */
export const formats = ['html', 'markdown', 'text', 'mdast'] as const

/** What can be asked for besides. */
export const inclusions = [
	'related',
	'backlinks',
	'neighbours',
	'translations',
	'headings',
] as const

/** What of a post is asked for. */
export interface PostShape {
	readonly formats: readonly (typeof formats)[number][]
	readonly include: readonly (typeof inclusions)[number][]
	/** Nothing but these; absent: all. */
	readonly fields?: readonly string[] | undefined
}

/** Describes a post or page. Its body is rendered only if it is asked for. */
export async function describePost(
	record: PostRecord,
	state: ApiState,
	{ formats: bodies, include, fields }: PostShape,
): Promise<PostResource> {
	const whole = Object.assign(
		metadata(record, state),
		await bodiesOf(record, state, bodies),
		relations(record, state, include),
	)
	if (!fields) return whole
	const asked = new Set<string>([...fields, ...bodies, ...include])
	return Object.fromEntries(Object.entries(whole).filter(([name]) => asked.has(name)))
}

/** One literal without spreads: with them V8 takes 8 KB for each, which made every list wait for its garbage. */
function metadata(record: PostRecord, state: ApiState): z.infer<typeof postSchema> {
	const { post } = record
	return {
		id: post.id,
		slug: post.slug,
		section: post.section,
		language: post.language,
		kind: post.kind === 'page' ? 'page' : 'post',
		url: state.settings.url + post.url,
		title: post.title,
		description: post.description,
		summary: post.summary,
		truncated: post.truncated,
		date: post.date ?? null,
		lastmod: post.lastmod ?? null,
		published: isoOf(record.published),
		updated: isoOf(record.updated),
		featured: record.featured,
		words: post.words,
		readingTime: post.readingTime,
		tags: record.tags.map(nameOf),
		categories: record.categories.map(nameOf),
		series: record.series.map(nameOf),
		authors: record.authors.map(nameOf),
		cover: coverOf(post, state),
		canonical: post.canonical ?? null,
	}
}

function nameOf({ term: { name, slug } }: TermRecord): { name: string; slug: string } {
	return { name, slug }
}

async function bodiesOf(
	{ post }: PostRecord,
	{ content, settings, render }: ApiState,
	bodies: PostShape['formats'],
): Promise<PostResource> {
	const { context } = content
	const asks = (name: PostShape['formats'][number]) => bodies.includes(name)
	return {
		...(asks('html') && { html: (await render(post)).html }),
		...(asks('markdown') && {
			markdown: await toMarkdown(post, { context, baseUrl: settings.url }),
		}),
		...(asks('text') && { text: toText(post) }),
		...(asks('mdast') && { mdast: post.tree as unknown as NonNullable<PostResource['mdast']> }),
	}
}

function relations(
	{ post }: PostRecord,
	state: ApiState,
	include: PostShape['include'],
): PostResource {
	const blog = blogOf(post, state)
	const asks = (name: PostShape['include'][number]) => include.includes(name)
	const refs = (posts: readonly Post<unknown>[]) =>
		posts.filter(isPublic).map((one) => refOf(one, state))
	const isListed = post.kind === 'post'
	return {
		...(asks('headings') && {
			headings: post.headings.map(({ depth, id, text }) => ({ depth, id, text })),
		}),
		...(asks('related') && { related: isListed ? refs(blog.related(post)) : [] }),
		...(asks('backlinks') && { backlinks: refs(blog.backlinks(post)) }),
		...(asks('neighbours') && { neighbours: isListed ? neighboursOf(post, state) : alone }),
		...(asks('translations') && { translations: refs(state.blog.translations(post)) }),
	}
}

const alone = { newer: null, older: null }

/** Those next to it that are published: in a preview the next one may be a draft. */
function neighboursOf(
	post: Post<unknown>,
	state: ApiState,
): NonNullable<PostResource['neighbours']> {
	const blog = blogOf(post, state)
	const next = (side: 'newer' | 'older') => {
		let one = blog.neighbours(post)[side]
		while (one && !isPublic(one)) one = blog.neighbours(one)[side]
		return one
	}
	const [newer, older] = [next('newer'), next('older')]
	return { newer: newer ? refOf(newer, state) : null, older: older ? refOf(older, state) : null }
}

/** What stands beside a post is of its language. */
function blogOf({ language }: Post<unknown>, { blog }: ApiState): Blog<unknown> {
	return blog.languages.length > 1 ? blog.inLanguage(language) : blog
}

/** Names a post, for who would go there. */
export function refOf(
	post: Post<unknown>,
	{ settings, content }: ApiState,
): z.infer<typeof postRef> {
	const { id, slug, language, url, date } = post
	const title = content.titleOf?.(post) ?? post.title
	return { id, slug, language, url: settings.url + url, title, date: date ?? null }
}

function isPublic({ visibility }: Post<unknown>): boolean {
	return visibility === 'published'
}

function isoOf(epoch: number | null): string | null {
	return epoch === null ? null : new Date(epoch).toISOString()
}

function coverOf(post: Post<unknown>, state: ApiState): z.infer<typeof postSchema>['cover'] {
	const place = coverPlace(post, state)
	if (!post.cover || !place) return null
	const { alt, caption = null } = post.cover
	return { url: place.url, alt, caption }
}
