import { parsePost } from '@blog/core'
import { expect, it } from 'vitest'
import { hugoFrontMatter } from './hugo-front-matter.ts'

async function matterOf(yaml: string, file = 'posts/a.md', home = '/') {
	const languages = ['fr']
	const { post } = await parsePost(`---\n${yaml}\n---\nText`, { file, languages })
	if (!post) throw new Error('no post')
	const taxonomies = ['tags', 'categories', 'series', 'authors'].map((name) => ({
		name,
		word: name,
		url: `/${name}/`,
		isHidden: false,
	}))
	return hugoFrontMatter(post, home, taxonomies)
}

it('says in words of Hugo what is understood here, and keeps the rest', async () => {
	const yaml =
		'Title: T\npubDate: 2024-01-02\nupdatedDate: 2024-02-03\npublished: true\ntag: [Go]\nredirect_from: /old\nrating: 5\ncover: {image: a.png}\nauthor: Ann'
	expect(await matterOf(yaml)).toEqual({
		title: 'T',
		date: '2024-01-02',
		lastmod: '2024-02-03',
		url: '/posts/a/',
		aliases: ['/old/'],
		tags: ['Go'],
		rating: 5,
		cover: { image: 'a.png' },
		authors: ['Ann'],
		author: 'Ann',
	})
	expect(await matterOf('title: T\nauthors: [Ann, Ben]')).toMatchObject({
		authors: ['Ann', 'Ben'],
		author: ['Ann', 'Ben'],
	})
})

it('says what only the name of the file does', async () => {
	expect(await matterOf('draft: true', '_posts/2024-05-06-über-uns.md')).toEqual({
		title: 'über uns',
		date: '2024-05-06',
		draft: true,
		url: '/über-uns/',
	})
})

it('writes the URL of a list, but for the home page', async () => {
	expect(await matterOf('title: Posts', 'posts/_index.md')).toEqual({
		title: 'Posts',
		url: '/posts/',
	})
	expect(await matterOf('title: Home', '_index.md')).toEqual({ title: 'Home' })
})

it('writes aliases of other languages from where those of Hugo start', async () => {
	const yaml = 'aliases: [/fr/old/, /vieux/]'
	expect(await matterOf(yaml, 'posts/a.fr.md', '/fr/')).toMatchObject({
		aliases: ['/old/', '../../vieux/'],
	})
})

it('writes aliases as Hugo takes them: literally', async () => {
	const yaml = `aliases: [/旧/, "/a b/", /100%25/, "/a%3Fb/", /100%25ab/, "/it's/"]`
	expect(await matterOf(yaml)).toMatchObject({
		aliases: ['/旧/', '/a b/', '/100%/', '/a?b/', '/100%ab/', "/it's/"],
	})
})

it('keeps posts that are unlisted out of lists, and what else is said of their build', async () => {
	const hidden = { build: { list: 'never' }, sitemap: { disable: true } }
	expect(await matterOf('unlisted: true')).toMatchObject(hidden)
	expect(await matterOf('unlisted: true')).not.toHaveProperty('unlisted')
	expect(await matterOf('eleventyExcludeFromCollections: true')).toMatchObject(hidden)
	expect(
		await matterOf('build: {list: never, publishResources: false}\nsitemap: {priority: 0.1}'),
	).toMatchObject({
		build: { list: 'never', publishResources: false },
		sitemap: { priority: 0.1, disable: true },
	})
	expect(await matterOf('unlisted: false')).not.toHaveProperty('build')
})

it('keeps `draft: false`, which may stand against what a folder passes down', async () => {
	expect(await matterOf('draft: false')).toMatchObject({ draft: false })
	expect(await matterOf('title: A')).not.toHaveProperty('draft')
})

it('writes a cover as the map that themes ask for', async () => {
	expect(await matterOf('cover: /i.png')).toMatchObject({ cover: { image: '/i.png' } })
	expect(await matterOf('cover: {image: a.png, alt: A}')).toMatchObject({
		cover: { image: 'a.png', alt: 'A' },
	})
	expect(await matterOf('cover: false')).not.toHaveProperty('cover')
	expect(await matterOf('cover: ""')).not.toHaveProperty('cover')
	expect(await matterOf('cover: [a.png]')).not.toHaveProperty('cover')
})
