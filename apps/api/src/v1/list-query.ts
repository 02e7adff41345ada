import { formats, inclusions } from './describe-post.ts'
import { text, wholeNumber, wordsOf } from './parameters.ts'
import { wholePost } from './schemas/post.ts'

const fieldNames = Object.keys(wholePost.shape) as [string, ...string[]]

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
	preview: text(2000)
		.optional()
		.openapi({
			param: { description: 'A token that lets its holder read one post that is not published.' },
		}),
}

/** Which part of a list is wanted. */
export const pageQuery = {
	page: wholeNumber('Which page of the list.', { default: 1, example: 1 }),
	limit: wholeNumber('Items of a page.', { default: 20, example: 5 }, 100),
}

/** Which items of a list are wanted. */
export const listQuery = {
	filter: text(2000)
		.optional()
		.openapi({
			param: { description: 'In NQL, the language of Ghost: `+` is and, `,` is or.' },
			example: "tag:go+published:>'2024-01-01'",
		}),
	order: text(200)
		.optional()
		.openapi({
			param: { description: 'Fields, the first to order by first, each with `asc` or `desc`.' },
			example: 'published desc',
		}),
	...pageQuery,
	cursor: text(2000)
		.optional()
		.openapi({ param: { description: 'In place of `page`: `next` of a page before.' } }),
}
