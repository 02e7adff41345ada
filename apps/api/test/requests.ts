import fc, { type Arbitrary } from 'fast-check'

/** The parts of an OpenAPI document that requests are made of. */
export interface Parameter {
	readonly name: string
	readonly in: 'query' | 'path'
	readonly schema: {
		readonly type?: string
		readonly example?: unknown
		readonly enum?: readonly unknown[]
		readonly items?: { readonly enum?: readonly unknown[] }
	}
	readonly example?: unknown
}

/** What breaks programs: what is no text, no number, too much, or means something elsewhere. */
const hostile = fc.constantFrom(
	...['', ' ', '\0', '\r\nSet-Cookie: a=b', '../../etc/passwd', '..%2f..%2fetc', '%', '%00', '%ff'],
	...["'", '"', '\\', '`', '{{7*7}}', '<script>', 'null', 'undefined', '__proto__'],
	...['constructor', 'toString', '-1', '0', '1e9', 'NaN', 'Infinity', '9'.repeat(30), '1.5'],
	...['\ud800', '\u202e', 'é'.repeat(300), 'x'.repeat(5000), '['.repeat(500), '('.repeat(500)],
	...['a:b', 'a:[b', "title:~'", 'published:>now-', 'published:>now-99999999999y', 'tag:-[]'],
)

/** Words that filters and orders are made of, in any order. */
const query = fc
	.array(
		fc.oneof(
			fc.constantFrom('title', 'published', 'tag', 'featured', 'words', 'nothing', 'id', 'slug'),
			fc.constantFrom(':', ':>', ':<=', ':~', ':~^', ':-', '+', ',', '(', ')', '[', ']', ' '),
			fc.constantFrom("'go'", 'true', 'null', '2024-01-01', 'now-30d', '5', 'desc', 'asc'),
			fc.string({ maxLength: 4 }),
		),
		{ maxLength: 12 },
	)
	.map((parts) => parts.join(''))

/** Values of a parameter: such as the document has, and such as nobody should send. */
function valuesOf({ schema, example }: Parameter): Arbitrary<string> {
	const known = [schema.example, example, ...(schema.enum ?? [])].filter((one) => one !== undefined)
	const words = schema.items?.enum?.map(String) ?? []
	return fc.oneof(
		...(words.length > 0
			? [
					{
						weight: 3,
						arbitrary: fc
							.subarray(words, { minLength: 1, maxLength: 4 })
							.map((some) => some.join(',')),
					},
				]
			: []),
		...(known.length > 0 ? [fc.constantFrom(...known.map(String))] : []),
		...(schema.type === 'integer' ? [fc.integer({ min: -5, max: 120 }).map(String)] : []),
		query,
		hostile,
		fc.string({ unit: 'binary', maxLength: 30 }),
	)
}

/** Requests to a path of the document: `/v1/posts?limit=5`. */
export function requestsTo(path: string, parameters: readonly Parameter[]): Arbitrary<string> {
	const inPath = parameters.filter((one) => one.in === 'path')
	const inQuery = parameters.filter((one) => one.in === 'query')
	const pair = fc.oneof(
		{
			weight: 8,
			arbitrary: fc.oneof(
				...inQuery.map((one) => valuesOf(one).map((value) => [one.name, value] as const)),
				fc.constant(['limit', '3'] as const),
			),
		},
		{ weight: 1, arbitrary: fc.tuple(fc.oneof(hostile, fc.string()), hostile) },
	)
	return fc
		.tuple(
			// Empty ones and dots are another path.
			fc.tuple(...inPath.map((one) => valuesOf(one).filter((value) => !/^\.{0,2}$/.test(value)))),
			fc.array(pair, { maxLength: 4 }),
			fc.constantFrom('', '', '', '/', '//', '/.', '/../x'),
		)
		.map(([values, pairs, end]) => {
			const filled = inPath.reduce(
				(so, { name }, at) => so.replace(`{${name}}`, () => encode(values[at] as string)),
				path,
			)
			const written = pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&')
			return `${filled}${end}${written && `?${written}`}`
		})
}

/** What cannot be encoded, as lone surrogates, goes as it is. */
function encode(text: string): string {
	try {
		return encodeURIComponent(text)
	} catch {
		return text
	}
}
