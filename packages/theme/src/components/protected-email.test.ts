import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { protectEmails, protectedEmail } from './protected-email.ts'

type Node = DefaultTreeAdapterTypes.ChildNode

/** What stands in the page for those who read it: no hidden parts. */
function shown(nodes: readonly Node[]): string {
	return nodes
		.map((node) => {
			if ('value' in node) return node.value
			if (!('childNodes' in node)) return ''
			const isHidden = node.attrs.some(({ name }) => name === 'hidden')
			return isHidden ? '' : shown(node.childNodes)
		})
		.join('')
}

function links(html: string) {
	const found: { href: string; text: string; attrs: Record<string, string> }[] = []
	const visit = (nodes: readonly Node[]): void => {
		for (const node of nodes) {
			if (!('childNodes' in node)) continue
			if (node.tagName === 'a') {
				const attrs = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
				found.push({ href: attrs.href ?? '', text: shown(node.childNodes), attrs })
			}
			visit(node.childNodes)
		}
	}
	visit(parseFragment(html).childNodes)
	return found
}

/** What collectors do: decode character references, drop tags, look for addresses. */
function collected(html: string): readonly string[] {
	const decoded = html.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
	const texts = [html, decoded, decoded.replace(/<[^>]*>/g, ''), decoded.replace(/<[^>]*>/g, ' ')]
	return texts.flatMap((text) => text.match(/[\w.%+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [])
}

const name = fc.stringMatching(/^[a-z][a-z0-9._+-]{0,12}$/)
const host = fc.stringMatching(/^[a-z][a-z0-9-]{0,10}\.[a-z]{2,6}$/)
const addresses = fc.tuple(name, host).map(([local, domain]) => `${local}@${domain}`)

describe('protectedEmail', () => {
	it('reads and leads as the address, and collectors find another one or none', () => {
		fc.assert(
			fc.property(addresses, (address) => {
				const html = protectedEmail(address)
				const [link] = links(html)
				expect(link?.text).toBe(address)
				expect(decodeURIComponent(link?.href ?? '')).toBe(`mailto:${address}`)
				expect(collected(html)).not.toContain(address)
				expect(html).not.toContain('mailto')
				expect(html).not.toContain('@')
			}),
		)
	})

	it('shows what is no address as text, escaped', () => {
		for (const text of ['<b>me</b>', 'me', '@', 'a@b@c', '']) {
			const html = protectedEmail(text)
			expect(links(html)).toEqual([])
			expect(shown(parseFragment(html).childNodes)).toBe(text)
			expect(html).not.toContain('<b>')
		}
	})

	it('cannot be broken out of', () => {
		const html = protectedEmail('"><script>alert(1)</script>@example.com')
		expect(html).not.toContain('<script')
		expect(links(html)).toHaveLength(1)
	})
})

describe('protectEmails', () => {
	it.each([
		['<p>To <a href="mailto:mw@example.com">mw@example.com</a>.</p>', 'mw@example.com', ''],
		['<a href="mailto:mw@example.com">write to me</a>', 'write to me', ''],
		[
			'<a title="x" href="mailto:mw@example.com" rel="nofollow">mw@example.com, please</a>',
			'mw@example.com, please',
			'',
		],
		[
			'<a href="mailto:mw@example.com?subject=A%20B&#x26;body=c"><em>me</em></a>',
			'me',
			'?subject=A%20B&body=c',
		],
		['<a href="mailto:mw@example.com?subject=x&amp;cc=y">me</a>', 'me', '?subject=x&cc=y'],
	])('protects %s', (html, text, query) => {
		const made = protectEmails(html)
		const [link] = links(made)
		expect(link?.text).toBe(text)
		expect(link?.href).toMatch(/^mailto:(?:%[\da-f]{2})+@(?:%[\da-f]{2})+/)
		const [address = '', rest] = (link?.href ?? '').split('?')
		expect(decodeURIComponent(address)).toBe('mailto:mw@example.com')
		expect(rest === undefined ? '' : `?${rest}`).toBe(query)
		expect(collected(made)).not.toContain('mw@example.com')
		expect(link?.attrs.class).toContain('email')
	})

	it('keeps the other attributes of a link', () => {
		const [link] = links(
			protectEmails('<a class="big" title="a $& b" href="mailto:mw@example.com" rel="me">x</a>'),
		)
		expect(link?.attrs).toMatchObject({ class: 'email big', title: 'a $& b', rel: 'me' })
	})

	it('leaves everything else byte for byte', () => {
		for (const html of [
			'<code>git@github.com:a/b.git</code>',
			'<a href="https://example.com/mailto:x">x@example.com</a>',
			'<p>mailto: is a scheme</p>',
			'<a href="mailto:">empty</a>',
			'<a href="mailto:?subject=x">somebody</a>',
		])
			expect(protectEmails(html)).toBe(html)
	})
})
