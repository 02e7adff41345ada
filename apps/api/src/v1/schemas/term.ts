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
