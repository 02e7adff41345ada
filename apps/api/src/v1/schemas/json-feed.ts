import { z } from '@hono/zod-openapi'

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
