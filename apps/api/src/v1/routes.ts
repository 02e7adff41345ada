import { createRoute, z } from '@hono/zod-openapi'
import type { ApiTaxonomy } from '../state/term-record.ts'
import {
	hidden,
	json,
	jsonOrMarkdown,
	linked,
	missing,
	moved,
	nothing,
	page,
	refused,
} from './answers.ts'
import { listQuery, pageQuery, readQuery, shapeQuery } from './list-query.ts'
import { queryOf, text } from './parameters.ts'
import { archiveSchema, foundSchema, postList, termList } from './schemas/lists.ts'
import { settingsSchema } from './schemas/site.ts'
import { term as termSchema } from './schemas/term.ts'

const slug = z.string().min(1).openapi({ description: 'Its slug, or its id.', example: 'hello' })

/** How filters call a taxonomy. */
const filterWords: Readonly<Record<ApiTaxonomy, string>> = {
	tags: 'tag',
	categories: 'category',
	series: 'series',
	authors: 'author',
}

export const listPosts = createRoute({
	method: 'get',
	path: '/posts',
	operationId: 'listPosts',
	tags: ['posts'],
	summary: 'List posts, the newest first',
	description: 'Without bodies, unless `formats` asks for them.',
	request: {
		query: queryOf({
			...listQuery,
			...shapeQuery,
			tag: text(200)
				.optional()
				.openapi({ param: { description: 'Name or slug, in any case.' }, example: 'go' }),
		}),
	},
	responses: { 200: page(postList, 'A page of posts.'), 400: refused, 404: missing },
})

export const readPost = createRoute({
	method: 'get',
	path: '/posts/{slug}',
	operationId: 'readPost',
	tags: ['posts'],
	summary: 'Read a post',
	description: 'With `.md` behind the slug, or `Accept: text/markdown`, it is Markdown.',
	request: { params: z.object({ slug }), query: queryOf(readQuery) },
	responses: {
		200: jsonOrMarkdown('The post.'),
		301: moved,
		400: refused,
		401: hidden,
		404: missing,
	},
})

export const listPages = createRoute({
	method: 'get',
	path: '/pages',
	operationId: 'listPages',
	tags: ['pages'],
	summary: 'List pages that stand alone, such as about',
	description: 'As posts are listed.',
	request: { query: queryOf({ ...listQuery, ...shapeQuery }) },
	responses: { 200: page(postList, 'A page of pages.'), 400: refused, 404: missing },
})

export const readPage = createRoute({
	method: 'get',
	path: '/pages/{slug}',
	operationId: 'readPage',
	tags: ['pages'],
	summary: 'Read a page',
	description: 'As a post is read.',
	request: { params: z.object({ slug }), query: queryOf(readQuery) },
	responses: {
		200: jsonOrMarkdown('The page.'),
		301: moved,
		400: refused,
		401: hidden,
		404: missing,
	},
})

/** The list of a taxonomy. */
export function listTerms<Name extends ApiTaxonomy>(name: Name) {
	return createRoute({
		method: 'get',
		path: `/${name}` as `/${Name}`,
		operationId: `list-${name}`,
		tags: [name],
		summary: `List ${name}, by name`,
		description: 'Those that a published post has, and how many have them.',
		request: { query: queryOf(listQuery) },
		responses: { 200: page(termList, `A page of ${name}.`), 400: refused, 404: missing },
	})
}

/** One term of a taxonomy. */
export function readTerm<Name extends ApiTaxonomy>(name: Name) {
	return createRoute({
		method: 'get',
		path: `/${name}/{slug}` as `/${Name}/{slug}`,
		operationId: `read-${name}`,
		tags: [name],
		summary: `Read one of the ${name}`,
		description: `Its posts are those of \`/posts?filter=${filterWords[name]}:SLUG\`.`,
		request: {
			params: z.object({
				slug: z.string().min(1).openapi({ description: 'Its slug.', example: 'go' }),
			}),
			query: nothing,
		},
		responses: { 200: json(termSchema, 'The term.'), 400: refused, 404: missing },
	})
}

export const readArchive = createRoute({
	method: 'get',
	path: '/archive',
	operationId: 'readArchive',
	tags: ['posts'],
	summary: 'Posts by year and month, the newest first',
	description: 'Posts without a date are left out.',
	request: { query: nothing },
	responses: { 200: json(archiveSchema, 'Years, months and their posts.'), 400: refused },
})

export const search = createRoute({
	method: 'get',
	path: '/search',
	operationId: 'search',
	tags: ['posts'],
	summary: 'Find posts, the best first',
	description:
		'By any form of the words, misspelt ones too, as the search of the site does. Of a word in more than 2,000 posts those count in which it says most.',
	request: {
		query: queryOf({
			q: text(500).openapi({ param: { description: 'Words to look for.' }, example: 'caches' }),
			...pageQuery,
		}),
	},
	responses: { 200: page(foundSchema, 'What was found.'), 400: refused, 404: missing },
})

export const readSettings = createRoute({
	method: 'get',
	path: '/settings',
	operationId: 'readSettings',
	tags: ['site'],
	summary: 'What the site says of itself',
	description:
		'Title, address, language, menu and profiles. `Link` names feeds and descriptions of the API.',
	request: { query: nothing },
	responses: { 200: linked(settingsSchema, 'The settings.'), 400: refused },
})
