import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApi } from '../src/create-api.ts'
import type { ApiDescription } from '../src/v1/api-description.ts'
import { undescribed } from './answer-checker.ts'
import { sampleContent } from './sample-content.ts'
import { type SampleSite, sampleSite } from './sample-site.ts'

let site: SampleSite
let source: string
beforeAll(async () => {
	site = await sampleSite()
	source = await (await fetch(`${site.server.url}v1/openapi.json`)).text()
})
afterAll(() => site.close())

describe('the OpenAPI document', () => {
	it('is of the version that it says', () => {
		expect(JSON.parse(source)).toMatchObject({ openapi: '3.1.0', info: { version: '1.0.0' } })
	})

	it('says once what any request may be answered with, and where it is so', () => {
		const { paths, components } = JSON.parse(source) as ApiDescription
		for (const [path, { get }] of Object.entries(paths)) {
			const { 200: good, 301: _, ...others } = get?.responses ?? {}
			expect(Object.keys(others)).toEqual(
				expect.arrayContaining(['304', '400', '405', '413', '429', '500', '503']),
			)
			for (const { $ref } of Object.values(others)) {
				const name = $ref?.replace('#/components/responses/', '') ?? ''
				expect([path, components?.responses?.[name]]).toEqual([path, expect.anything()])
			}
			const isList = get?.parameters?.some(({ name }) => name === 'limit') === true
			expect([path, Object.keys(good?.headers ?? {})]).toEqual([
				path,
				expect.arrayContaining(['ETag', 'RateLimit', ...(isList ? ['Link', 'X-Total-Count'] : [])]),
			])
		}
		const headersOf = (name: string) => Object.keys(components?.responses?.[name]?.headers ?? {})
		expect(headersOf('TooManyRequests')).toContain('Retry-After')
		expect(headersOf('Unavailable')).toContain('Retry-After')
		expect(headersOf('MethodNotAllowed')).toContain('Allow')
	})

	it('has described what is answered: also when there is nothing new, a wrong method or too much of all', async () => {
		const { components } = JSON.parse(source) as ApiDescription
		const api = createApi(await sampleContent({ 'posts/one.md': '# One' }), {
			rateLimit: { perSecond: 0.001, burst: 4 },
		})
		const asked = await api.request('/v1/posts')
		const tag = asked.headers.get('etag') ?? ''
		const answers = {
			NotModified: await api.request('/v1/posts', { headers: { 'if-none-match': tag } }),
			MethodNotAllowed: await api.request('/v1/posts', { method: 'PUT' }),
			ContentTooLarge: await api.request('/v1/posts', { headers: { 'content-length': '100000' } }),
			TooManyRequests: await api.request('/v1/posts'),
		}
		expect(Object.values(answers).map(({ status }) => status)).toEqual([304, 405, 413, 429])
		for (const [name, { headers }] of Object.entries(answers)) {
			const described = Object.keys(components?.responses?.[name]?.headers ?? {})
			const known = described.map((one) => one.toLowerCase())
			const said = [...headers.keys()].filter((one) => !undescribed.test(one))
			expect([name, said.filter((one) => !known.includes(one))]).toEqual([name, []])
		}
	})

	it('says which fields of a post are always there', () => {
		const { components } = JSON.parse(source) as ApiDescription
		const { Post, PostPart } = components?.schemas ?? {}
		expect(Post?.required).toEqual(expect.arrayContaining(['id', 'title', 'tags', 'date']))
		expect(Post?.required).not.toContain('html')
		expect(PostPart?.required ?? []).toEqual([])
		expect(Object.keys(PostPart?.properties ?? {})).toEqual(Object.keys(Post?.properties ?? {}))
	})

	it('pleases Redocly', async () => {
		const config = await createConfig({ extends: ['recommended'] })
		const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config })
		expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([])
	})

	it('pleases Spectral', async () => {
		expect(await spectralProblems(source)).toEqual([])
	})

	it('displeases Spectral when something is missing', async () => {
		const { components, ...rest } = JSON.parse(source)
		expect((await spectralProblems(JSON.stringify(rest))).join()).toContain('invalid-ref')
	})

	it('is valid by the schema of OpenAPI', async () => {
		const { valid, errors } = await new Validator().validate(JSON.parse(source))
		expect({ valid, errors }).toEqual({ valid: true, errors: undefined })
	})
})

function spectralProblems(document: string): Promise<readonly string[]> {
	const script = fileURLToPath(new URL('lint-with-spectral.js', import.meta.url))
	return new Promise((resolve, reject) => {
		const { stdin } = execFile(process.execPath, [script], (error, stdout) =>
			error ? reject(error) : resolve(JSON.parse(stdout)),
		)
		stdin?.end(document)
	})
}
