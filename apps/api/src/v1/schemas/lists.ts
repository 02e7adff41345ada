import { z } from '@hono/zod-openapi'
import { postRef, someOfPost } from './post.ts'
import { term } from './term.ts'

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
