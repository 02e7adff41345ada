import type { OpenAPIHono } from '@hono/zod-openapi'
import type { SiteSettings } from '../state/content.ts'

/** The document that describes the routes, made of the schemas that check them. */
export function openApiDocument(
	app: Pick<OpenAPIHono, 'getOpenAPI31Document'>,
	version: string,
	{ title, url }: SiteSettings,
): object {
	return app.getOpenAPI31Document({
		openapi: '3.1.0',
		info: {
			title: 'Posts of a blog',
			version,
			description:
				'Everything that is published, to be read. Lists are filtered in NQL, the language of Ghost: `tag:go+published:>now-30d`.',
			contact: { name: title, url },
			license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
		},
		servers: [{ url: '/v1' }],
		security: [],
		tags: [
			{ name: 'posts', description: 'Posts, by all that is known of them.' },
			{ name: 'pages', description: 'Pages that stand alone.' },
			{ name: 'tags', description: 'Tags and the number of their posts.' },
			{ name: 'categories', description: 'Categories and the number of their posts.' },
			{ name: 'series', description: 'Series and the number of their posts.' },
			{ name: 'authors', description: 'Authors and the number of their posts.' },
			{ name: 'site', description: 'What the site says of itself.' },
		],
	})
}
