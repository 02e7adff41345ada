import { describe, expect, it } from 'vitest'
import { site } from '../../test/views.ts'
import { elementsOf } from '../../test/walk.ts'
import { socialIcons } from './social-icons.ts'
import { socialShapes } from './social-shapes.ts'

const iconsOf = (...social: (readonly [name: string, url: string])[]) =>
	socialIcons({ ...site, social: social.map(([name, url]) => ({ name, url })) })?.text ?? ''

describe('socialIcons', () => {
	it('draws the marks that are used and no other, each with its name', () => {
		const html = iconsOf(['GitHub', 'https://github.com/me'], ['RSS', '/index.xml'])
		const shapes = Array.from(html.matchAll(/ d="([^"]*)"/g), ([, shape]) => shape)
		expect(shapes).toEqual([socialShapes.get('github'), socialShapes.get('rss')])
		const links = elementsOf(html).filter(({ name }) => name === 'a')
		expect(links.map(({ text, attrs }) => [text, attrs.href, attrs.rel])).toEqual([
			['GitHub', 'https://github.com/me', 'me noopener'],
			['RSS', '/blog/index.xml', undefined],
		])
	})

	it.each([
		['twitter', 'x'],
		['Stack Overflow', 'stackoverflow'],
		['dev.to', 'devto'],
		['Ko-fi', 'kofi'],
		['E-mail', 'email'],
	])('knows %s', (name, key) => {
		expect(iconsOf([name, 'https://example.org'])).toContain(`d="${socialShapes.get(key)}"`)
	})

	it('shows the name of what it does not know, as text', () => {
		const html = iconsOf(['My <garden>', 'https://example.org'], ['constructor', '/c/'])
		expect(html).not.toContain('<svg')
		expect(elementsOf(html).find(({ name }) => name === 'a')?.text).toBe('My <garden>')
	})

	it('keeps an address from those who collect them', () => {
		const html = iconsOf(['Email', 'mailto:mw@example.com'])
		expect(html).not.toContain('mw@')
		expect(html).toContain(`d="${socialShapes.get('email')}"`)
		expect(elementsOf(html).find(({ name }) => name === 'a')?.attrs.href).toMatch(/^mailto:/)
	})

	it('is nothing without profiles', () => {
		expect(iconsOf()).toBe('')
	})
})

it('every mark is an outline and nothing else', () => {
	for (const [name, shape] of socialShapes) {
		expect(name).toMatch(/^[a-z0-9]+$/)
		expect(shape, name).toMatch(/^[MmLlHhVvCcSsQqTtAaZz0-9 ,.-]+$/)
	}
})
