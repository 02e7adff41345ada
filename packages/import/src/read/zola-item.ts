import { slugify, toUrl } from '@blog/core'
import { TomlDate } from 'smol-toml'
import type { ImportItem } from '../import-item.ts'
import { tableOf } from './table-of.ts'

const datePrefix = /^(\d{4}-\d{2}-\d{2})(?:T[^_-]*)?[-_]/

/** Front matter of Zola that has a place here; the rest becomes `params`. */
const placed = [
	...['title', 'description', 'date', 'updated', 'draft', 'slug', 'path', 'aliases', 'authors'],
	...[
		'taxonomies',
		'extra',
		'template',
		'page_template',
		'sort_by',
		'paginate_by',
		'generate_feeds',
		'render',
	],
]

/**
 * Makes an item of a file of a Zola site. It keeps its place and its address.
 *
 * @param source POSIX path below the site: `content/blog/hello.md`.
 * @param base Address of the site; empty if it is not known.
 * @param languages Tags that its name may end in: `hello.fr.md`.
 * @param further Names of taxonomies that the blog has too.
 */
export function zolaItem(
	source: string,
	{ data, body }: { readonly data: Readonly<Record<string, unknown>>; readonly body: string },
	base = '',
	languages: readonly string[] = [],
	further: readonly string[] = [],
): ImportItem {
	const tag = languages.find((one) => source.endsWith(`.${one}.md`))
	const place = tag === undefined ? source : source.replace(/\.[\w-]+\.md$/, '.md')
	const isList = /(?:^|\/)_index(?:\.[\w-]+)?\.md$/.test(source)
	const text = (name: string) => (typeof data[name] === 'string' ? data[name] : '')
	const url = text('path') === '' ? undefined : `/${text('path').replace(/^\/+|\/+$/g, '')}/`
	const taxonomies = tableOf(data.taxonomies)
	const date = dateOf(data.date) ?? dateIn(place, url)
	const address = url ?? (isList ? '' : addressOf(place, text('slug'), tag))
	const isPost = !isList && date !== undefined
	return {
		source,
		path: source,
		id: source,
		type: isList ? 'section' : 'page',
		kind: isList ? 'list' : isPost ? 'post' : 'page',
		title: text('title'),
		slug: text('slug'),
		url,
		address,
		permalink: isPost && base ? base.replace(/\/+$/, '') + address : undefined,
		aliases: namesOf(data.aliases).map((alias) => `/${alias.replace(/^\/+/, '')}`),
		guid: '',
		date: isList ? undefined : date,
		lastmod: dateOf(data.updated),
		// Zola makes no page of it: other pages may show its text.
		hidden: data.draft === true ? 'draft' : data.render === false ? 'without page' : undefined,
		pinned: false,
		commentsClosed: false,
		authors: namesOf(data.authors ?? taxonomies.authors),
		tags: namesOf(taxonomies.tags),
		categories: namesOf(taxonomies.categories),
		series: namesOf(taxonomies.series),
		terms: Object.fromEntries(further.map((name) => [name, namesOf(taxonomies[name])])),
		description: text('description') || undefined,
		excerpt: '',
		body: { format: 'zola', text: body },
		parent: '',
		comments: [],
		params: paramsOf(data, further),
	}
}

/** `[extra]`, terms of taxonomies that have no field, and what Zola alone understands. */
function paramsOf(
	data: Readonly<Record<string, unknown>>,
	further: readonly string[],
): ImportItem['params'] {
	const others = Object.entries(data).filter(([key]) => !placed.includes(key))
	const { authors, tags, categories, series, ...rest } = tableOf(data.taxonomies)
	const terms = Object.entries(rest).filter(([name]) => !further.includes(name))
	const params = { ...Object.fromEntries([...others, ...terms]), ...tableOf(data.extra) }
	return Object.keys(params).length > 0
		? (plain(params) as Readonly<Record<string, unknown>>)
		: undefined
}

/** Dates become text. */
function plain(value: unknown): unknown {
	if (value instanceof Date) return dateOf(value)
	if (Array.isArray(value)) return value.map(plain)
	if (typeof value !== 'object' || value === null) return value
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}

function dateOf(value: unknown): string | undefined {
	if (value instanceof TomlDate) return value.toISOString().replace(/\.000/, '')
	if (value instanceof Date) return `${value.toISOString().slice(0, 19)}Z`
	return typeof value === 'string' && value !== '' ? value : undefined
}

/** Of the name of the file or its folder, or of a path such as `2024/05/06/hello`. */
function dateIn(source: string, url: string | undefined): string | undefined {
	const [year, month, day] = /\/(\d{4})\/(\d{2})\/(\d{2})\//.exec(url ?? '')?.slice(1) ?? []
	if (year !== undefined) return `${year}-${month}-${day}`
	return datePrefix.exec(nameOf(source))?.[1]
}

/** The name of a file, or of the folder whose page it is. */
function nameOf(source: string): string {
	return (
		source
			.replace(/(?:\/index)?\.md$/, '')
			.split('/')
			.at(-1) ?? ''
	)
}

function addressOf(source: string, slug: string, language: string | undefined): string {
	const folders = source
		.replace(/(?:\/index)?\.md$/, '')
		.split('/')
		.slice(1, -1)
	const name = zolaSlug(slug || nameOf(source).replace(datePrefix, ''))
	return toUrl([...(language === undefined ? [] : [language]), ...folders.map(zolaSlug), name])
}

/**
 * Makes the segment of an address as Zola does, of what is not of another script.
 *
 * @returns `undefined` for another script, which Zola transliterates.
 */
export function zolaSlugOf(name: string): string | undefined {
	const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
	if (/[^\x20-\x7e]/.test(plain)) return undefined
	return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}

function zolaSlug(name: string): string {
	return zolaSlugOf(name) ?? slugify(name)
}

function namesOf(value: unknown): readonly string[] {
	return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : []
}
