import { z } from '@hono/zod-openapi'

/** What is said of a parameter that is absent, or there twice. */
const once = ({ input }: { readonly input?: unknown }) =>
	input === undefined ? 'Expected a value' : 'Expected the parameter once'

/** A query of these parameters, and of no others. */
export function queryOf<Shape extends z.ZodRawShape>(shape: Shape) {
	const known = Object.keys(shape).join(', ')
	return z.strictObject(shape, {
		error: `Unexpected parameter, expected ${known === '' ? 'none' : `some of ${known}`}`,
	})
}

/** Some text. */
export function text(maximum: number) {
	return z
		.string({ error: once })
		.min(1, 'Expected at least 1 character')
		.max(maximum, `Expected at most ${maximum} characters`)
}

/** Several words of a set, with commas between them. */
export function wordsOf<const Words extends readonly [string, ...string[]]>(
	words: Words,
	description: string,
	example: readonly Words[number][],
) {
	const word = z.enum(words, {
		error: ({ input }) => `Unexpected \`${input}\`, expected some of ${words.join(', ')}`,
	})
	return z
		.string({ error: once })
		.transform((text) => text.split(',').map((word) => word.trim()))
		.pipe(z.array(word))
		.optional()
		.openapi({
			param: { description, style: 'form', explode: false },
			type: 'array',
			items: { type: 'string', enum: [...words] },
			example,
		})
}

/** Of more digits there is nothing. */
const MOST = 999_999_999

/** A whole number from 1. */
export function wholeNumber(description: string, more: object, maximum = MOST) {
	const error = `Expected a whole number from 1${maximum === MOST ? '' : ` to ${maximum}`}`
	return z
		.string({ error: once })
		.regex(/^\d{1,9}$/, error)
		.transform(Number)
		.pipe(z.int().min(1, error).max(maximum, error))
		.optional()
		.openapi({ param: { description }, type: 'integer', minimum: 1, maximum, ...more })
}
