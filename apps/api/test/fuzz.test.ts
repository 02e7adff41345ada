import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createApi } from '../src/create-api.ts'
import { type Parameter, requestsTo } from './requests.ts'
import { sampleContent } from './sample-content.ts'

interface Operation {
	readonly parameters?: readonly Parameter[]
	readonly responses: Readonly<
		Record<string, { readonly content?: Readonly<Record<string, object>> }>
	>
}

const errors: Error[] = []
let api: ReturnType<typeof createApi>
let paths: Readonly<Record<string, { readonly get: Operation }>>
let ajv: Ajv2020
beforeAll(async () => {
	const content = await sampleContent({
		'posts/one.md': '---\ntitle: One\ndate: 2024-01-02\ntags: [go]\n---\nText. [a](two.md)',
		'posts/two.md': '---\ntitle: "Two & <b>"\ntags: ["C++", Go]\nseries: [s]\n---\n## A\n\nText.',
		'posts/draft.md': '---\ntitle: Secret\ndraft: true\n---\n',
		'about.md': '---\ntitle: About\nlayout: page\n---\nMe.',
	})
	api = createApi(content, { onError: (error) => errors.push(error) })
	const document = await (await api.request('/v1/openapi.json')).json()
	paths = document.paths
	ajv = new Ajv2020({ strict: false, allErrors: true })
	addFormats.default(ajv)
	ajv.addSchema(document, 'api')
})

/** What is wrong with an answer, by the document. */
async function problemOf(path: string, target: string, headers: HeadersInit): Promise<string> {
	const response = await api.request(target, { headers })
	const body = await response.text()
	const type = response.headers.get('content-type')?.split(';')[0] ?? ''
	// An end of dots leads elsewhere, or nowhere.
	if (response.status === 404 && type === 'application/problem+json') return ''
	const content = paths[path]?.get.responses[response.status]?.content
	if (!content) return `status ${response.status}: ${body.slice(0, 200)}`
	if (!content[type]) return `type ${type}`
	if (/Secret/.test(body) && !/secret/i.test(target)) return 'a draft'
	if (!type.endsWith('json')) return ''
	const pointer = ['paths', path, 'get', 'responses', response.status, 'content', type, 'schema']
	const escaped = pointer.map((part) => String(part).replace(/~/g, '~0').replace(/\//g, '~1'))
	const validate = ajv.compile({ $ref: `api#/${escaped.map(encodeURIComponent).join('/')}` })
	return validate(JSON.parse(body)) ? '' : ajv.errorsText(validate.errors)
}

describe('every answer', () => {
	it('is what the OpenAPI document says, whatever is asked', async () => {
		for (const [path, { get }] of Object.entries(paths))
			await fc.assert(
				fc.asyncProperty(
					requestsTo(`/v1${path}`, get.parameters ?? []),
					fc.constantFrom('*/*', 'text/markdown', 'application/json', '\u00ff'),
					async (target, accept) => {
						expect(await problemOf(path, target, { accept })).toBe('')
					},
				),
				{ numRuns: 150 },
			)
		expect(errors).toEqual([])
	}, 120_000)

	it('to a parameter that is not known is 400, with its name', async () => {
		for (const [path, { get }] of Object.entries(paths)) {
			const { parameters = [] } = get
			const filled = path.replace(/\{\w+\}/g, 'one')
			const known = parameters.some(({ name }) => name === 'q') ? 'q=x&' : ''
			const response = await api.request(`/v1${filled}?${known}surprise=1`)
			expect([path, response.status]).toEqual([path, 400])
			expect((await response.json()).errors).toContainEqual({
				detail: expect.stringContaining('Unexpected parameter, expected'),
				parameter: 'surprise',
				pointer: '#/surprise',
			})
		}
	})

	it.each([
		[
			'/ghost/api/content/posts/?key=0123456789abcdef0123456789&',
			['filter', 'order', 'page', 'limit', 'include', 'fields', 'formats'],
		],
		['/ghost/api/content/tags/?key=0123456789abcdef0123456789&', ['filter', 'order', 'limit']],
		[
			'/wp-json/wp/v2/posts?',
			[
				'page',
				'per_page',
				'orderby',
				'order',
				'search',
				'slug',
				'tags',
				'after',
				'offset',
				'_fields',
				'_embed',
			],
		],
		['/wp-json/wp/v2/tags?', ['search', 'post', 'orderby']],
	])(
		'of %s has no status from 500 on',
		async (base, names) => {
			const parameters = names.map((name): Parameter => ({ name, in: 'query', schema: {} }))
			await fc.assert(
				fc.asyncProperty(requestsTo('', parameters), async (asked) => {
					const target = base + asked.replace(/^[^?]*\??/, '')
					const { status } = await api.request(target)
					expect([target, status < 500]).toEqual([target, true])
				}),
				{ numRuns: 150 },
			)
			expect(errors).toEqual([])
		},
		60_000,
	)
})
