import { type Post, paginate, parsePost } from '@blog/core'
import type { Head } from '../src/page-head.ts'
import type { Site } from '../src/site.ts'
import type { ListView, PostView } from '../src/view.ts'

/** A site with everything set. */
export const site: Site = {
	title: 'Field Notes',
	description: 'Notes',
	url: 'https://example.com/blog',
	basePath: '/blog',
	language: 'en',
	author: 'MW',
	menu: [{ name: 'Tags', url: '/tags/' }],
	social: [{ name: 'RSS', url: '/index.xml' }],
	consulting: { title: 'Available for consulting', topics: ['Go'], email: 'mw@example.com' },
	showWordCount: false,
	search: { url: '/search/', index: '/assets/search/' },
	assets: {
		style: '/assets/style.css',
		script: '/assets/script.js',
		search: '/assets/search.js',
		icon: '/assets/favicon.svg',
	},
}

/** A head for a page. */
export function head(url: string, title = ''): Head {
	const feeds = [{ title: 'RSS', type: 'application/rss+xml', url: '/index.xml' }]
	return { title, description: 'A page', url, feeds }
}

/** A parsed post. */
export async function post(text: string, file = 'hello.md'): Promise<Post<unknown>> {
	const { post, diagnostics } = await parsePost(text, { file, now: new Date('2030-01-01') })
	if (!post) throw new Error(JSON.stringify(diagnostics))
	return post
}

/** The page of a post. */
export function postView(shown: Post<unknown>, more: Partial<PostView> = {}): PostView {
	return {
		kind: 'post',
		site,
		head: head(shown.url, shown.title),
		post: shown,
		html: '<p>Body</p>',
		toc: shown.headings,
		tocOpen: false,
		breadcrumbs: [{ title: 'Home', url: '/' }],
		tags: [{ name: 'Go', url: '/tags/go/', count: 2 }],
		categories: [],
		authors: [],
		series: [],
		related: [],
		backlinks: [],
		...more,
	}
}

/** The home page. */
export function homeView(posts: readonly Post<unknown>[], more: Partial<ListView> = {}): ListView {
	const [page] = paginate(posts, 10)
	if (!page) throw new Error('A list has at least one page')
	return {
		kind: 'home',
		site,
		head: head('/'),
		title: '',
		description: '',
		html: '',
		page,
		pageUrl: (number) => (number === 1 ? '/' : `/page/${number}/`),
		breadcrumbs: [],
		...more,
	}
}
