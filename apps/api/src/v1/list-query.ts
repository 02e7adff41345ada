import { z } from '@hono/zod-openapi'
import { formats, inclusions } from './describe-post.ts'
import { post } from './schemas.ts'

/** Several words of a set, with commas between them. */
function wordsOf<const Words extends readonly [string, ...string[]]>(words: Words) {
	return z
		.string()
		.transform((text) => text.split(',').map((word) => word.trim()))
		.pipe(z.array(z.enum(words)))
}

const wholeNumber = (most: number) =>
	z
		.string()
		.regex(/^\d{1,9}$/, 'Expected a whole number')
		.transform(Number)
		.pipe(z.int().min(1).max(most))

const fieldNames = Object.keys(post.shape) as [string, ...string[]]

/** What of each post is wanted. */
export const shapeQuery = {
	formats: wordsOf(formats)
		.optional()
		.openapi({
			param: { description: `Bodies: of ${formats.join(', ')}.` },
			type: 'string',
			example: 'html,text',
		}),
	include: wordsOf(inclusions)
		.optional()
		.openapi({
			param: { description: `What else: of ${inclusions.join(', ')}.` },
			type: 'string',
			example: 'related',
		}),
	fields: wordsOf(fieldNames)
		.optional()
		.openapi({
			param: { description: 'Nothing but these fields, and what `formats` and `include` say.' },
			type: 'string',
			example: 'title,url',
		}),
}

/** What of one post is wanted, and what lets one see it before it is published. */
export const readQuery = {
	...shapeQuery,
	preview: z
		.string()
		.min(1)
		.max(2000)
		.optional()
		.openapi({
			param: { description: 'A token that lets its holder read one post that is not published.' },
		}),
}

/** Which items of a list are wanted. */
export const listQuery = {
	filter: z
		.string()
		.min(1)
		.max(2000)
		.optional()
		.openapi({
			param: { description: 'In NQL, the language of Ghost: `+` is and, `,` is or.' },
			example: "tag:go+published:>'2024-01-01'",
		}),
	order: z.string().min(1).max(200).optional().openapi({ example: 'published desc' }),
	page: wholeNumber(999_999_999).optional().openapi({ type: 'integer', example: 1 }),
	cursor: z
		.string()
		.min(1)
		.max(2000)
		.optional()
		.openapi({ param: { description: 'In place of `page`: `next` of a page before.' } }),
	limit: wholeNumber(100)
		.optional()
		.openapi({ param: { description: '1 to 100. Default 20.' }, type: 'integer', example: 20 }),
}
