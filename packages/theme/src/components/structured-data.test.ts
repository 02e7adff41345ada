import { expect, it } from 'vitest'
import { homeView, post, postView, site } from '../../test/views.ts'
import { Wording } from '../texts/wording.ts'
import type { View } from '../view.ts'
import { structuredData } from './structured-data.ts'

const wording = new Wording('en')
const dataOf = (view: View) => JSON.parse(structuredData(view, wording) ?? 'null')

it('says of a post what a blog posting must say, and the way to it', async () => {
	const shown = await post(
		'---\ntitle: A </script> B\ndate: 2024-01-02\nauthor: Ann\ntags: [x]\n---\nText.',
		'posts/a.md',
	)
	const { '@context': context, '@graph': graph } = dataOf(
		postView(shown, {
			authors: [{ name: 'Ann', url: '/authors/ann/', count: 1 }],
			breadcrumbs: [
				{ title: 'Home', url: '/' },
				{ title: 'Posts', url: '/posts/' },
			],
		}),
	)
	expect(context).toBe('https://schema.org')
	expect(graph).toMatchObject([
		{
			'@type': 'BlogPosting',
			headline: 'A </script> B',
			datePublished: '2024-01-02',
			author: [{ '@type': 'Person', name: 'Ann', url: `${site.url}/authors/ann/` }],
			mainEntityOfPage: `${site.url}/posts/a/`,
			keywords: 'x',
		},
		{
			'@type': 'BreadcrumbList',
			itemListElement: [
				{ position: 1, name: 'Home', item: `${site.url}/` },
				{ position: 2, name: 'Posts', item: `${site.url}/posts/` },
				{ position: 3, name: 'A </script> B', item: `${site.url}/posts/a/` },
			],
		},
	])
})

it('is safe inside a script', async () => {
	const shown = await post('---\ntitle: </script><script>alert(1)\n---\nText.')
	expect(structuredData(postView(shown), wording)).not.toContain('<')
})

it('says of the first home page whose site it is, and nothing of other lists', async () => {
	expect(dataOf(homeView([]))).toMatchObject({
		'@type': 'WebSite',
		name: site.title,
		url: `${site.url}/`,
		author: { '@type': 'Person', name: 'MW' },
	})
	expect(structuredData(homeView([], { kind: 'section' }), wording)).toBeUndefined()
})

it('tells no address of a site that has none', async () => {
	const shown = await post('# A', 'a.md')
	const view = postView(shown, {
		site: { ...site, url: '' },
		breadcrumbs: [{ title: 'H', url: '/' }],
	})
	expect(structuredData(view, wording)).not.toMatch(/"(?:item|url|mainEntityOfPage)"/)
})
