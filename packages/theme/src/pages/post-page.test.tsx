import { describe, expect, it } from 'vitest'
import { post, postView } from '../../test/views.ts'
import { elementsOf } from '../../test/walk.ts'
import { createTheme } from '../create-theme.ts'

describe('comments', () => {
	const theme = createTheme({
		components: {
			Comments: ({ site, post }) => (
				<section data-of={`${site.title}: ${post.title}`}>Say it</section>
			),
		},
	})
	const shown = async (matter: string) =>
		elementsOf(theme.render(postView(await post(`---\n${matter}\n---\n# A`)))).filter(
			({ attrs }) => attrs['data-of'],
		)

	it('are what the user shows, who knows the post and the site', async () => {
		expect((await shown('draft: false')).map(({ attrs }) => attrs['data-of'])).toEqual([
			'Field Notes: A',
		])
	})

	it('are not there where a post wants none', async () => {
		expect(await shown('comments: false')).toEqual([])
	})
})

it('a post can do without the footer', async () => {
	const theme = createTheme()
	const shown = async (matter: string) =>
		theme.render(postView(await post(`---\n${matter}\n---\n# A`))).includes('site-footer')
	expect([await shown('draft: false'), await shown('hideFooter: true')]).toEqual([true, false])
})

describe('the link to propose a change', () => {
	const theme = createTheme()
	const linkOf = async (edit?: { title?: string; url: string }) => {
		const elements = elementsOf(theme.render(postView(await post('# A'), edit ? { edit } : {})))
		const at = elements.findIndex(({ attrs }) => attrs.class === 'meta edit')
		return at < 0 ? undefined : elements[at + 1]
	}

	it('speaks the words of the site, else those of the theme', async () => {
		const url = 'https://example.org/a?b=c&d'
		expect(await linkOf({ url })).toMatchObject({ text: 'Suggest changes', attrs: { href: url } })
		expect(await linkOf({ url, title: 'Fix <it>' })).toMatchObject({ text: 'Fix <it>' })
	})

	it('is not there by itself', async () => {
		expect(await linkOf()).toBeUndefined()
	})
})
