import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import type { ContentFolders } from '../metadata/content-folders.ts'
import type { BlogOptions } from '../options.ts'
import type { Post } from '../post/post.ts'
import { withDatedAddress } from './dated-address.ts'
import { byClaim, urlKey } from './unique-urls.ts'

/** What becomes of posts that would have one address, and what there is to say of them. */
export interface DatedPosts<Data> {
	/** Puts those with dates in their addresses in the places of those without. */
	withDates(posts: readonly Post<Data>[]): readonly Post<Data>[]
	readonly diagnostics: readonly Diagnostic[]
}

/**
 * Finds posts whose names differ in their dates alone, so that they would have one address: the first, which is the oldest, keeps it,
 * and others have their dates in theirs. So none is lost, and a new one changes no address that there is.
 *
 * @param posts Visible ones.
 * @param languages That names of files may end in.
 * @param urls Of a generator, which has its own ways with dates: there it is none.
 */
export function alikeButForDates<Data>(
	posts: readonly Post<Data>[],
	languages: readonly string[],
	contents: ContentFolders,
	urls: BlogOptions['urls'],
): DatedPosts<Data> {
	const taken = urls === undefined ? byUrl(posts) : new Map<string, readonly Post<Data>[]>()
	const dated = new Map<Post<Data>, Post<Data>>()
	const diagnostics: Diagnostic[] = []
	const given = new Set<string>()
	for (const claiming of taken.values()) {
		const [owner, ...others] = claiming.toSorted(byClaim)
		if (owner === undefined || others.length === 0) continue
		const moved = others.flatMap((post) => {
			const other = withDatedAddress(post, languages, contents)
			if (other === undefined) return []
			const key = urlKey(other.url)
			if (taken.has(key) || given.has(key)) return []
			given.add(key)
			dated.set(post, other)
			return [other.url]
		})
		if (moved.length > 0) diagnostics.push(tellDated(owner, moved))
	}
	return {
		withDates: (some) => (dated.size === 0 ? some : some.map((post) => dated.get(post) ?? post)),
		diagnostics,
	}
}

function byUrl<Data>(posts: readonly Post<Data>[]): ReadonlyMap<string, readonly Post<Data>[]> {
	const found = new Map<string, Post<Data>[]>()
	for (const post of posts) {
		const key = urlKey(post.url)
		const known = found.get(key)
		if (known) known.push(post)
		else found.set(key, [post])
	}
	return found
}

function tellDated(owner: Post<unknown>, moved: readonly string[]): Diagnostic {
	const more = moved.length > 1 ? `, and ${moved.length - 1} more` : ''
	const message = `Unexpected URL ${owner.url} of ${moved.length + 1} files whose names differ in their dates, expected one: this one has it, others have their dates in theirs (${moved[0]}${more})`
	return report('url-dated', owner.file, message, {
		hint: 'Write a `slug` in each of them, or `datesInUrls: true` in the config: then the dates of all names are in addresses.',
	})
}
