import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
