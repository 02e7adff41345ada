import { z } from '@hono/zod-openapi'
import { formats, inclusions } from './describe-post.ts'
import { post } from './schemas.ts'

/** Several words of a set, with commas between them. */
function wordsOf<const Words extends readonly [string, ...string[]]>(
	words: Words,
	description: string,
	example: readonly Words[number][],
) {
	return z
		.string()
		.transform((text) => text.split(',').map((word) => word.trim()))
		.pipe(z.array(z.enum(words)))
		.optional()
		.openapi({
			param: { description, style: 'form', explode: false },
			type: 'array',
			items: { type: 'string', enum: [...words] },
			example,
		})
}

const wholeNumber = (maximum: number, description: string, more: object) =>
	z
		.string()
		.regex(/^\d{1,9}$/, 'Expected a whole number')
		.transform(Number)
		.pipe(z.int().min(1).max(maximum))
		.optional()
		.openapi({ param: { description }, type: 'integer', minimum: 1, maximum, ...more })

const fieldNames = Object.keys(post.shape) as [string, ...string[]]

/** What of each post is wanted. */
export const shapeQuery = {
	formats: wordsOf(formats, 'Bodies, with commas between them.', ['html', 'text']),
	include: wordsOf(inclusions, 'What else, with commas between it.', ['related']),
	fields: wordsOf(fieldNames, 'Nothing but these fields, and what `formats` and `include` say.', [
		'title',
		'url',
	]),
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
	order: z
		.string()
		.min(1)
		.max(200)
		.optional()
		.openapi({
			param: { description: 'Fields, the first to order by first, each with `asc` or `desc`.' },
			example: 'published desc',
		}),
	page: wholeNumber(999_999_999, 'Which page of the list.', { default: 1, example: 1 }),
	cursor: z
		.string()
		.min(1)
		.max(2000)
		.optional()
		.openapi({ param: { description: 'In place of `page`: `next` of a page before.' } }),
	limit: wholeNumber(100, 'Items of a page.', { default: 20, example: 5 }),
}
