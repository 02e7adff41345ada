import { z } from '@hono/zod-openapi'

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
