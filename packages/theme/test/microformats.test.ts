import { mf2 } from 'microformats-parser'
import { expect, test } from 'vitest'
import { createTheme } from '../src/index.ts'
import { homeView, post, postView, site } from './views.ts'

const theme = createTheme()
const itemsOf = (html: string) => mf2(html, { baseUrl: 'https://example.com/blog/' }).items

test('a post is an entry for programs that read microformats', async () => {
	const shown = await post(
		'---\ntitle: Hello\ndate: 2024-01-02\nlastmod: 2024-02-03\ndescription: About it\nauthor: Ann\ntags: [Go]\n---\nText.',
	)
	const authors = [{ name: 'Ann', url: '/authors/ann/', count: 1 }]
	const [entry] = itemsOf(theme.render(postView(shown, { authors, html: '<p>Text.</p>' })))
	expect(entry).toMatchObject({
		type: ['h-entry'],
		properties: {
			name: ['Hello'],
			summary: ['About it'],
			published: ['2024-01-02'],
			updated: ['2024-02-03'],
			url: [`${site.url}/hello/`],
			category: ['Go'],
			author: [
				{
					type: ['h-card'],
					properties: { name: ['Ann'], url: ['https://example.com/blog/authors/ann/'] },
				},
			],
			content: [{ value: 'Text.' }],
		},
	})
})

test('so is each one of a list', async () => {
	const posts = [await post('---\ntitle: A\ndate: 2024-01-02\n---\nText.', 'a.md')]
	expect(itemsOf(theme.render(homeView(posts)))).toMatchObject([
		{
			type: ['h-entry'],
			properties: {
				name: ['A'],
				url: ['https://example.com/blog/a/'],
				summary: ['Text.'],
				published: ['2024-01-02'],
				author: [{ type: ['h-card'], properties: { name: ['MW'] } }],
			},
		},
	])
})
