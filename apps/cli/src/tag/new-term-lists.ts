import { relative } from 'node:path'
import { join as posixJoin } from 'node:path/posix'
import { contentFolder, type LoadedConfig } from '@blog/builder/posts'
import { type Blog, taxonomiesIn } from '@blog/core'
import { stringify } from 'yaml'
import { languagePlace } from '../new/language-place.ts'
import type { RenameSite } from '../rename/rename-site.ts'
import { overlayOf, type SiteChange } from '../rename/site-change.ts'
import type { TermAddress } from './term-addresses.ts'

/** Which pages are to lead on. */
export interface WantedTermLists {
	/** As it will be without new files. */
	readonly blog: Blog<unknown>
	/** Pages that readers know, and where they are to lead to. */
	readonly pages: readonly TermAddress[]
	/** The new tag. */
	readonly to: string
}

/** Files that are new. */
export interface NewTermLists {
	readonly texts: SiteChange['texts']
	/** The blog with them. */
	readonly next: Blog<unknown>
}

/**
 * Makes an `_index.md` for each page of the new tag that has none and is led to.
 *
 * @param change What is planned already.
 * @returns Those that are the file of that page, which the blog is loaded with to see.
 */
export async function newTermLists(
	site: RenameSite,
	config: LoadedConfig['config'],
	{ blog, pages, to }: WantedTermLists,
	change: SiteChange,
): Promise<NewTermLists> {
	const { root, contents } = site
	const main = await contentFolder(root, config)
	const wanted = new Set(pages.map((one) => one.to))
	const found = new Map<string, { readonly url: string; readonly text: string }>()
	for (const language of blog.languages) {
		const term = blog.inLanguage(language).term('tags', to)
		const isThere = blog.lists.some((list) => list.url === term?.url && !list.isUnwritten)
		if (!term || !wanted.has(term.url) || isThere) continue
		const place = await languagePlace(root, main, contents, config.blog, language)
		const taxonomies = taxonomiesIn(config.blog.taxonomies, language)
		const { word } = taxonomies.find(({ name }) => name === 'tags') ?? { word: 'tags' }
		const folder = relative(root, place.content).replaceAll('\\', '/')
		const file = posixJoin(folder, word, term.slug, `_index${place.ending}.md`)
		found.set(file, { url: term.url, text: `---\n${stringify({ title: to })}---\n` })
	}
	if (found.size === 0) return { texts: new Map(), next: blog }
	const load = (made: SiteChange['texts']) =>
		site.load(new Map([...overlayOf(root, site.blog, change), ...made]))
	const all = new Map([...found].map(([file, { text }]) => [file, text]))
	const next = await load(all)
	const isRight = (file: string) =>
		next.lists.some((list) => list.file === file && list.url === found.get(file)?.url)
	const right = new Map([...all].filter(([file]) => isRight(file)))
	return { texts: right, next: right.size === all.size ? next : await load(right) }
}
