import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import { groupBy } from '../group-by.ts'
import type { ContentFolders } from '../metadata/content-folders.ts'
import type { BlogOptions } from '../options.ts'
import type { Post } from '../post/post.ts'
import { saysUndatedAddress, withDatedAddress } from './dated-address.ts'
import { byClaim, claimRank, urlKey } from './unique-urls.ts'

/** What becomes of posts that would have one address, and what there is to say of them. */
export interface DatedPosts<Data> {
	/** Puts those with dates in their addresses in the places of those without. */
	withDates(posts: readonly Post<Data>[]): readonly Post<Data>[]
	readonly diagnostics: readonly Diagnostic[]
}

/**
 * Finds posts whose names differ in their dates alone, so that they would have one address: the one that says it in its front matter has it,
 * else the first, which is the oldest, and others have their dates in theirs. So none is lost, and a newer one changes no address that there is.
 * One that is older than all does, and so does deleting the oldest, unless the one that has the address says it: which was there before is not known.
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
	const taken =
		urls === undefined
			? groupBy(posts, ({ url }) => urlKey(url))
			: new Map<string, readonly Post<Data>[]>()
	const dated = new Map<Post<Data>, Post<Data>>()
	const diagnostics: Diagnostic[] = []
	const given = new Set<string>()
	for (const claiming of taken.values()) {
		const sorted = claiming.toSorted(byClaim)
		const [first] = sorted
		if (first === undefined || sorted.length === 1) continue
		const meant = sorted.find(
			(post) =>
				claimRank(post) === claimRank(first) && saysUndatedAddress(post, languages, contents),
		)
		const owner = meant ?? first
		const moved = sorted.flatMap((post) => {
			if (post === owner) return []
			const other = withDatedAddress(post, languages, contents)
			if (other === undefined) return []
			const key = urlKey(other.url)
			if (taken.has(key) || given.has(key)) return []
			given.add(key)
			dated.set(post, other)
			return [other.url]
		})
		if (moved.length > 0) diagnostics.push(tellDated(owner, moved, meant !== undefined))
	}
	return {
		withDates: (some) => (dated.size === 0 ? some : some.map((post) => dated.get(post) ?? post)),
		diagnostics,
	}
}

function tellDated(
	{ file, url, slug }: Post<unknown>,
	moved: readonly string[],
	isMeant: boolean,
): Diagnostic {
	const more = moved.length > 1 ? `, and ${moved.length - 1} more` : ''
	const message = `Unexpected URL ${url} of ${moved.length + 1} files whose names differ in their dates, expected one: this one has it, others have their dates in theirs (${moved[0]}${more})`
	const keep = `Write \`slug: ${slug}\` in this one: then it keeps the address when an older one comes. `
	return report('url-dated', file, message, {
		hint: `${isMeant ? '' : keep}For other addresses write a \`slug\` in each of the others, or \`datesInUrls: true\` in the config: then the dates of all names are in addresses.`,
	})
}
