import { toUrl, writtenAlias } from '@blog/core'
import { stringify } from 'yaml'
import type { ImportItem } from '../import-item.ts'
import { isTakenPath } from '../survey/file-name.ts'

/** What the front matter has that the item alone does not say. */
export interface FrontMatterParts {
	/** POSIX path below the folder of the import. */
	readonly file: string
	/** Old path on its site. */
	readonly oldPath: string | undefined
	/** Other paths that lead to it. */
	readonly aliases: readonly string[]
	/** Markdown. */
	readonly summary: string
	readonly cover:
		| {
				readonly image: string
				readonly alt: string
				readonly caption: string
				/** For cards and lists alone. */
				readonly isHidden: boolean
		  }
		| undefined
}

/** At the beginning of a name it is the date of a post, and no part of its address. */
const datePrefix = /^\d{4}-\d{2}-\d{2}[-_]/

/** Writes the front matter of an item, with the words that Hugo's users type; what is empty is left out. */
export function frontMatter(item: ImportItem, parts: FrontMatterParts): string {
	const segments = parts.file.replace(/^content\/|\.md$/g, '').split('/')
	const name = segments.at(-1) as string
	const { oldPath } = parts
	const newPath = newPathOf(item, segments)
	const isMoved = oldPath !== undefined && !isSamePath(oldPath, newPath)
	const isRenamed = item.path === undefined && /^\d{4}-\d{2}-\d{2}/.test(name)
	const values = {
		title: item.title || (item.kind === 'list' ? undefined : 'Untitled'),
		// A page with a date would be taken for a post.
		layout: item.kind === 'page' && item.path === undefined ? 'page' : undefined,
		url: item.url,
		slug: isRenamed ? name : item.path !== undefined && item.slug ? item.slug : undefined,
		date: item.date,
		lastmod: item.lastmod !== item.date ? item.lastmod : undefined,
		draft: item.hidden === undefined ? undefined : true,
		weight: item.pinned ? 1 : undefined,
		description: item.description,
		summary: parts.summary || undefined,
		authors: some(item.authors),
		categories: some(item.categories),
		tags: some(item.tags),
		series: some(item.series ?? []),
		...Object.fromEntries(
			Object.entries(item.terms ?? {}).map(([taxonomy, names]) => [taxonomy, some(names)]),
		),
		cover: parts.cover && coverFields(parts.cover),
		canonicalURL: item.canonical,
		robotsNoIndex: item.noindex,
		guid: item.guid || (isMoved ? item.permalink : undefined),
		aliases: some([
			...new Set(
				[
					...parts.aliases.filter((path) => !isSamePath(path, newPath)),
					...(isMoved && !isTakenPath(oldPath) ? [oldPath] : []),
				].map((path) => writtenAlias(path, newPath)),
			),
		]),
		comments: item.commentsClosed ? false : undefined,
		params: item.params,
	}
	// `keepUndefined` is off: keys without a value are not written.
	return `---\n${stringify(values, { lineWidth: 0 })}---\n`
}

function newPathOf({ url, path, slug }: ImportItem, segments: readonly string[]): string {
	const isIndex = /^_?index$/.test(segments.at(-1) ?? '')
	const folders = isIndex ? segments.slice(0, -1) : segments
	const name = path !== undefined && slug ? slug : folders.at(-1)?.replace(datePrefix, '')
	return url ?? toUrl([...folders.slice(0, -1), ...(name ? [name] : [])])
}

function some(names: readonly string[]): readonly string[] | undefined {
	return names.length > 0 ? names : undefined
}

function coverFields({
	image,
	alt,
	caption,
	isHidden,
}: NonNullable<FrontMatterParts['cover']>): object {
	return {
		image,
		alt: alt || undefined,
		caption: caption || undefined,
		hiddenInSingle: isHidden || undefined,
	}
}

function isSamePath(a: string, b: string): boolean {
	return a.replace(/\/$/, '').toLowerCase() === b.replace(/\/$/, '').toLowerCase()
}
