import { describe, expect, it } from 'vitest'
import { decorate, errorPage, frameOf } from './overlay.ts'

it('puts the script at the end of the body, also after letters whose lower case is longer', () => {
	const html = `<!doctype html><html><body><p>${'İ'.repeat(20)}</p></body></html>\n`
	const script =
		'<script type="module" src="/__blog/client.js" data-frame="FRAME" data-version="7"></script>'
	const page = decorate(html, '', '7').replace(/(?<=data-frame=")[\w-]{12}/, 'FRAME')
	expect(page).toBe(html.replace('</body>', `${script}</body>`))
})

it('shows problems as text', () => {
	expect(errorPage('Unexpected <script>', '7')).toContain('Unexpected &lt;script&gt;')
})

describe('what an update in place leaves alone', () => {
	const page = (parts: {
		head?: string
		nav?: string
		main?: string
		foot?: string
		lang?: string
	}) =>
		`<!doctype html><html><head><title>${parts.main}</title><script type="application/ld+json">${parts.main}</script>${parts.head ?? ''}</head><body class="${parts.lang}"><nav>${parts.nav}</nav><main id="m">${parts.main}</main><footer>${parts.foot}</footer></body></html>`
	const base = frameOf(page({ main: 'one' }))

	it('is the same when the main part and the title change', () => {
		expect(frameOf(page({ main: 'two <p>x</p>' }))).toBe(base)
	})

	it.each([
		{ nav: 'Other' },
		{ foot: 'Other' },
		{ lang: 'other' },
		{ head: '<link rel="stylesheet" href="/b.css">' },
		{ head: '<style>a{}</style>' },
		{ head: '<script>1</script>' },
	])('is another with %o', (parts) => {
		expect(frameOf(page({ main: 'one', ...parts }))).not.toBe(base)
	})

	it('is the whole body of a page without a main part', () => {
		const bare = (text: string) => frameOf(`<html><head></head><body>${text}</body></html>`)
		expect(bare('one')).not.toBe(bare('two'))
	})
})
