import { expect, it } from 'vitest'
import { decorate, errorPage } from './overlay.ts'

it('puts the script at the end of the body, also after letters whose lower case is longer', () => {
	const html = `<!doctype html><html><body><p>${'İ'.repeat(20)}</p></body></html>\n`
	expect(decorate(html, '')).toBe(
		html.replace('</body>', '<script type="module" src="/__blog/client.js"></script></body>'),
	)
})

it('shows problems as text', () => {
	expect(errorPage('Unexpected <script>')).toContain('Unexpected &lt;script&gt;')
})
