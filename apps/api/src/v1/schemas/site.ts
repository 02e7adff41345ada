import { z } from '@hono/zod-openapi'

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
