import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { checkSite } from '../src/check/check-site.ts'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite
afterEach(() => site.remove())

/** Findings of a post, as `line:column rule words`. */
async function check(text: string, { prose = true, file = 'content/posts/a.md', check = {} } = {}) {
	site = scratchSite({
		'blog.config.json': JSON.stringify({ url: 'https://example.com', languages: ['de'], check }),
		[file]: text,
	})
	const found = (await checkSite(join(site.root, 'site'), { prose })).diagnostics.filter(
		({ rule }) => rule !== 'title-missing',
	)
	return found.map(
		({ line, column, rule, message }) =>
			`${line}:${column} ${rule} ${/“(.*?)[”…]/.exec(message)?.[1]}`,
	)
}

const hard =
	'Notwithstanding the aforementioned considerations regarding organizational responsibilities, the implementation necessitates comprehensive reevaluation of architectural methodologies, particularly concerning interoperability, internationalization, and the systematic categorization of heterogeneous infrastructural dependencies.'

describe('blog check --prose', () => {
	it('finds sentences that are hard for whom they are written', async () => {
		const text = `---\ntitle: A\n---\nShort. ${hard} Short again.\n`
		expect(await check(text, { check: { prose: { audience: 'everyone' } } })).toEqual([
			'4:8 prose-hard Notwithstanding the aforementioned considerations regarding organizational responsibilities,',
		])
		site.put({ 'content/posts/a.md': text.replace('title', 'audience: experts\ntitle') })
		expect((await checkSite(join(site.root, 'site'), { prose: true })).diagnostics).toEqual([])
	})

	it('knows the places in the file, whatever the Markdown looks like', async () => {
		const text =
			'---\ntitle: A\n---\n> &amp; \\*a\\* `very` [a *b*\n> very\n> c](https://example.org) &mdash; it is basically done.\n'
		expect(await check(text)).toEqual(['5:3 prose-filler very', '6:41 prose-filler basically'])
		site.remove()
		expect(await check(text.replaceAll('\n', '\r'))).toEqual([
			'5:3 prose-filler very',
			'6:41 prose-filler basically',
		])
	})

	it('finds acronyms that are used before they are explained, and knows those of the readers', async () => {
		const text =
			'The XYZ and the HTTP API. The XYZ (example of letters) again, NATO rules.\n\nA service level goal (SLG): SLGs and SLGs. An ABCD is no other ABCD. READ THIS NOW. II and II, a WXYZ and WXYZ.\n'
		expect(await check(text, { check: { prose: { acronyms: ['WXYZ'] } } })).toEqual([
			'1:5 prose-acronym XYZ',
			'3:47 prose-acronym ABCD',
		])
		const { diagnostics: found } = await checkSite(join(site.root, 'site'), { prose: true })
		expect(found.find(({ rule }) => rule === 'prose-acronym')?.message).toMatch(
			/used 2 times: it is explained in line 1$/,
		)
	})

	it.each([
		[
			'---\ntitle: "RFC 7: Caches"\n---\n## Motivation\n\nText.',
			['4:1 prose-summary-missing undefined'],
		],
		['---\ntitle: A\ntags: [rfc]\n---\nText.', ['5:1 prose-summary-missing undefined']],
		['---\ntitle: A\ntags: [rfc]\n---\n## Summary\n\nText.', []],
		['---\ntitle: A\ntags: [rfc]\ndescription: B\n---\nText.', []],
		['---\ntitle: A\n---\nText.', []],
	])('wants a summary first in an RFC: %j', async (text, expected) => {
		expect(await check(text)).toEqual(expected)
	})

	it('finds passive voice where it is a habit', async () => {
		const passive = 'It was written. '
		expect(await check(passive.repeat(6))).toEqual(['1:8 prose-passive written'])
		expect(await check(passive.repeat(6) + 'We go on. '.repeat(30))).toEqual([])
	})

	it('leaves other languages out, and says so once', async () => {
		const german = { file: 'content/posts/a.de.md' }
		expect(await check('Very basically.', german)).toEqual([
			'undefined:undefined prose-language undefined',
		])
	})

	it('is silent until it is asked', async () => {
		expect(
			await check(`Very basically. <!-- blog-ignore prose-hard: x -->`, { prose: false }),
		).toEqual([])
	})
})
