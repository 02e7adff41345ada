import { type Blog, createBlog, type Post, paginate, parsePost } from '@blog/core'
import { createRenderer } from '@blog/renderer'
import type { Head } from '../src/page-head.ts'
import type { Site } from '../src/site.ts'
import type { Linked, TermLink, View } from '../src/view.ts'
import { everything } from './everything.ts'
import { site as plainSite } from './views.ts'

/** A site with all that a site can say of itself. */
export const site: Site = {
	title: 'Field Notes',
	description: 'Distributed systems, observability and language models in production.',
	url: 'https://example.com/blog',
	basePath: '/blog',
	language: 'en',
	author: 'MW',
	menu: [
		{ name: 'Archive', url: '/archives/' },
		{ name: 'Tags', url: '/tags/' },
		{ name: 'About', url: '/about/' },
	],
	social: [
		{ name: 'GitHub', url: 'https://github.com/example' },
		{ name: 'E-mail', url: 'mailto:mw@example.com' },
		{ name: 'My garden', url: 'https://example.org/garden/' },
	],
	consulting: {
		title: 'Available for consulting',
		topics: [
			'distributed systems',
			'low-latency architecture',
			'Go',
			'LLM integration & RAG',
			'technical leadership',
		],
		email: 'mw@example.com',
	},
	copyright: '© 2024 MW',
	showWordCount: true,
	search: { url: '/search/', index: '/assets/search/' },
	subscribe: '/subscribe/',
	assets: plainSite.assets,
}

const shorter: readonly (readonly [date: string, title: string, text: string])[] = [
	[
		'2024-09-11',
		'RAG in production: from a demo to right answers across a whole corpus',
		'The demo took an afternoon. ',
	],
	['2024-08-21', 'Writing RFCs for wide, mixed audiences', 'Nobody reads the second page. '],
	['2024-07-10', 'LLM calls as an external dependency', 'It is slow, it is remote, and it fails. '],
	[
		'2024-05-29',
		'Observability when there is too much data',
		'Four terabytes a day, and no answer. ',
	],
	['2024-05-14', 'Evaluating LLM applications', 'A score that only goes up measures nothing. '],
	['2023-11-15', 'Eleven years in', 'Short.'],
]

/** The posts of the fixture, newest first; of a language all but their words. */
export async function fixtureBlog(language = 'en'): Promise<Blog<unknown>> {
	const texts: readonly (readonly [file: string, text: string])[] = [
		['posts/tail-based-sampling.md', everything],
		...shorter.map(([date, title, text], index) => {
			const body = text.endsWith(' ') ? text.repeat(90) : text
			const draft = index === 2 ? 'draft: true\n' : ''
			return [
				`posts/${date}-post.md`,
				`---\ntitle: "${title}"\ndate: ${date}\nslug: p${index}\ntags: [Go]\n${draft}---\n${body}\n`,
			] as const
		}),
		[
			'about.md',
			'---\ntitle: About\nlayout: page\n---\nI build systems. Write to <mw@example.com>.',
		],
	]
	const posts = await Promise.all(
		texts.map(async ([file, text]) => {
			const { post, diagnostics } = await parsePost(text, { file, drafts: true, language })
			if (!post) throw new Error(JSON.stringify(diagnostics))
			return post as Post<unknown>
		}),
	)
	return createBlog({ posts }) as Blog<unknown>
}

/** One view of every kind, of {@link fixtureBlog} as rendered by the real renderer. */
export async function fixtureViews(of: Site = site): Promise<Record<View['kind'], View>> {
	const blog = await fixtureBlog(of.language)
	const renderer = await createRenderer()
	const context = { resolve: (_: string, href: string) => ({ url: href }) }
	const [post, ...others] = blog.posts
	const about = blog.pages[0]
	if (!post || !about) throw new Error('Expected posts and a page')
	const { html } = await renderer.render(post, context)
	const linked = ({ title, url }: Post<unknown>): Linked => ({ title, url })
	const terms = (name: 'tags' | 'categories' | 'authors'): TermLink[] =>
		blog.terms(name).map(({ name, url, posts }) => ({ name, url, count: posts.length }))
	const home = { title: 'Home', url: '/' }
	const head = (title: string, url: string, more: Partial<Head> = {}): Head => ({
		title,
		description: `About ${title}`,
		url,
		feeds: [
			{ title: `${title} (RSS)`, type: 'application/rss+xml', url: '/index.xml' },
			{ title: `${title} (Atom)`, type: 'application/atom+xml', url: '/atom.xml' },
		],
		...more,
	})
	const list = {
		site: of,
		html: '',
		description: '',
		page: paginate(blog.posts, 4)[0] ?? { items: [], number: 1, pages: 1, size: 4, total: 0 },
		breadcrumbs: [home],
	}
	const pageUrl = (base: string) => (number: number) =>
		number === 1 ? base : `${base}page/${number}/`
	const pages = { ...list.page, number: 5, pages: 12 }

	return {
		home: {
			...list,
			kind: 'home',
			head: head('', '/'),
			title: '',
			intro: {
				title: 'Notes from production',
				html: '<p>What I learned about <em>distributed systems</em> by running them.</p>',
				image: { url: '/images/me.jpg', alt: '' },
				links: [{ name: 'All posts', url: '/archives/' }],
				social: true,
			},
			pageUrl: pageUrl('/'),
			breadcrumbs: [],
		},
		section: {
			...list,
			kind: 'section',
			head: head('Posts', '/posts/'),
			title: 'Posts',
			pageUrl: pageUrl('/posts/'),
			page: pages,
			description: 'What there is to read.',
			html: '<p>Everything, newest first.</p>',
		},
		term: {
			...list,
			kind: 'term',
			head: head('Go', '/tags/go/'),
			title: 'Go',
			pageUrl: pageUrl('/tags/go/'),
			breadcrumbs: [home, { title: 'Tags', url: '/tags/' }],
		},
		post: {
			kind: 'post',
			site: of,
			head: head(post.title, post.url, { image: { url: '/images/cover.png' } }),
			post,
			html,
			toc: post.headings,
			tocOpen: false,
			breadcrumbs: [home, { title: 'Posts', url: '/posts/' }],
			tags: terms('tags'),
			categories: terms('categories'),
			authors: terms('authors'),
			series: [
				{
					name: 'Telemetry',
					url: '/series/telemetry/',
					posts: others.slice(0, 2).concat(post).map(linked),
					place: 3,
				},
			],
			newer: { title: 'Something newer than this', url: '/posts/newer/' },
			...(others[0] && { older: linked(others[0]) }),
			related: others.slice(0, 3).map(linked),
			backlinks: others.slice(3, 5).map(linked),
			cover: {
				url: '/images/cover.png',
				alt: 'A trace with one long span',
				caption: 'Eleven seconds, most of them waiting.',
				width: 1200,
				height: 500,
				sources: [
					{
						type: 'image/webp',
						srcset: '/blog/images/cover-480.webp 480w, /blog/images/cover-1200.webp 1200w',
					},
				],
				column: { width: 640, margin: 40 },
			},
			share: ['mastodon', 'bluesky', 'linkedin', 'hackernews', 'email'],
			edit: { url: 'https://example.org/edit/posts/tail-based-sampling.md' },
		},
		page: {
			kind: 'page',
			site: of,
			head: head('About', '/about/'),
			post: about,
			html: (await renderer.render(about, context)).html,
		},
		terms: {
			kind: 'terms',
			site: of,
			head: head('Tags', '/tags/'),
			title: 'Tags',
			description: 'By subject.',
			html: '<p>Every subject there is.</p>',
			terms: [
				...terms('tags'),
				...['Databases', 'Kubernetes', 'Performance', 'Writing', 'LLM'].map((name, index) => ({
					name,
					url: `/tags/${name.toLowerCase()}/`,
					count: index * 3 + 1,
				})),
			],
		},
		archive: {
			kind: 'archive',
			site: of,
			head: head('Archive', '/archives/'),
			title: 'Archive',
			description: '',
			html: '',
			total: blog.posts.length,
			years: blog.years.map(({ year, posts, months }) => ({ year, posts: posts.length, months })),
		},
		search: {
			kind: 'search',
			site: of,
			head: head('Search', '/search/'),
			title: 'Search',
			description: '',
			html: '',
			archive: { title: 'Archive', url: '/archives/' },
		},
		subscribe: {
			kind: 'subscribe',
			site: of,
			head: head('Subscribe', '/subscribe/'),
			feeds: [
				{ title: 'Field Notes (RSS)', type: 'application/rss+xml', url: '/index.xml' },
				{
					title: 'Posts on Field Notes (RSS)',
					type: 'application/rss+xml',
					url: '/posts/index.xml',
				},
			],
		},
		'not-found': {
			kind: 'not-found',
			site: of,
			head: head('Page not found', '/404.html', { noindex: true }),
			recent: others.slice(0, 4).map(linked),
		},
	}
}
