import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCollection } from './collection.ts'
import type { Fields } from './field.ts'

interface Item {
	readonly id: string
	readonly title: string
	readonly words: number
	readonly date: number | null
	readonly tags: readonly string[]
	readonly featured: boolean
}

const fields: Fields<Item> = {
	title: { kind: 'text', read: ({ title }) => title },
	words: { kind: 'number', read: ({ words }) => words },
	date: { kind: 'date', read: ({ date }) => date },
	tag: { kind: 'names', read: ({ tags }) => tags },
	featured: { kind: 'flag', read: ({ featured }) => featured },
}
const day = (text: string) => Date.parse(text)
const items: readonly Item[] = [
	{
		id: 'a',
		title: 'Caches',
		words: 100,
		date: day('2024-01-01'),
		tags: ['go', 'ops'],
		featured: true,
	},
	{
		id: 'b',
		title: 'a cache',
		words: 50,
		date: day('2024-06-01T12:00:00Z'),
		tags: ['go'],
		featured: false,
	},
	{ id: 'c', title: 'Tracing', words: 50, date: null, tags: [], featured: false },
]
const all = createCollection(items, { fields, idOf: ({ id }) => id, order: 'date desc' })
const ids = (query: object) =>
	all
		.list({ limit: 10, ...query })
		.items.map(({ id }) => id)
		.join('')

describe('a collection', () => {
	it.each([
		['tag:go', 'ba'],
		['tag:-go', 'c'],
		['tag:[ops,none]', 'a'],
		['tag:-[ops,none]', 'bc'],
		['tag:null', 'c'],
		['tag:-null', 'ba'],
		['tag:GO+featured:true', 'a'],
		['tag:ops,words:<60', 'bac'],
		['(tag:ops,words:<60)+featured:false', 'bc'],
		["title:~'CACHE'", 'ba'],
		["title:-~'cache'", 'c'],
		["title:~^'a'", 'b'],
		["title:~$'s'", 'a'],
		["title:~'.*'", ''],
		['words:>=100', 'a'],
		['words:50', 'bc'],
		["date:>'2024-01-01'", 'b'],
		["date:>='2024-01-01'", 'ba'],
		["date:<'2024-06-01 12:00:00'", 'a'],
		["date:<='2024-06-01T14:00:00+02:00'", 'ba'],
		['date:null', 'c'],
		['date:<now-1d', 'ba'],
	])('finds %s', (filter, found) => {
		expect(ids({ filter })).toBe(found)
	})

	it.each([
		['words asc', 'bca'],
		['words desc, title asc', 'abc'],
		['date asc', 'abc'],
		['date desc', 'bac'],
		['featured desc', 'abc'],
	])('orders by %s, what has no value last', (order, found) => {
		expect(ids({ order })).toBe(found)
	})

	it.each([
		[{ filter: 'tag' }, 'Unexpected filter at character 1, expected NQL such as'],
		[{ filter: 'nope:1' }, 'Unexpected property `nope`, expected one of title, words, date'],
		[{ filter: 'constructor:1' }, 'Unexpected property `constructor`'],
		[{ filter: '__proto__:1' }, 'Unexpected property `__proto__`'],
		[{ filter: 'words:many' }, 'Unexpected `many` for `words`, expected a number'],
		[{ filter: "date:>'yesterday'" }, 'expected a date such as'],
		[{ filter: 'featured:1' }, 'expected `true` or `false`'],
		[{ filter: 'tag:>a' }, 'Unexpected comparison of `tag`'],
		[{ filter: "words:~'1'" }, 'Unexpected `~` for `words`'],
		[{ filter: `title:${'x'.repeat(2000)}` }, 'at most 2000 characters'],
		[{ order: 'tag' }, 'Unexpected order `tag asc`, expected one of title, words, date, featured'],
		[{ order: 'title up' }, 'Unexpected order `title up`'],
		[{ order: 'title asc now' }, 'Unexpected order `title asc now`'],
		[{ cursor: 'x' }, 'Unexpected cursor'],
		[{ cursor: all.list({ limit: 1 }).cursor, order: 'title' }, 'it is of the order `date desc`'],
	])('refuses %j', (query, message) => {
		expect(() => ids(query)).toThrow(message)
	})

	it('shows every item once, page by page and by cursors, whatever the order', () => {
		const item = fc.record({
			title: fc.constantFrom('a', 'b', 'c'),
			words: fc.integer({ min: 0, max: 3 }),
			date: fc.option(fc.integer({ min: 0, max: 3 })),
			tags: fc.constant([]),
			featured: fc.boolean(),
		})
		const order = fc.array(
			fc.tuple(
				fc.constantFrom('title', 'words', 'date', 'featured'),
				fc.constantFrom('asc', 'desc'),
			),
			{ minLength: 1, maxLength: 3 },
		)
		fc.assert(
			fc.property(
				fc.array(item, { maxLength: 12 }),
				order,
				fc.integer({ min: 1, max: 5 }),
				(list, by, limit) => {
					const named = list.map((one, index) => ({ ...one, id: `i${index}` }))
					const collection = createCollection(named, {
						fields,
						idOf: ({ id }) => id,
						order: 'date desc',
					})
					const query = { order: by.map((key) => key.join(' ')).join(','), limit }
					const whole = collection.list({ ...query, limit: 100 }).items
					expect(new Set(whole).size).toBe(named.length)
					const { pages } = collection.list(query)
					const paged = Array.from({ length: pages }, (_, at) =>
						collection.list({ ...query, page: at + 1 }),
					)
					expect(paged.flatMap(({ items }) => items)).toEqual(whole)
					const walked: Item[] = []
					let cursor: string | undefined
					do {
						const result = collection.list({ ...query, cursor })
						walked.push(...result.items)
						cursor = result.cursor
					} while (cursor !== undefined)
					expect(walked).toEqual(whole)
				},
			),
			{ numRuns: 500 },
		)
	})

	it('a cursor stays where it was when items come and go', () => {
		const { cursor } = all.list({ limit: 1 })
		const later = [
			{ ...items[0], id: 'n', date: day('2025-01-01') } as Item,
			...items.slice(0, 1),
			...items.slice(2),
		]
		const other = createCollection(later, { fields, idOf: ({ id }) => id, order: 'date desc' })
		expect(other.list({ limit: 10, cursor }).items.map(({ id }) => id)).toEqual(['a', 'c'])
	})
})
