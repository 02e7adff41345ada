import { createRoute } from '@hono/zod-openapi'
import { json, linked, missing, nothing, refused, text } from './answers.ts'
import { listQuery } from './list-query.ts'
import { queryOf } from './parameters.ts'
import { jsonFeedSchema } from './schemas/json-feed.ts'
import { documentSchema, indexSchema } from './schemas/site.ts'

export const readRss = createRoute({
	method: 'get',
	path: '/feed.rss',
	operationId: 'readRss',
	tags: ['feeds'],
	summary: 'The newest posts as RSS 2.0',
	description: 'The items are those of the feed of the site, with the same `guid`.',
	request: { query: nothing },
	responses: { 200: text('application/rss+xml', 'The feed.'), 400: refused },
})

export const readAtom = createRoute({
	method: 'get',
	path: '/feed.atom',
	operationId: 'readAtom',
	tags: ['feeds'],
	summary: 'The newest posts as Atom',
	description: 'The items are those of the feed of the site, with the same `id`.',
	request: { query: nothing },
	responses: { 200: text('application/atom+xml', 'The feed.'), 400: refused },
})

export const readJsonFeed = createRoute({
	method: 'get',
	path: '/feed.json',
	operationId: 'readJsonFeed',
	tags: ['feeds'],
	summary: 'The newest posts as JSON Feed 1.1',
	description: 'The items are those of the feed of the site, with the same `id`.',
	request: { query: nothing },
	responses: {
		200: {
			description: 'The feed.',
			content: { 'application/feed+json': { schema: jsonFeedSchema } },
		},
		400: refused,
	},
})

export const readSitemap = createRoute({
	method: 'get',
	path: '/sitemap.xml',
	operationId: 'readSitemap',
	tags: ['feeds'],
	summary: 'The addresses of all posts and pages, for search engines',
	description:
		'Those that may be listed. Of more than 50,000 it is an index of its parts, each a `page`.',
	request: {
		query: queryOf({
			page: listQuery.page.openapi({
				param: { description: 'A part of a long one.' },
				default: undefined,
				example: undefined,
			}),
		}),
	},
	responses: { 200: text('application/xml', 'The sitemap.'), 400: refused, 404: missing },
})

export const readIndex = createRoute({
	method: 'get',
	path: '/',
	operationId: 'readIndex',
	tags: ['API'],
	summary: 'Where everything is',
	description: 'Addresses by name; `{q}` stands for what is searched for.',
	request: { query: nothing },
	responses: { 200: linked(indexSchema, 'The addresses.'), 400: refused },
})

export const readOpenApi = createRoute({
	method: 'get',
	path: '/openapi.json',
	operationId: 'readOpenApi',
	tags: ['API'],
	summary: 'This description, in OpenAPI 3.1',
	description: 'Made of the schemas that check requests.',
	request: { query: nothing },
	responses: {
		200: json(documentSchema, 'The document.'),
		400: refused,
	},
})

export const readDocs = createRoute({
	method: 'get',
	path: '/docs',
	operationId: 'readDocs',
	tags: ['API'],
	summary: 'This description, to be read',
	description: 'A page without scripts, and without anything from another host.',
	request: { query: nothing },
	responses: { 200: text('text/html', 'The page.'), 400: refused },
})
