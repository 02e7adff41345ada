import { describe, expect, it } from 'vitest'
import { homeView, post, postView, site } from '../../test/views.ts'
import { elementsOf } from '../../test/walk.ts'
import { createTheme } from '../create-theme.ts'
import { type ShareTarget, shareTargets } from './share-targets.ts'

const theme = createTheme()
const targets = Object.keys(shareTargets) as ShareTarget[]
const title = 'A & B "C" #1 100% <d>'

async function linksOf(of = site, share: readonly ShareTarget[] = targets) {
	const shown = await post(`---\ntitle: '${title}'\n---\n`, 'posts/a.md')
	const elements = elementsOf(theme.render(postView(shown, { site: of, share })))
	const start = elements.findIndex(({ attrs }) => attrs.class?.includes('share'))
	if (start < 0) return undefined
	return elements.slice(start).filter(({ attrs }) => attrs.rel === 'noopener nofollow')
}

describe('Share', () => {
	it.each(targets)('leads to %s with the whole address and title', async (target) => {
		const [link] = (await linksOf(site, [target])) ?? []
		const { protocol, search, hash } = new URL(link?.attrs.href ?? '')
		expect(protocol).toBe(target === 'email' ? 'mailto:' : 'https:')
		const given = [...new URLSearchParams(search), ...new URLSearchParams(hash.slice(1))]
		const said = given.map(([, value]) => value).join('\n')
		expect(said).toContain('https://example.com/blog/posts/a/')
		if (target !== 'linkedin' && target !== 'facebook') expect(said).toContain(title)
	})

	it('names each in the order of the site, e-mail in the language of the post', async () => {
		const german = { ...site, language: 'de' }
		const shown = { ...(await post('# A')), language: 'de' }
		const html = theme.render(postView(shown, { site: german, share: ['email', 'x'] }))
		expect(html).toMatch(/aria-label="Teilen".*>E-Mail<.*>X</)
	})

	it('is not there while the site has no address, and where nothing is chosen', async () => {
		expect(await linksOf({ ...site, url: '' })).toBeUndefined()
		expect(await linksOf(site, [])).toBeUndefined()
		expect(theme.render(homeView([]))).not.toContain('class="terms share"')
	})
})
