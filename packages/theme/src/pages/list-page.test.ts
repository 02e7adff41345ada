import { describe, expect, it } from 'vitest'
import { homeView, post, site } from '../../test/views.ts'
import { elementsOf } from '../../test/walk.ts'
import { createTheme } from '../create-theme.ts'
import type { ListView } from '../view.ts'

const theme = createTheme()

async function entriesOf(more: Partial<ListView>) {
	const posts = [await post('---\nweight: 1\n---\n# A', 'a.md'), await post('# B', 'b.md')]
	return elementsOf(theme.render(homeView(posts, more)))
}

describe('the home page', () => {
	it('shows the first post larger if it is asked to, and only that', async () => {
		const classesOf = async (more: Partial<ListView>) =>
			(await entriesOf(more)).flatMap(({ name, attrs }) => (name === 'article' ? attrs.class : []))
		expect(await classesOf({ hasLead: true })).toEqual(['entry h-entry lead', 'entry h-entry'])
		expect(await classesOf({})).toEqual(['entry h-entry', 'entry h-entry'])
	})

	it('says of a pinned post that it is pinned', async () => {
		const pinsOf = async (more: Partial<ListView>) =>
			(await entriesOf(more)).flatMap(({ attrs, text }) => (attrs.class === 'pinned' ? text : []))
		expect(await pinsOf({ hasPins: true })).toEqual(['Pinned'])
		expect(await pinsOf({ hasPins: true, site: { ...site, language: 'de' } })).toEqual([
			'Angeheftet',
		])
		expect(await pinsOf({})).toEqual([])
	})

	it('shows summaries as the post wants, else as the site', async () => {
		const summariesOf = async (showSummary: boolean) => {
			const texts = ['hideSummary: true', 'hideSummary: false', 'draft: false']
			const posts = await Promise.all(
				texts.map((matter, index) => post(`---\n${matter}\n---\nText ${index}.`)),
			)
			const html = theme.render(homeView(posts, { site: { ...site, showSummary } }))
			return elementsOf(html).flatMap(({ attrs, text }) =>
				attrs.class?.includes('p-summary') ? text : [],
			)
		}
		expect(await summariesOf(true)).toEqual(['Text 1.', 'Text 2.'])
		expect(await summariesOf(false)).toEqual(['Text 1.'])
	})

	it('is a profile: who writes here, and no posts', async () => {
		const intro = {
			title: 'Ann',
			html: '<p>Writes.</p>',
			image: { url: '/me.jpg', alt: 'Ann' },
			links: [{ name: 'Posts', url: '/posts/' }],
			social: true,
		}
		const elements = await entriesOf({ isProfile: true, intro })
		const names = elements.map(({ name }) => name)
		expect(names).not.toContain('article')
		expect(elements.find(({ name }) => name === 'h1')?.text).toBe('Ann')
		expect(elements.find(({ name }) => name === 'img')?.attrs).toMatchObject({
			src: '/blog/me.jpg',
			alt: 'Ann',
		})
		const links = elements.filter(({ name }) => name === 'a').map(({ attrs }) => attrs.href)
		expect(links).toContain('/blog/posts/')
		expect(elements.filter(({ attrs }) => attrs.class === 'social')).toHaveLength(1)
	})

	it('shows no profiles where the introduction wants none', async () => {
		const elements = await entriesOf({ intro: { title: 'A', html: '', social: false } })
		expect(elements.filter(({ attrs }) => attrs.class === 'social')).toEqual([])
	})
})
