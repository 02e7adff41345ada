import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { resolveConfig } from '../config/resolve-config.ts'
import { type InspectedSite, siteAdvice } from './site-advice.ts'

let dir: string
beforeAll(async () => {
	dir = await mkdtemp(join(tmpdir(), 'blog-advice-'))
	await writeFile(join(dir, 'large.mp4'), '')
	await truncate(join(dir, 'large.mp4'), 6_000_000)
})
afterAll(() => rm(dir, { recursive: true }))

function adviceFor(config: object, site: Partial<InspectedSite> = {}): readonly string[] {
	return siteAdvice({
		dir,
		cache: join(dir, 'not/yet/there'),
		published: [],
		imageProblem: undefined,
		node: '22.8.0',
		config: resolveConfig({ url: 'https://example.com', ...config }, { name: 'notes' }),
		...site,
	}).map(({ about, message }) => `${about}: ${message}`)
}

it('has nothing to say of a site that is well', () => {
	expect(adviceFor({})).toEqual([])
})

it.each<[RegExp, object, Partial<InspectedSite>?]>([
	[/^safety: security is false/, { security: false }],
	[/^safety: url is http:\/\/a\.org, without HTTPS/, { url: 'http://a.org' }],
	[/^site: url is missing/, { url: undefined }],
	[/^speed: plug-ins/, { remarkPlugins: [() => undefined] }],
	[/^speed: large\.mp4: more than 5 MB/, {}, { published: ['large.mp4', 'none.mp4'] }],
	[/^speed: images are .* \(no binary\)/, {}, { imageProblem: 'no binary' }],
	[/^speed: Node\.js 22\.7\.0/, {}, { node: '22.7.0' }],
	[/^speed: \/dev\/null\/x cannot be written/, {}, { cache: '/dev/null/x' }],
	[
		/^safety: static\/\.env, a\/id_rsa, b\.pem and 1 more would be published/,
		{},
		{ published: ['static/.env', 'a/id_rsa', 'b.pem', '.env.local', 'key.md', 'env'] },
	],
])('says %s', (message, config, site) => {
	expect(adviceFor(config, site)).toEqual([expect.stringMatching(message)])
})
