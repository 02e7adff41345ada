// Two pages like the theme's, written as a compiler writes JSX, so that every engine gets the same tree.

/**
 * @typedef {object} Engine
 * @property {unknown} Fragment
 * @property {(type: unknown, props: object, key?: string) => unknown} jsx
 * @property {(type: unknown, props: object, key?: string) => unknown} jsxs
 * @property {string} cls Name of the class attribute.
 * @property {(html: string) => object} raw Props of an element with HTML inside.
 * @property {(text: string) => string} text Escapes, where the engine does not.
 * @property {(tree: unknown) => string} render
 */

const words =
	'why deciding at the head of a request is usually wrong & what "tail-based" <sampling> costs'.split(
		' ',
	)
const sentence = (seed, length) =>
	Array.from({ length }, (_, index) => words[(seed * 7 + index * 3) % words.length]).join(' ')

/** 50 posts, always the same. */
export const posts = Array.from({ length: 50 }, (_, index) => ({
	title: `${sentence(index, 6)} (${index})`,
	url: `/posts/post-${index}/`,
	summary: sentence(index + 1, 60),
	date: `2024-${String((index % 12) + 1).padStart(2, '0')}-09`,
	minutes: (index % 9) + 1,
	author: 'MW',
	tags: ['go', 'tracing', 'c++', 'r&d'].slice(0, (index % 4) + 1),
	headings: Array.from({ length: 12 }, (_, at) => ({
		id: `h-${index}-${at}`,
		text: sentence(index + at, 4),
	})),
	html: `<p>${'A paragraph of text that the renderer wrote. '.repeat(12)}</p>\n`.repeat(14),
}))

/** @param {Engine} engine */
export function createPages({ Fragment, jsx, jsxs, cls, raw, text, render }) {
	const el = (type, props, ...children) => {
		if (children.length === 0) return jsx(type, props)
		return children.length === 1
			? jsx(type, { ...props, children: children[0] })
			: jsxs(type, { ...props, children })
	}
	const Link = ({ href, children }) => el('a', { href }, children)
	const Meta = ({ post }) =>
		el(
			'p',
			{ [cls]: 'meta' },
			el('time', { title: post.date, id: post.date }, text(post.date)),
			'\u00a0·\u00a0',
			el('span', {}, `${post.minutes} min`),
			'\u00a0·\u00a0',
			el('span', { [cls]: 'author' }, text(post.author)),
		)
	const Entry = ({ post }) =>
		el(
			'article',
			{ [cls]: 'entry' },
			el('h2', {}, el(Link, { href: post.url }, text(post.title))),
			el('p', { [cls]: 'summary' }, text(post.summary), ' ...'),
			el(Meta, { post }),
		)
	const Head = ({ title, description }) =>
		el(
			'head',
			{},
			el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
			el('title', {}, text(title)),
			el('meta', { name: 'description', content: description }),
			...['title', 'description', 'url', 'site_name', 'type', 'image'].map((name) =>
				el('meta', { property: `og:${name}`, content: `${title} ${name}` }),
			),
			...['index.xml', 'atom.xml', 'feed.json'].map((name) =>
				el('link', { rel: 'alternate', href: `/${name}`, title: name }),
			),
			el('script', raw('try{document.documentElement.dataset.theme=localStorage.theme}catch{}')),
			el('link', { rel: 'stylesheet', href: '/assets/style.css' }),
		)
	const Header = () =>
		el(
			'header',
			{ [cls]: 'site-header' },
			el(Link, { href: '/' }, 'Field notes'),
			el(
				'nav',
				{},
				el(
					'ul',
					{},
					...['Archive', 'Tags', 'Series', 'About'].map((name) =>
						el('li', {}, el(Link, { href: `/${name}/` }, name)),
					),
				),
			),
			el('button', { type: 'button', hidden: true }, 'Switch between light and dark'),
		)
	const Footer = () =>
		el(
			'footer',
			{},
			el(
				'ul',
				{},
				...['distributed systems', 'Go', 'technical leadership'].map((topic) =>
					el('li', {}, topic),
				),
			),
			el('p', {}, text('© MW & friends')),
		)
	const Toc = ({ headings }) =>
		el(
			'details',
			{ [cls]: 'toc' },
			el('summary', {}, 'Contents'),
			el(
				'ul',
				{},
				...headings.map(({ id, text: name }) =>
					el('li', {}, el(Link, { href: `#${id}` }, text(name))),
				),
			),
		)
	const Links = ({ title, items }) =>
		el(
			'section',
			{},
			el('h2', {}, title),
			el(
				'ul',
				{},
				...items.map((post) => el('li', {}, el(Link, { href: post.url }, text(post.title)))),
			),
		)
	const Page = ({ title, description, children }) =>
		el(
			'html',
			{ lang: 'en' },
			el(Head, { title, description }),
			el('body', {}, el(Header, {}), el('main', { id: 'main' }, children), el(Footer, {})),
		)
	const List = ({ items }) =>
		el(
			Fragment,
			{},
			el('h1', {}, 'Field notes'),
			el('div', {}, ...items.map((post) => el(Entry, { post }))),
		)
	const Post = ({ post, others }) =>
		el(
			Fragment,
			{},
			el(
				'article',
				{},
				el('h1', {}, text(post.title)),
				el(Meta, { post }),
				el(Toc, { headings: post.headings }),
				el('div', { [cls]: 'prose', ...raw(post.html) }),
				el(
					'ul',
					{},
					...post.tags.map((tag) => el('li', {}, el(Link, { href: `/tags/${tag}/` }, text(tag)))),
				),
			),
			el(Links, { title: 'Related', items: others.slice(0, 5) }),
			el(Links, { title: 'Mentioned in', items: others.slice(5, 8) }),
		)
	return {
		list(number) {
			const items = Array.from({ length: 10 }, (_, index) => posts[(number + index) % posts.length])
			return render(el(Page, { title: 'Field notes', description: 'Notes' }, el(List, { items })))
		},
		post(number) {
			const post = posts[number % posts.length]
			return render(
				el(
					Page,
					{ title: post.title, description: post.summary },
					el(Post, { post, others: posts }),
				),
			)
		},
	}
}
