import { describe, expect, it } from 'vitest'
import { type ChannelPart, readChannel } from './read-channel.ts'

const namespaces =
	'xmlns:a="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"'

async function read(xml: string, size = 7): Promise<readonly ChannelPart[]> {
	async function* chunks() {
		for (let at = 0; at < xml.length; at += size) yield xml.slice(at, at + size)
	}
	const parts: ChannelPart[] = []
	for await (const part of readChannel(chunks())) parts.push(part)
	return parts
}

const rss = (inside: string) => `<rss ${namespaces}><channel>${inside}</channel></rss>`

describe('readChannel', () => {
	it('names elements by their namespace, whatever the prefix, in pieces of any size', async () => {
		const xml = rss(
			'<item><a:post_id>7</a:post_id><content:encoded><![CDATA[<b>]]>&amp;</content:encoded></item>',
		)
		const expected = [
			{
				element: {
					name: 'item',
					children: [
						{ name: 'wp:post_id', text: '7' },
						{ name: 'content:encoded', text: '<b>&' },
					],
				},
			},
		]
		for (const size of [1, 3, 1000]) expect(await read(xml, size)).toMatchObject(expected)
	})

	it('keeps what stands before damage, and says where that is', async () => {
		const parts = await read(rss('<title>Mine</title>\n<item><a></item>'))
		expect(parts).toMatchObject([
			{ element: { name: 'title' } },
			{ problem: { rule: 'import-malformed', severity: 'error', line: 2 } },
		])
	})

	it('says which element a file that was cut off was in', async () => {
		const parts = await read(`<rss ${namespaces}><channel>\n<item/>\n<item><title>Half`)
		expect(parts).toMatchObject([
			{ element: { name: 'item' } },
			{ problem: { rule: 'import-malformed', line: 3, message: expect.stringContaining('title') } },
		])
	})

	it('locates the end of a file that was cut off there, not where its elements begin', async () => {
		for (const rest of ['<item/>\n', '<item><title>a</title>\n<b><![CDATA[\n'])
			expect((await read(`<rss ${namespaces}><channel>\n<item/>\n${rest}`)).at(-1)).toMatchObject({
				problem: {
					rule: 'import-malformed',
					line: rest.split('\n').length + 2,
					message: expect.stringMatching(/end of the file.*line/),
				},
			})
	})

	it.each([
		['entities that grow', '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'],
		['a file as an entity', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
		['a document type elsewhere', '<!DOCTYPE r SYSTEM "http://example.com/x.dtd">'],
	])('refuses %s', async (_, doctype) => {
		const parts = await read(`${doctype}${rss('<item><title>&b;&x;</title></item>')}`)
		expect(parts).toMatchObject([
			{ problem: { rule: 'import-refused', severity: 'error', line: 1 } },
		])
	})

	it('keeps characters that XML forbids, and entities of HTML, as they stand', async () => {
		const parts = await read(rss('<title>a\u000bb&nbsp;c</title>'))
		expect(parts).toMatchObject([
			{ problem: { rule: 'import-character', severity: 'warning' } },
			{ problem: { rule: 'import-character', severity: 'warning' } },
			{ element: { name: 'title', text: 'a\u000bb&nbsp;c' } },
		])
	})

	it('refuses an encoding that it would misread', async () => {
		const parts = await read(`<?xml version="1.0" encoding="x-klingon"?>${rss('<item/>')}`)
		expect(parts).toMatchObject([{ problem: { message: expect.stringContaining('x-klingon') } }])
	})
})
