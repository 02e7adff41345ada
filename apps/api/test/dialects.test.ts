import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createApi } from '../src/create-api.ts'
import * as shapes from './dialect-shapes.ts'
import { type Parameter, requestsTo } from './requests.ts'
import { sampleContent } from './sample-content.ts'

const key = '0123456789abcdef0123456789'
const errors: Error[] = []
let api: ReturnType<typeof createApi>
beforeAll(async () => {
	const content = await sampleContent({
		'posts/one.md':
			'---\ntitle: One\ndate: 2024-01-02\ntags: [go]\nauthors: [Ann]\ncover: {image: "https://img.example/a.png?w=1", alt: A, caption: B}\n---\nText. [a](two.md)',
		'posts/two.md':
			'---\ntitle: "Two & <b>"\ntags: ["C++", Go]\ncategories: [x]\ncover: {image: "http://["}\n---\n## A\n\nText.',
		'posts/draft.md': '---\ntitle: Secret\ndraft: true\ntags: [Secret]\nauthors: [Secret]\n---\n',
		'about.md': '---\ntitle: About\nlayout: page\n---\nMe.',
	})
	api = createApi(content, { onError: (error) => errors.push(error) })
})

/** Values that a parameter has, so that some of what is asked makes sense. */
const known: Readonly<Record<string, readonly string[]>> = {
	limit: ['all', '1', '0', '100', '101'],
	page: ['1', '2', '0', '99'],
	per_page: ['1', '100'],
	include: ['tags', 'tags,authors', 'count.posts', '1,2'],
	fields: ['title', 'id,html', 'url,tags'],
	formats: ['html', 'plaintext', 'html,plaintext', 'lexical'],
	filter: ['slug:[two,one]', 'tag:go', 'featured:true', 'count.posts:>0'],
	order: ['title asc, published_at desc', 'asc', 'desc'],
	orderby: ['date', 'include', 'include_slugs', 'relevance', 'menu_order', 'author', 'email'],
	context: ['view', 'embed', 'edit'],
	status: ['publish', 'inherit', 'draft', 'any'],
	_fields: ['id,title.rendered', '_links', '_embedded,id', 'content'],
	_embed: ['true', 'author', 'wp:term,wp:featuredmedia', ''],
	'tags[operator]': ['AND', 'OR'],
	tax_relation: ['AND', 'OR'],
	sticky: ['true', 'false', '1', '0'],
	slug: ['one', 'one,two'],
	search: ['text', 'a b'],
	media_type: ['image', 'video'],
	type: ['post', 'term', 'post-format'],
	subtype: ['any', 'page', 'post_tag'],
	id: ['1', 'one', '0'.repeat(24)],
}

function parametersOf(names: readonly string[]): Parameter[] {
	return names.map((name) => ({
		name,
		in: name === 'id' ? 'path' : 'query',
		schema: { enum: known[name] ?? [] },
	}))
}

const ghostNames = ['filter', 'order', 'page', 'limit', 'include', 'fields', 'formats']
const wpNames = [
	...['page', 'per_page', 'offset', 'orderby', 'order', 'search', 'slug', 'include', 'exclude'],
	...['context', 'status', '_fields', '_embed', 'author', 'author_exclude', 'parent', 'sticky'],
	...['tags', 'tags[terms]', 'tags[operator]', 'tags_exclude', 'categories', 'tax_relation'],
	...['after', 'before', 'modified_after', 'menu_order', 'media_type', 'mime_type', 'format'],
	...['post', 'roles', 'type', 'subtype'],
]

/** Asks, and gives back what is to be looked at. */
async function ask(target: string) {
	const response = await api.request(target)
	const body = await response.text()
	if (!/secret/i.test(target))
		expect([target, body]).toEqual([target, expect.not.stringMatching('Secret')])
	const type = response.headers.get('content-type')
	expect([target, type]).toEqual([target, expect.stringMatching(/^application\/json/)])
	return { ...response, status: response.status, headers: response.headers, body: JSON.parse(body) }
}

/** An end such as `/..` leads to somewhere else, or nowhere. */
const isElsewhere = (target: string) => /\/(?:\.|\/)/.test(target.split('?', 1)[0] as string)

describe("every answer of Ghost's API is a list, a thing or an error of it", () => {
	it.each(['posts', 'pages', 'tags', 'authors', 'tiers'])('%s', async (name) => {
		const isList = shapes.isGhostList(name)
		await fuzz(`/ghost/api/content/${name}`, ghostNames, (status, body) =>
			status === 200 ? isList(body) : shapes.isGhostError(body),
		)
	})

	it.each(['posts', 'pages', 'tags', 'authors'])('one of %s', async (name) => {
		const isItem = shapes.isGhostItem(name)
		const { body } = await ask(`/ghost/api/content/${name}/?key=${key}`)
		const of = (status: number, answer: unknown) =>
			status === 200 ? isItem(answer) : shapes.isGhostError(answer)
		for (const path of [`${body[name][0].id}`, `slug/${body[name][0].slug}`])
			await fuzz(`/ghost/api/content/${name}/${path}`, ghostNames, of)
		await fuzz(`/ghost/api/v3/content/${name}/{id}`, ['id', ...ghostNames], of)
	})

	it('settings', async () => {
		await fuzz('/ghost/api/content/settings', ghostNames, (status, body) =>
			status === 200 ? shapes.isGhostSettings(body) : shapes.isGhostError(body),
		)
	})

	async function fuzz(
		path: string,
		names: readonly string[],
		check: (status: number, body: unknown) => string,
	): Promise<void> {
		await fc.assert(
			fc.asyncProperty(requestsTo(path, parametersOf(names)), async (asked) => {
				// The first key counts.
				fc.pre(!isElsewhere(asked) && !/[?&]key=/.test(asked))
				const target = `${asked}${asked.includes('?') ? '&' : '?'}key=${key}`
				const { status, body } = await ask(target)
				expect([target, status, [200, 400, 404, 422].includes(status)]).toEqual([
					target,
					status,
					true,
				])
				expect([target, check(status, body)]).toEqual([target, ''])
			}),
			{ numRuns: 100 },
		)
		expect(errors).toEqual([])
	}
}, 120_000)

describe("every answer of WordPress's API is a list with its totals, a thing or an error of it", () => {
	it.each(['posts', 'pages', 'media', 'tags', 'categories', 'users', 'comments', 'search'])(
		'%s',
		async (name) => {
			await fuzz(`/wp-json/wp/v2/${name}`, wpNames, ({ status, headers, body }) => {
				if (status !== 200) return shapes.isWpError(status)(body)
				const total = Number(headers.get('x-wp-total'))
				const pages = Number(headers.get('x-wp-totalpages'))
				if (!(body.length <= total && pages <= total && pages >= Math.min(1, total)))
					return `${body.length} of ${total} on ${pages} pages`
				return shapes.isWpList(body)
			})
		},
	)

	it.each(['posts', 'pages', 'media', 'tags', 'users'])('one of %s', async (name) => {
		const { body } = await ask(`/wp-json/wp/v2/${name}`)
		for (const path of [`${body[0].id}`, '{id}'])
			await fuzz(`/wp-json/wp/v2/${name}/${path}`, ['id', ...wpNames], (answer) =>
				answer.status === 200
					? shapes.isWpItem(answer.body)
					: shapes.isWpError(answer.status)(answer.body),
			)
	})

	it.each(['', '/wp/v2', '/wp/v2/types', '/wp/v2/statuses/{id}', '/wp/v2/{id}'])(
		'%s',
		async (path) => {
			await fuzz(`/wp-json${path}`, ['id', 'context', '_fields'], ({ status, body }) =>
				status === 200 ? shapes.isWpItem(body) : shapes.isWpError(status)(body),
			)
		},
	)

	async function fuzz(
		path: string,
		names: readonly string[],
		check: (answer: Awaited<ReturnType<typeof ask>>) => string,
	): Promise<void> {
		const used = names.filter((name) => name !== 'id' || path.includes('{id}'))
		await fc.assert(
			fc.asyncProperty(requestsTo(path, parametersOf(used)), async (target) => {
				fc.pre(!isElsewhere(target))
				const answer = await ask(target)
				const { status } = answer
				expect([target, status, [200, 400, 401, 404].includes(status)]).toEqual([
					target,
					status,
					true,
				])
				expect([target, check(answer)]).toEqual([target, ''])
			}),
			{ numRuns: 100 },
		)
		expect(errors).toEqual([])
	}
}, 120_000)
