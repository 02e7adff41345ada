import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { importBlog } from '../src/index.ts'
import { item, wxr } from './wxr.ts'

let dir: string
beforeEach(() => {
	dir = realpathSync(mkdtempSync(join(tmpdir(), 'blog-import-')))
})
afterEach(() => rmSync(dir, { recursive: true }))

const xml = wxr([
	item({ title: 'One', 'wp:post_name': 'one' }),
	item({ title: 'Café', 'wp:post_name': 'cafe', 'content:encoded': 'Naïve ß' }),
])
const named = (encoding: string, text = xml) => text.replace('UTF-8', encoding)
/** ć and ł, where these have letters of Western Europe. */
const iso2 = Buffer.from(named('iso-8859-2', xml.replace('Café', 'Ca\xe6\xb3')), 'latin1')

it.each([
	['UTF-8 with a byte order mark', Buffer.from(`\ufeff${xml}`), 'Café'],
	['what it says, ISO-8859-1', Buffer.from(named('ISO-8859-1'), 'latin1'), 'Café'],
	['UTF-8, whatever it says', Buffer.from(named('latin1')), 'Café'],
	['what it says, ISO-8859-2', iso2, 'Caćł'],
	['UTF-8, whatever it says, ISO-8859-2', Buffer.from(named('iso-8859-2')), 'Café'],
	[
		'UTF-8, whatever it says, with letters that were lost before',
		Buffer.from(named('latin1', xml.replace('Naïve ß', 'It\ufffds, don\ufffdt'))),
		'Café',
	],
	[
		'what it says, where letters look like UTF-8',
		Buffer.from(named('latin1', xml.replace('Café', 'CAF\xc9\xbb')), 'latin1'),
		'CAFÉ»',
	],
	['UTF-16', Buffer.from(`\ufeff${named('UTF-16')}`, 'utf16le'), 'Café'],
	['UTF-16 without a byte order mark', Buffer.from(named('UTF-16'), 'utf16le'), 'Café'],
	['UTF-16, the other way round', Buffer.from(xml, 'utf16le').swap16(), 'Café'],
	[
		'UTF-16 with letters that were lost before',
		Buffer.from(xml.replace('Naïve', 'It\ufffds'), 'utf16le'),
		'Café',
	],
])('reads an export in %s', async (_, bytes, title) => {
	writeFileSync(join(dir, 'export.xml'), bytes)
	const out = join(dir, 'out')
	const { items, written, diagnostics } = await importBlog('wordpress', join(dir, 'export.xml'), {
		out,
	})
	expect([items, written.length, diagnostics]).toEqual([2, 2, []])
	const posts = written.map((file) => readFileSync(join(out, file), 'utf8')).join()
	expect(posts).toContain(`title: ${title}\n`)
})

it('keeps bytes that are no UTF-8 as Windows-1252, and says where the first stands', async () => {
	const [before = '', after = ''] = xml.split('Café')
	const bytes = Buffer.concat([
		Buffer.from(`${before}Caf`),
		Buffer.of(0xe9, 0x85),
		Buffer.from(after),
	])
	writeFileSync(join(dir, 'export.xml'), bytes)
	const out = join(dir, 'out')
	const { written, diagnostics } = await importBlog('wordpress', join(dir, 'export.xml'), { out })
	expect(readFileSync(join(out, written[1] ?? ''), 'utf8')).toMatch(/title: Café…\n[\s\S]*Naïve ß/)
	const lines = `${before}Caf`.split('\n')
	expect(diagnostics).toMatchObject([
		{
			rule: 'import-character',
			file: 'export.xml',
			line: lines.length,
			column: (lines.at(-1) ?? '').length + 1,
			message: 'Unexpected byte 0xE9, the first of 2, expected UTF-8: read as Windows-1252',
		},
	])
})

it('reads an export that is UTF-8 but for a byte as that, whatever it says', async () => {
	const text = named('ISO-8859-1', xml.replace('One', 'Été en août'))
	const [before = '', after = ''] = text.split('Café')
	const bytes = Buffer.concat([Buffer.from(`${before}Caf`), Buffer.of(0xe9), Buffer.from(after)])
	writeFileSync(join(dir, 'export.xml'), bytes)
	const out = join(dir, 'out')
	const { written, diagnostics } = await importBlog('wordpress', join(dir, 'export.xml'), { out })
	const posts = written.map((file) => readFileSync(join(out, file), 'utf8')).join()
	expect(posts).toMatch(/Été en août[\s\S]*Café/)
	expect(diagnostics).toMatchObject([{ rule: 'import-character' }])
})

it.each([
	['Shift_JIS', [0xf0, 0x40], '\ue000', 'SHIFT_JIS: read as U+E000', undefined],
	['EUC-KR', [0xb0, 0x20], '\ufffd ', 'EUC-KR: read as U+FFFD', 'CP949'],
	['ISO-8859-2', [0x84], '\x84', 'ISO-8859-2: read as U+0084', 'CP1250'],
])('says where bytes stand that are no %s', async (encoding, bytes, text, message, from) => {
	const ascii = named(encoding, xml.replace('Café', 'Cafe').replace('Naïve ß', 'Naive'))
	const [before = '', after = ''] = ascii.split('Naive')
	const all = [Buffer.from(before), Buffer.of(...bytes), Buffer.from(after)]
	writeFileSync(join(dir, 'export.xml'), Buffer.concat(all))
	const out = join(dir, 'out')
	const { written, diagnostics } = await importBlog('wordpress', join(dir, 'export.xml'), { out })
	expect(readFileSync(join(out, written[1] ?? ''), 'utf8')).toContain(text.trim())
	const lines = before.split('\n')
	expect(diagnostics).toMatchObject([
		{
			rule: 'import-character',
			line: lines.length,
			column: (lines.at(-1) ?? '').length + 1,
			message: `Unexpected bytes, expected ${message}`,
			hint: from
				? expect.stringContaining(`iconv -f ${from} -t UTF-8 old.xml > new.xml`)
				: expect.not.stringContaining('iconv'),
		},
	])
})

it('names files by their extension where it says how to convert them', async () => {
	const json = JSON.stringify({ db: [{ data: { posts: [{ title: 'Caf\xe9' }] } }] })
	writeFileSync(join(dir, 'export.json'), json, 'latin1')
	const { diagnostics } = await importBlog('ghost', join(dir, 'export.json'), {
		out: join(dir, 'out'),
	})
	expect(diagnostics).toMatchObject([{ hint: expect.stringContaining('old.json > new.json') }])
})

it('says which file of a Zola site has them', async () => {
	const put = (file: string, text: string) => {
		mkdirSync(dirname(join(dir, file)), { recursive: true })
		writeFileSync(join(dir, file), text, 'latin1')
	}
	put('site/config.toml', 'base_url = "https://a.dev"')
	put('site/content/a.md', '+++\ntitle = "Caf\xe9"\n+++\nText')
	const out = join(dir, 'out')
	const { written, diagnostics } = await importBlog('zola', join(dir, 'site'), { out })
	expect(readFileSync(join(out, written[0] ?? ''), 'utf8')).toContain('Café')
	expect(diagnostics).toMatchObject([
		{ rule: 'import-character', file: 'content/a.md', line: 2, column: 13 },
	])
})
