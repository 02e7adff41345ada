import { z } from '@hono/zod-openapi'
import { termRef } from './term.ts'

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
