import { chmodSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { fixSite } from '../src/check/fix/fix-site.ts'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite
afterEach(() => site.remove())

const file = 'content/posts/a.md'
const others = {
	'blog.config.json': '{"url": "https://example.com/n"}',
	'content/posts/b.md': '---\ntitle: B\naliases: [/old/]\n---\n## X\n',
}

/** What a file becomes. */
async function fixed(text: string): Promise<string> {
	site = scratchSite({ ...others, [file]: text })
	await fixSite(join(site.root, 'site'))
	return read()
}

function read(): string {
	return readFileSync(join(site.root, 'site', file), 'utf8')
}

describe('mended is', () => {
	it.each([
		[
			'an old address',
			'[a](/old/#x) [/old/](</old> "t") <a href="/n/old/">b</a>',
			'[a](/posts/b/#x) [/old/](</posts/b/> "t") <a href="/n/posts/b/">b</a>',
		],
		[
			'a whole old address',
			'[a *b*](https://example.com/n/old/)',
			'[a *b*](https://example.com/n/posts/b/)',
		],
		[
			'the address of references, once',
			'[a][b] [*c*][B] [b] ![i](b.png)\n\n> [b]: </old/#x> "t"\n\n[b]: /old/\n',
			'[a][b] [*c*][B] [b] ![i](b.png)\n\n> [b]: </posts/b/#x> "t"\n\n[b]: /old/\n',
		],
		[
			'a key with other capitals',
			"---\nTITLE: A\n'Draft': false\n---\n",
			"---\ntitle: A\n'draft': false\n---\n",
		],
		[
			'a date',
			'---\ntitle: A\ndate: 2024-03-05 8:00:00 # early\r\n---\n',
			'---\ntitle: A\ndate: 2024-03-05T08:00:00Z # early\r\n---\n',
		],
		[
			'the first of two keys',
			'---\nlayout: x\ntitle: B\ndraft: false\ntitle: B\n---\n',
			'---\nlayout: x\ndraft: false\ntitle: B\n---\n',
		],
		[
			'a key below the first of two keys',
			'---\ntitle: B\nDraft: false\ntitle: B\n---\n',
			'---\ndraft: false\ntitle: B\n---\n',
		],
		[
			'the first two of three keys, and a date between',
			'---\ntitle: C\ndate: 2024-03-05 8:00:00\ntitle: "C"\nTITLE: C\n---\n',
			'---\ndate: 2024-03-05T08:00:00Z\ntitle: C\n---\n',
		],
	])('%s', async (_, before, after) => {
		expect(await fixed(before)).toBe(after)
	})

	it.each([
		['tags: [x, y]\ntags: [x, y]\n', 'tags: [x, y]\n'],
		['tags:\n  - x\n  - y z\ntags:\n  - x\n  - y z\n', 'tags:\n  - x\n  - y z\n'],
		['tags:\n- x\ntags: [x]\n', 'tags: [x]\n'],
		['tags: [x]\nslug: s\ntags:\n- x\n', 'slug: s\ntags:\n- x\n'],
	])('the first of two equal lists: %j', async (before, after) => {
		const post = (keys: string) => `---\ntitle: A\n${keys}---\n\nText\n`
		expect(await fixed(post(before))).toBe(post(after))
	})

	it('what stands in lines that end with CR alone', async () => {
		const before =
			'---\nDraft: false\nlayout: x\ntitle: B\nweight: 1\ntitle: B\n---\n\nText\n[a](/old/)\n'
		const after = '---\ndraft: false\nlayout: x\nweight: 1\ntitle: B\n---\n\nText\n[a](/posts/b/)\n'
		expect(await fixed(before.replaceAll('\n', '\r'))).toBe(after.replaceAll('\n', '\r'))
	})
})

describe('left as it is', () => {
	it.each([
		['an address in code', '`[a](/old/)`\n'],
		['a key with lines of its own', '---\ntitle: A\ntags:\n  - x\ntags: [y]\n---\n'],
		['the first of two keys that differ', '---\ntitle: A\nslug: x\ntitle: B\nslug: y\n---\n'],
		[
			'a key before two that say the same in lines of their own',
			'---\ntags: x\ntags: [y,\n  z]\ntags: [y,\n  z]\n---\n',
		],
		['a list with a note', '---\ntags:\n  - x # why\ntags: [x]\ntitle: A\n---\n'],
		['a list of more than words', '---\ntags:\n  - x\n    y\ntags: [x y]\ntitle: A\n---\n'],
		['the first of two keys beside a note', '---\nslug: x # why\nslug: x\ntitle: A\n---\n'],
		['a misspelt link', '[a](/posts/c/)\n'],
		[
			'what somebody has told to ignore',
			'<!-- blog-ignore link-redirected: on purpose -->\n[a](/old/)\n',
		],
	])('%s', async (_, text) => {
		expect(await fixed(text)).toBe(text)
	})
})

it.each([
	'date: 20240102\ndraft: true\ndraft: false',
	'draft: true\ndate: 2099-01-02\ndate: 2024-01-02',
	'draft: true\nexpiryDate: 2020-01-01\nExpiryDate: 2099-01-01',
	'draft: true\nunlisted: true\nunlisted: false',
])('what hides a draft besides is left: %j', async (lines) => {
	const text = `---\ntitle: A\n${lines}\n---\n`
	site = scratchSite({ ...others, [file]: text })
	await fixSite(join(site.root, 'site'), { drafts: true, future: true, expired: true })
	expect(read().toLowerCase()).toBe(text.toLowerCase())
})

it.each([
	['draft: true', 'draft'],
	['date: 2999-01-01', 'scheduled'],
	['expiryDate: 2020-01-01', 'expired'],
])(
	'a link to a post with `%s` whose address another one has in its aliases is left',
	async (key, reason) => {
		const text = `---\ntitle: A\n---\n[a](/posts/wip/) [b](/posts/wip) [c](https://example.com/n/posts/wip/#x) [d](/POSTS/wip/) [e](/old/)\n`
		site = scratchSite({
			...others,
			'content/posts/wip.md': `---\ntitle: W\n${key}\n---\n`,
			'content/posts/other.md': '---\ntitle: O\naliases: [/posts/wip/]\n---\n',
			[file]: text,
		})
		const { fixed, diagnostics } = await fixSite(join(site.root, 'site'))
		expect(read()).toBe(text.replace('(/old/)', '(/posts/b/)'))
		expect(fixed).toHaveLength(1)
		const told = diagnostics.filter(({ rule }) => rule === 'link-redirected')
		expect(told.map(({ hint }) => hint)).toEqual(
			Array(4).fill(
				expect.stringContaining(`\`content/posts/wip.md\` too, which is not shown (${reason})`),
			),
		)
	},
)

it('says of each reference that it is mended', async () => {
	site = scratchSite({ ...others, [file]: '---\ntitle: A\n---\n[a][b]\n[b]\n\n[b]: /old/\n' })
	const { fixed } = await fixSite(join(site.root, 'site'))
	expect(fixed.map(({ line }) => line)).toEqual([4, 5])
})

it('mends many things in one file, says which, and what is left', async () => {
	const text =
		'\uFEFF---\nTitle: A\ntitle: A\ndate: 2024-03-05 8:00:00\n---\n[a](/old/) [b](no.md) [c](/old/)\n'
	site = scratchSite({ ...others, [file]: text })
	const path = join(site.root, 'site', file)
	chmodSync(path, 0o640)
	const dry = await fixSite(join(site.root, 'site'), { dryRun: true })
	expect(read()).toBe(text)
	const { fixed, diagnostics } = await fixSite(join(site.root, 'site'))
	expect(read()).toBe(
		'\uFEFF---\ntitle: A\ndate: 2024-03-05T08:00:00Z\n---\n[a](/posts/b/) [b](no.md) [c](/posts/b/)\n',
	)
	expect(statSync(path).mode & 0o777).toBe(0o640)
	expect(dry.fixed).toEqual(fixed)
	expect(fixed.map(({ rule, line }) => `${line} ${rule}`)).toEqual([
		'3 front-matter-duplicate-key',
		'4 date-not-iso',
		'6 link-redirected',
		'6 link-redirected',
	])
	expect(diagnostics.map(({ rule }) => rule)).toEqual(['link-broken'])
	expect((await fixSite(join(site.root, 'site'))).fixed).toEqual([])
})
