import { z } from '@hono/zod-openapi'

/** A tag, category, series or author, as posts name it. */
export const termRef = z
	.object({
		name: z.string(),
		slug: z.string().openapi({ description: 'Unique in its taxonomy.', example: 'go' }),
	})
	.openapi('TermRef')

/** A tag, category, series or author. */
export const term = termRef
	.extend({
		url: z.url().openapi({ description: 'Of its page on the site.' }),
		count: z.int().min(0).openapi({ description: 'Posts that have it.' }),
	})
	.openapi('Term')

/** A post that another one leads to. */
export const postRef = z
	.object({
		id: z.string(),
		slug: z.string(),
		language: z.string(),
		url: z.url(),
		title: z.string(),
		date: z.string().nullable(),
	})
	.openapi('PostRef')

const heading = z.object({
	depth: z.int().min(1).max(6),
	id: z.string(),
	text: z.string(),
})

/** All that there is to know of a post or page. */
export const wholePost = z
	.object({
		id: z.string().openapi({
			description: 'Path of its file below the content folder, without extension.',
			example: 'posts/hello',
		}),
		slug: z.string(),
		kind: z.enum(['post', 'page']),
		section: z.string(),
		language: z.string().openapi({ description: 'BCP 47 tag.' }),
		url: z.url(),
		title: z.string(),
		description: z.string(),
		summary: z.string().openapi({ description: 'Plain text.' }),
		truncated: z.boolean().openapi({ description: 'Whether it goes on after its summary.' }),
		date: z.string().nullable().openapi({ description: 'As its author wrote it, in ISO 8601.' }),
		lastmod: z.string().nullable(),
		published: z.iso
			.datetime()
			.nullable()
			.openapi({ description: 'The moment that `date` means.' }),
		updated: z.iso.datetime().nullable(),
		featured: z.boolean(),
		words: z.int().min(0),
		readingTime: z.int().min(0).openapi({ description: 'Minutes.' }),
		tags: z.array(termRef),
		categories: z.array(termRef),
		series: z.array(termRef),
		authors: z.array(termRef),
		cover: z
			.object({ url: z.string(), alt: z.string(), caption: z.string().nullable() })
			.nullable(),
		canonical: z.string().nullable(),
		headings: z.array(heading),
		html: z.string().openapi({
			description: 'The body, as on the site: addresses in it are relative to `url`.',
		}),
		markdown: z.string(),
		text: z.string(),
		mdast: z.looseObject({ type: z.literal('root') }).openapi({
			description: 'The syntax tree of the body.',
		}),
		related: z.array(postRef),
		backlinks: z.array(postRef),
		neighbours: z.object({
			newer: z.union([postRef, z.null()]),
			older: z.union([postRef, z.null()]),
		}),
		translations: z.array(postRef),
	})
	.openapi({ description: 'Bodies and relations are there if they were asked for.' })

/** A post or page. */
export const post = wholePost
	.partial({
		headings: true,
		related: true,
		backlinks: true,
		neighbours: true,
		translations: true,
		html: true,
		markdown: true,
		text: true,
		mdast: true,
	})
	.openapi('Post')

/** A post or page as `fields` asks for it. */
export const postPart = wholePost
	.partial()
	.openapi('PostPart', { description: 'What `fields` has asked for, and nothing else.' })

/** Whatever was asked for. */
export const someOfPost = z.union([post, postPart])

/** Pages of a list. */
const pages = {
	page: z.int().min(1),
	pages: z.int().min(1),
	limit: z.int().min(1),
	total: z.int().min(0),
}

const pagination = {
	...pages,
	next: z
		.string()
		.nullable()
		.openapi({ description: 'Cursor of the next page; it stays right when posts come and go.' }),
}

/** A page of posts. */
export const postList = z.object({ items: z.array(someOfPost), ...pagination }).openapi('PostList')

/** A page of terms. */
export const termList = z.object({ items: z.array(term), ...pagination }).openapi('TermList')

/** A mistake as data (RFC 9457). */
export const problemSchema = z
	.object({
		type: z.string(),
		title: z.string(),
		status: z.int(),
		detail: z.string(),
		errors: z
			.array(
				z.object({
					detail: z.string(),
					parameter: z.string(),
					pointer: z.string().openapi({
						description: 'JSON Pointer into the query as an object, as a fragment.',
						example: '#/fields/1',
					}),
				}),
			)
			.optional()
			.openapi({ description: 'What is wrong with which query parameter.' }),
	})
	.openapi('Problem')

/** What a site says of itself. */
export const settingsSchema = z
	.object({
		title: z.string(),
		description: z.string(),
		url: z.string(),
		language: z.string(),
		timeZone: z.string(),
		author: z.string().nullable(),
		menu: z.array(z.object({ name: z.string(), url: z.string() })),
		social: z.array(z.object({ name: z.string(), url: z.string() })),
		languages: z.array(z.string()),
		posts: z.int().min(0),
	})
	.openapi('Settings')

/** Posts by year and month. */
export const archiveSchema = z
	.object({
		years: z.array(
			z.object({
				year: z.int(),
				count: z.int(),
				months: z.array(
					z.object({ month: z.int().min(1).max(12), count: z.int(), posts: z.array(postRef) }),
				),
			}),
		),
	})
	.openapi('Archive')

/** What a search has found. */
export const foundSchema = z
	.object({
		query: z.string(),
		...pages,
		corrections: z.array(z.object({ from: z.string(), to: z.string() })).openapi({
			description: 'Words that were likely misspelt, and what was looked for in their place.',
		}),
		items: z.array(
			postRef.extend({
				sections: z.array(z.object({ heading: z.string(), url: z.url(), text: z.string() })),
			}),
		),
	})
	.openapi('Found')

/** A feed as JSON (https://www.jsonfeed.org/version/1.1/). */
export const jsonFeedSchema = z
	.object({
		version: z.literal('https://jsonfeed.org/version/1.1'),
		title: z.string(),
		home_page_url: z.url(),
		feed_url: z.url(),
		description: z.string().optional(),
		language: z.string(),
		authors: z.array(z.object({ name: z.string() })).optional(),
		items: z.array(
			z.object({
				id: z.string().openapi({ description: 'Never changes.' }),
				url: z.url(),
				title: z.string(),
				summary: z.string().optional(),
				content_html: z.string().optional(),
				content_text: z.string().optional(),
				date_published: z.iso.datetime({ offset: true }).optional(),
				date_modified: z.iso.datetime({ offset: true }).optional(),
				authors: z.array(z.object({ name: z.string() })).optional(),
				tags: z.array(z.string()).optional(),
			}),
		),
	})
	.openapi('JsonFeed')

const address = z.url()

/** Where everything is. */
export const indexSchema = z
	.object({
		docs: address,
		openapi: address,
		posts: address,
		pages: address,
		archive: address,
		tags: address,
		categories: address,
		series: address,
		authors: address,
		search: z.string().openapi({ description: 'A URI template (RFC 6570).' }),
		settings: address,
		rss: address,
		atom: address,
		jsonFeed: address,
		sitemap: address,
	})
	.openapi('Index')

/** A description of the API. */
export const documentSchema = z
	.looseObject({ openapi: z.string(), info: z.looseObject({}), paths: z.looseObject({}) })
	.openapi('OpenApi')
