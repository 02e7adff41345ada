import { expect, it } from 'vitest'
import { apartFromMarkdown } from './apart-from-markdown.ts'

it('gives HTML a name of its own beside Markdown, before its language', () => {
	expect(
		apartFromMarkdown([
			'a.html',
			'a.md',
			'b.html',
			'c.fr.html',
			'c.fr.md',
			'd/index.md',
			'd/index.htm',
		]),
	).toEqual([
		...['a-html.html', 'a.md', 'b.html', 'c-html.fr.html', 'c.fr.md'],
		...['d/index.md', 'd/index-html.htm'],
	])
})
