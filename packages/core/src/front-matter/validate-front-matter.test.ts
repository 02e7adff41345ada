import type { StandardSchemaV1 } from '@standard-schema/spec'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readFrontMatter } from './read-front-matter.ts'
import { validateFrontMatter } from './validate-front-matter.ts'

const validate = (schema: StandardSchemaV1 | undefined, yaml: string) =>
	validateFrontMatter(schema, readFrontMatter(`---\n${yaml}\n---\n`, 'a.md', 'common'), 'a.md')
/** What an issue of `schema` says of `yaml`. */
async function issues(schema: StandardSchemaV1, yaml: string) {
	const { diagnostics, failed } = await validate(schema, yaml)
	expect(failed).toBe(diagnostics.length > 0)
	return diagnostics.map(({ line, column, hint }) => ({ line, column, hint }))
}

describe('validateFrontMatter', () => {
	it('gives the output of the schema, transforms and asynchronous checks included', async () => {
		const schema = z.object({
			title: z.string().refine(async (title) => title !== ''),
			rating: z.coerce.number().default(3),
		})
		expect(await validate(schema, 'title: A\nother: x')).toEqual({
			data: { title: 'A', rating: 3 },
			diagnostics: [],
			failed: false,
		})
	})

	it('gives the front matter where there is no schema', async () => {
		expect((await validate(undefined, 'Title: A\nmyKey: [1]')).data).toEqual({
			title: 'A',
			myKey: [1],
		})
	})

	it('points at the key, also at a nested one and at an item', async () => {
		const schema = z.object({ a: z.object({ b: z.number() }), list: z.array(z.string()) })
		expect(await issues(schema, 'x: 1\na:\n  b: text\nlist:\n  - ok\n  - 2')).toMatchObject([
			{ line: 4, column: 3 },
			{ line: 7, column: 5 },
		])
	})

	it('names the key that was meant, at the place where it is', async () => {
		const schema = z.object({ bannerArt: z.string(), nested: z.object({ image: z.string() }) })
		expect(await issues(schema, 'bannerart: a\nnested:\n  imgae: b')).toEqual([
			{ line: 2, column: 1, hint: 'Did you mean `bannerArt` instead of `bannerart`?' },
			{ line: 4, column: 3, hint: 'Did you mean `image` instead of `imgae`?' },
		])
	})

	it('points at an unknown key that zod reports at its parent', async () => {
		const schema = z.strictObject({ title: z.string() })
		expect(await issues(schema, 'title: A\nextra: 1')).toMatchObject([{ line: 3, column: 1 }])
	})

	it('points at each of several unknown keys, nested ones too', async () => {
		const schema = z.strictObject({ title: z.string(), a: z.strictObject({}) })
		const { diagnostics } = await validate(schema, 'foo: 1\ntitle: A\nbar: 2\na:\n  x: 1\n  y: 2')
		const places = diagnostics.map(({ line, column, message }) => [
			line,
			column,
			/at `(.*?)`/.exec(message)?.[1],
		])
		expect(places.sort()).toEqual([
			[2, 1, 'foo'],
			[4, 1, 'bar'],
			[6, 3, 'a.x'],
			[7, 3, 'a.y'],
		])
	})

	it('says so where the schema spells a known key in another way', async () => {
		expect(await issues(z.object({ canonicalUrl: z.string() }), 'canonicalUrl: x')).toEqual([
			{
				line: 2,
				column: 1,
				hint: 'This key is known as `canonicalURL`: spell it so in the schema.',
			},
		])
	})

	it('takes any Standard Schema, with path segments as objects or as keys, or no path', async () => {
		const schema: StandardSchemaV1 = {
			'~standard': {
				version: 1,
				vendor: 'by-hand',
				validate: () => ({
					issues: [
						{ message: 'one', path: [{ key: 'a' }, 'b'] },
						{ message: 'two', path: [Symbol('s')] },
						{ message: 'three' },
					],
				}),
			},
		}
		const { diagnostics } = await validate(schema, 'x: 1\na: {b: 2}')
		expect(
			diagnostics.map(({ rule, line, column, message }) => [rule, line, column, message]),
		).toEqual([
			['front-matter-schema', 3, 5, 'Unexpected front matter at `a.b`: one'],
			['front-matter-schema', 2, 1, 'Unexpected front matter at `Symbol(s)`: two'],
			['front-matter-schema', 2, 1, 'Unexpected front matter: three'],
		])
	})

	it('gives the schema plain data only, and survives a key `__proto__`', async () => {
		let seen: unknown
		const schema = z.looseObject({}).transform((data) => {
			seen = data
			return data
		})
		const { failed } = await validate(
			schema,
			'date: 2024-01-01\n__proto__: {draft: true}\nlist: [a]',
		)
		expect(failed).toBe(false)
		expect(seen).toHaveProperty('date', '2024-01-01')
		expect((seen as { draft?: unknown }).draft).toBeUndefined()
	})

	it('throws a BlogError with the cause if the schema itself fails', async () => {
		const cause = new Error('boom')
		const schema = z.object({}).refine(() => {
			throw cause
		})
		await expect(validate(schema, 'a: 1')).rejects.toMatchObject({ code: 'CONFIG_INVALID', cause })
	})
})
