import type { OpenAPIHono } from '@hono/zod-openapi'
import type { SiteSettings } from '../state/content.ts'
import type { ApiDescription } from './api-description.ts'
import { withSharedResponses } from './shared-responses.ts'

/** Of `/v1`: parameters and fields are added, and never taken away. */
export const API_VERSION = '1.0.0'

/**
 * The document that describes the routes, made of the schemas that check them.
 *
 * @param server Where the routes are: a path on the same host.
 */
export function openApiDocument(
	app: Pick<OpenAPIHono, 'getOpenAPI31Document'>,
	version: string,
	{ title, url }: SiteSettings,
	server = '/v1',
): ApiDescription {
	const document: object = app.getOpenAPI31Document({
		openapi: '3.1.0',
		info: {
			title: 'Posts of a blog',
			version,
			description:
				'Everything that is published, to be read. Lists are filtered in NQL, the language of Ghost: `tag:go+published:>now-30d`.',
			contact: { name: title, url },
			license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
		},
		servers: [{ url: server || '/' }],
		security: [],
		tags: [
			{ name: 'posts', description: 'Posts, by all that is known of them.' },
			{ name: 'pages', description: 'Pages that stand alone.' },
			{ name: 'tags', description: 'Tags and the number of their posts.' },
			{ name: 'categories', description: 'Categories and the number of their posts.' },
			{ name: 'series', description: 'Series and the number of their posts.' },
			{ name: 'authors', description: 'Authors and the number of their posts.' },
			{ name: 'site', description: 'What the site says of itself.' },
			{
				name: 'feeds',
				description: 'The newest posts for feed readers, and all addresses for search engines.',
			},
			{ name: 'API', description: 'What the API says of itself.' },
		],
	})
	return withSharedResponses(document as ApiDescription)
}
