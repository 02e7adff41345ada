import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { classesOf } from '../convert/has-class.ts'
import type { ImportItem } from '../import-item.ts'
import { mediumCover } from './medium-cover.ts'
import { unreadDates } from './unread-dates.ts'
import { withoutElements } from './without-elements.ts'

/**
 * Makes an item of a post of Medium.
 *
 * @param source POSIX path below the export: `posts/2018-08-11_Hello-1a2b3c4d5e6f.html`.
 * @returns `undefined` if the page is no post.
 */
export function mediumItem(source: string, html: string): ImportItem | undefined {
	const tree = fromHtml(html)
	const body = find(tree, 'e-content')
	if (!body) return undefined
	const title = clean(find(tree, 'p-name'))
	const name = (source.split('/').at(-1) as string).replace(/\.html?$/i, '')
	const address = hrefOf(find(tree, 'p-canonical'))
	const last = address.split(/[?#]/)[0]?.split('/').filter(Boolean).at(-1) ?? ''
	const id = idIn(last) ?? idIn(name) ?? name
	const time = String(find(tree, 'dt-published')?.properties.dateTime ?? '')
	const day = /^(\d{4}-\d{2}-\d{2})[_-]/.exec(name)?.[1]
	const date = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(time) ? time.replace(/\.\d+/, '') : day
	const drop = toDrop(body)
	const featured = mediumCover(html, body, drop)
	const text = bodyOf(html, body, new Set([...drop, featured?.opening]))
	return {
		source,
		id,
		type: 'post',
		kind: 'post',
		unwanted: isResponse(tree, body, title) ? 'it is a response to another post' : undefined,
		title,
		slug: withoutId(last) || withoutId(name.replace(/^(?:draft|\d{4}-\d{2}-\d{2})_/, '')),
		address,
		keys: [`medium:${id}`],
		// As the feeds of Medium have it.
		guid: idIn(id) === undefined ? '' : `https://medium.com/p/${id}`,
		date,
		unread: unreadDates({ date: [time], lastmod: [] }, { date, lastmod: undefined }),
		hidden: address === '' || name.startsWith('draft_') ? 'draft' : undefined,
		pinned: false,
		commentsClosed: false,
		authors: [clean(find(tree, 'p-author'))].filter(Boolean),
		tags: all(tree, 'p-tag').map(clean),
		categories: [],
		description: clean(find(tree, 'p-summary')) || undefined,
		excerpt: '',
		body: { format: 'html', text },
		cover: featured?.cover,
		parent: '',
		comments: [],
	}
}

/** What stands on top of a page already, and lines above the first section. */
function toDrop(body: Element): ReadonlySet<Element | undefined> {
	const [divider] = all(body, 'section-divider')
	return new Set([...all(body, 'graf--title'), ...all(body, 'graf--subtitle'), divider])
}

function bodyOf(html: string, body: Element, drop: ReadonlySet<Element | undefined>): string {
	// Headings begin at the third level, since the pages of Medium have others above them.
	return withoutElements(html, body, (element) => drop.has(element)).replace(
		/<(\/?)h([34])\b/g,
		(_, slash, level) => `<${slash}h${Number(level) - 1}`,
	)
}

/** A comment on somebody else's post is exported like a post, but has no title of its own: its beginning stands there. */
function isResponse(tree: Root, body: Element, title: string): boolean {
	if (find(tree, 'p-summary') || find(body, 'graf--title')) return false
	const text = textOf(body).replace(/\s+/g, ' ').trim()
	return title !== '' && text.startsWith(title.replace(/…$/, '').trim())
}

function idIn(text: string): string | undefined {
	return /(?:^|-)([0-9a-f]{8,14})$/.exec(text)?.[1]
}

function withoutId(text: string): string {
	return text.replace(/-?[0-9a-f]{8,14}$/, '')
}

function find(tree: Root | Element, name: string): Element | undefined {
	return all(tree, name)[0]
}

function all(tree: Root | Element, name: string): readonly Element[] {
	const found: Element[] = []
	visit(tree, 'element', (node) => {
		if (classesOf(node.properties).includes(name)) found.push(node)
	})
	return found
}

function clean(node: Element | undefined): string {
	return node ? textOf(node).replace(/\s+/g, ' ').trim() : ''
}

function hrefOf(node: Element | undefined): string {
	return String(node?.properties.href ?? '')
}
