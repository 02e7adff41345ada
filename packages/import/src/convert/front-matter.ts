import { toUrl } from '@blog/core'
import { stringify } from 'yaml'
import type { ImportItem } from '../import-item.ts'
import { isTakenPath } from '../survey/file-name.ts'

/** What the front matter has that the item alone does not say. */
export interface FrontMatterParts {
	/** POSIX path below the folder of the import. */
	readonly file: string
	/** Old path on its site. */
	readonly oldPath: string | undefined
	/** Markdown. */
	readonly summary: string
	readonly cover:
		| { readonly image: string; readonly alt: string; readonly caption: string }
		| undefined
}

/** Writes the front matter of an item, with the words that Hugo's users type; what is empty is left out. */
export function frontMatter(item: ImportItem, parts: FrontMatterParts): string {
	const segments = parts.file.replace(/^content\/|\.md$/g, '').split('/')
	const name = segments.at(-1) as string
	const isRenamed = /^\d{4}-\d{2}-\d{2}/.test(name)
	const { oldPath } = parts
	const isMoved =
		oldPath !== undefined && !isSamePath(oldPath, toUrl(segments)) && !isTakenPath(oldPath)
	const values = {
		title: item.title || 'Untitled',
		// A page with a date would be taken for a post.
		layout: item.kind === 'page' ? 'page' : undefined,
		slug: isRenamed ? name : undefined,
		date: item.date,
		lastmod: item.lastmod !== item.date ? item.lastmod : undefined,
		draft: item.hidden === undefined ? undefined : true,
		weight: item.pinned ? 1 : undefined,
		description: item.description,
		summary: parts.summary || undefined,
		authors: some(item.authors),
		categories: some(item.categories),
		tags: some(item.tags),
		cover: parts.cover && withoutEmpty(parts.cover),
		canonicalURL: item.canonical,
		guid: item.guid || undefined,
		aliases: isMoved ? [oldPath] : undefined,
		comments: item.commentsClosed ? false : undefined,
	}
	// `keepUndefined` is off: keys without a value are not written.
	return `---\n${stringify(values, { lineWidth: 0 })}---\n`
}

function some(names: readonly string[]): readonly string[] | undefined {
	return names.length > 0 ? names : undefined
}

function withoutEmpty(values: Readonly<Record<string, string>>): object {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
}

function isSamePath(a: string, b: string): boolean {
	return a.replace(/\/$/, '').toLowerCase() === b.replace(/\/$/, '').toLowerCase()
}
