import { expect, it } from 'vitest'
import { html } from '../html/html.ts'
import type { Site } from '../site.ts'
import { profileLink } from './profile-link.ts'

const site = { basePath: '/blog' } as Site

it('protects an e-mail address, also where it is the name', () => {
	const profile = { name: 'mw@example.com', url: 'mailto:mw@example.com' }
	for (const { text } of [profileLink(site, profile), profileLink(site, profile, html`<b>@</b>`)]) {
		expect(text).toMatch(/^<span><a .*<\/a><\/span>$/)
		expect(text).not.toContain('mw@example.com')
		expect(text).not.toContain('mailto:mw@')
	}
})

it('says that a profile elsewhere is of the same person', () => {
	const github = { name: 'GitHub', url: 'https://github.com/me' }
	expect(profileLink(site, github).text).toBe(
		'<a href="https://github.com/me" rel="me noopener">GitHub</a>',
	)
	expect(profileLink(site, github, html`<svg></svg>`).text).toContain('><svg></svg></a>')
	expect(profileLink(site, { name: 'RSS', url: '/index.xml' }).text).toBe(
		'<a href="/blog/index.xml">RSS</a>',
	)
})
