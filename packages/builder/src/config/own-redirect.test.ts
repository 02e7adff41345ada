import { expect, it } from 'vitest'
import { ownRedirect } from './own-redirect.ts'

it.each([
	['/old', '/new', '/old/', '/new/'],
	['/old.html', '/new/?a b#c', '/old.html', '/new/?a%20b#c'],
	['/rss', '/rss.xml', '/rss/', '/rss.xml'],
	['/feed.rss', '/rss.xml', '/feed.rss/', '/rss.xml'],
	['/favicon.png', '/favicon.ico', '/favicon.png/', '/favicon.ico'],
	['/a b/über', 'https://example.com/x', '/a%20b/%C3%BCber/', 'https://example.com/x'],
	['/a/../b', '/', '/b/', '/'],
	['/.well-known/change-password', '/password', '/.well-known/change-password/', '/password/'],
	['/talk:one', '/b/*', '/talk:one/', '/b/*/'],
	['/odd/)', '/a/./b', '/odd/)/', '/a/b/'],
])('takes %j to %j', (from, to, page, target) => {
	expect(ownRedirect(from, to)).toEqual({ from: page, to: target })
})

it.each([
	['old', '/new/'],
	['/../old', '/new/'],
	['/%2e%2e/old', '/new/'],
	['/a%00b', '/new/'],
	['/a?b', '/new/'],
	['/a/*', '/new/'],
	['/a/%2A', '/new/'],
	['/a/x*.html', '/new/'],
	['/a/:slug', '/new/'],
	['/:slug.html', '/new/'],
	['/.blog-manifest.json', '/new/'],
	['/.git/config', '/new/'],
	['/a/.b', '/new/'],
	['/%2Egit/config', '/new/'],
	['https://example.com/old', '/new/'],
	['//example.com', '/new/'],
	[`/${'a'.repeat(300)}`, '/new/'],
	['/old', 'new'],
	['/old', ''],
	['/old', 'javascript:alert(1)'],
	['/old', ' JavaScript:alert(1)'],
	['/old', 'data:text/html,x'],
	['/old', '//example.com/'],
	['/old', '/\\example.com/'],
	['/old', '/\t/example.com/'],
	['/old', '/../../x'],
	['/old', 'https://'],
])('refuses %j to %j', (from, to) => {
	expect(ownRedirect(from, to)).toBeUndefined()
})
