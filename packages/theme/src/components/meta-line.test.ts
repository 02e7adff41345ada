import { describe, expect, it } from 'vitest'
import { homeView, post, postView, site } from '../../test/views.ts'
import { elementsOf } from '../../test/walk.ts'
import { createTheme } from '../create-theme.ts'

const theme = createTheme()

async function lineOf(matter: string, { of = site, list = false } = {}): Promise<string> {
	const shown = await post(`---\n${matter}\n---\n# A\n\nText.`, 'posts/a.md')
	const html = theme.render(list ? homeView([shown], { site: of }) : postView(shown, { site: of }))
	const line = elementsOf(html).find(({ name, attrs }) => name === 'p' && attrs.class === 'meta')
	return (line?.text ?? '').replaceAll('\u00a0', ' ')
}

describe('the meta line', () => {
	it('says date, time, words, authors, change and origin in this order', async () => {
		const matter =
			'date: 2024-10-09\nlastmod: 2024-11-01\nauthors: [Ann, Bo]\ncanonicalURL: https://dev.example.net/a'
		expect(await lineOf(matter, { of: { ...site, showWordCount: true } })).toBe(
			'October 9, 2024 · 1 min · 2 words · Ann, Bo · updated November 1, 2024 · originally published at dev.example.net',
		)
	})

	it.each([
		['later', '2024-10-10', true],
		['later on the same day', '2024-10-09T23:00:00Z', false],
		['earlier', '2024-10-08', false],
	])('speaks of a change only if it is of a later day: %s', async (_, lastmod, isSaid) => {
		const line = await lineOf(`date: 2024-10-09T08:00:00Z\nlastmod: ${lastmod}`)
		expect(line.includes('updated')).toBe(isSaid)
	})

	it.each([
		['on another host', 'canonicalURL: https://dev.example.net/a', true],
		['on this very site', 'canonicalURL: https://example.com/blog/old/', false],
		['and the post keeps it', 'canonicalURL: https://a.net/\nShowCanonicalLink: false', false],
	])('says where a post was published first: %s', async (_, matter, isSaid) => {
		expect((await lineOf(matter)).includes('originally published')).toBe(isSaid)
	})

	it.each([
		['draft: false', true, true],
		['draft: false', false, false],
		['ShowReadingTime: true', false, true],
		['ShowReadingTime: false', true, false],
	])(
		'says how long it takes as the post wants, else as the site: %s, %s',
		async (own, showReadingTime, isSaid) => {
			const line = await lineOf(`date: 2024-10-09\n${own}`, { of: { ...site, showReadingTime } })
			expect(line.includes('1 min')).toBe(isSaid)
		},
	)

	it('names no author where a post says so', async () => {
		expect(await lineOf('date: 2024-10-09')).toContain('MW')
		expect(await lineOf('date: 2024-10-09\nhideAuthor: true')).toBe('October 9, 2024 · 1 min')
		const shown = await post('---\nauthor: Ann\nhideAuthor: true\n---\n# A')
		const authors = [{ name: 'Ann', url: '/authors/ann/', count: 1 }]
		expect(theme.render(postView(shown, { authors }))).not.toContain('>Ann<')
	})

	it('is short in lists', async () => {
		const matter = 'date: 2024-10-09\nlastmod: 2024-11-01\ncanonicalURL: https://a.net/'
		expect(await lineOf(matter, { list: true })).toBe('October 9, 2024 · 1 min · MW')
	})
})
