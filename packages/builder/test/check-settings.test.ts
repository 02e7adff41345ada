import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { checkSite } from '../src/check/check-site.ts'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite
afterEach(() => site.remove())

const broken = '[x](no.md)'

/** Findings of one post, as `line rule severity`. */
async function check(body: string, matter = '', check = '{}'): Promise<readonly string[]> {
	site = scratchSite({
		'blog.config.json': `{"url": "https://example.com", "check": ${check}}`,
		'content/posts/a.md': `---\ntitle: A\n${matter}---\n${body}\n`,
	})
	const { diagnostics: found } = await checkSite(join(site.root, 'site'))
	return found.map(({ line, rule, severity }) => `${line} ${rule} ${severity}`)
}

describe('a rule can be set', () => {
	it('for the site, and a build holds to it', async () => {
		expect(await check(broken, '', '{"rules": {"link-broken": "info"}}')).toEqual([
			'4 link-broken info',
		])
		expect((await site.build()).diagnostics).toMatchObject([
			{ rule: 'link-broken', severity: 'info' },
		])
		site.put({
			'blog.config.json': '{"url": "https://a.b", "check": {"rules": {"link-broken": "off"}}}',
		})
		expect((await site.build()).diagnostics).toEqual([])
	})

	it('for a post, which comes before the site', async () => {
		const matter = 'check: { link-broken: warning }\n'
		expect(await check(broken, matter, '{"rules": {"link-broken": "off"}}')).toEqual([
			'5 link-broken warning',
		])
		site.put({
			'content/posts/a.md': `---\ntitle: A\ncheck: { link-broken: false }\n---\n${broken}`,
		})
		expect((await site.build()).diagnostics).toEqual([])
	})

	const note = '<!-- blog-ignore link-broken: comes in May -->'
	it.each([
		['in its line', `a ${broken} ${note}\n${broken}`, ['5 link-broken error']],
		[
			'in its line, within a link by reference',
			`[a ${note}\nb][r] ${broken}\n\n[r]: https://example.org/`,
			['4 ignore-unused info', '5 link-broken error'],
		],
		['above a line', `${note}\n${broken}`, []],
		['above a block', `${note}\n\n- a\n- b\n\n  ${broken}\n\n${broken}`, ['11 link-broken error']],
		['in a list', `- a\n\n  ${note}\n\n  ${broken}\n- ${broken}`, ['9 link-broken error']],
		[
			'in lines that end with CR',
			`<div>\r${note}\r</div> ${note}\r\r${broken}`,
			['5 ignore-unused info', '6 ignore-unused info', '8 link-broken error'],
		],
		['beside HTML', `${note} <a href="no.md">x</a>`, []],
		['with others', `<!-- blog-ignore image-broken, link-broken -->\n![y](no.png) ${broken}`, []],
		[
			'one above the other',
			`${note}\n<!-- blog-ignore image-broken -->\n![y](no.png) ${broken}`,
			[],
		],
		['not in code', `\`\`\`html\n${note}\n\`\`\`\n\n${broken}`, ['8 link-broken error']],
	])('by a comment %s', async (_, body, expected) => {
		expect(await check(body)).toEqual(expected)
	})

	it('and the comment is not published', async () => {
		await check(`${note}\n${broken}\n\n<b>raw</b> ${note}`)
		await site.build()
		const page = site.bytesOf('out').get('posts/a/index.html')
		expect(page).toContain('<b>raw</b>')
		expect(page).not.toContain('blog-ignore')
		expect(site.bytesOf('out').get('posts/a/index.md')).toBe(
			'# A\n\n[x](https://example.com/posts/a/no.md)\n\n<b>raw</b>\n',
		)
	})
})

describe('a setting that means nothing is told', () => {
	it('where it turns off what is not found', async () => {
		const matter = 'check: { link-broken: off, title-long: error }\n'
		expect(await check('<!-- blog-ignore image-broken: old -->\ntext', matter)).toEqual([
			'3 ignore-unused info',
			'5 ignore-unused info',
		])
	})

	it('where there is no such rule or setting', async () => {
		expect(
			await check(
				'<!-- blog-ignore link-brokn -->\ntext',
				'check: { a: off, link-broken: no }\n',
				'{"rules": {"b": "off"}}',
			),
		).toEqual([
			'undefined check-setting-invalid warning',
			'3 check-setting-invalid warning',
			'3 check-setting-invalid warning',
			'5 check-setting-invalid warning',
		])
	})

	it.each([
		['a word for all rules', 'check: off\n', 'text', 'Unexpected string "off" for `check`'],
		['a list', 'check: [link-broken]\n', 'text', 'Unexpected list for `check`'],
		['a comment without a rule', '', '<!-- blog-ignore -->\ntext', 'Unexpected comment without a'],
		['one with a reason alone', '', 'a <!-- blog-ignore: x -->', 'Unexpected comment without a'],
		[
			'one with blanks between the rules',
			'',
			'<!-- blog-ignore a b: x -->\ntext',
			'Unexpected rule `a b` of a comment',
		],
	])('where it is %s', async (_, matter, body, message) => {
		await check(body, matter)
		const { diagnostics } = await checkSite(join(site.root, 'site'))
		expect(diagnostics).toMatchObject([
			{
				rule: 'check-setting-invalid',
				line: matter === '' ? 4 : 3,
				message: expect.stringContaining(message),
				hint: expect.stringMatching(/^(?:Name the rules: `check|Write `<!-- blog-ignore)/),
			},
		])
		await site.build()
		expect(site.bytesOf('out').get('posts/a/index.html')).not.toContain('blog-ignore')
	})

	it('but no empty key', async () => {
		expect(await check('text', 'check:\n')).toEqual([])
	})

	it('where a post says its audience as a config does', async () => {
		await check('text', 'check: { prose: { audience: everyone } }\n')
		const { diagnostics } = await checkSite(join(site.root, 'site'))
		expect(diagnostics).toMatchObject([
			{ rule: 'check-setting-invalid', hint: expect.stringContaining('`audience: everyone`') },
		])
	})

	it('where the config has another word', async () => {
		await expect(check('', '', '{"rules": {"link-broken": "on"}}')).rejects.toThrow(
			'Unexpected string "on" for `check.rules.link-broken`, expected `off` or `info` or `warning` or `error`',
		)
	})
})
