import { builderRules, type LoadedSite } from '@blog/builder'
import {
	createReport,
	type Diagnostic,
	isUgly,
	isUnlisted,
	type Post,
	type Term,
	termsOf,
} from '@blog/core'
import { isShownIn, type Shown } from '../posts/is-shown-in.ts'
import { folderOfFiles } from './folder-of-files.ts'
import { homeOf, type List, writtenUrl } from './hugo-list.ts'
import { titleOfFolder } from './title-of-folder.ts'

const report = createReport(builderRules)

/** What are one term in Hugo: those that have a list here, and another that has none. */
interface Group {
	readonly name: string
	readonly listed: Set<Term<unknown>>
}

/**
 * The lists of taxonomies and their terms. Terms that are two here can be one in Hugo, such as `open-source` and `Open Source`: it keeps the first address, which the others lead to.
 *
 * @param posts Of the language, with pages and lists.
 * @param shown What Hugo will build.
 */
export function hugoTerms(
	site: Pick<LoadedSite, 'blog' | 'config'>,
	posts: readonly Post<unknown>[],
	language: string,
	shown: Shown,
): {
	readonly lists: readonly List[]
	/** Patterns of terms by their taxonomy. */
	readonly permalinks: Readonly<Record<string, string>>
	readonly problems: readonly Diagnostic[]
} {
	const { config } = site
	const blog = site.blog.inLanguage(language)
	const built = posts.filter((post) => isShownIn(post, shown))
	const inLists = new Set(built.filter((post) => post.kind !== 'list' && !isUnlisted(post)))
	const problems: Diagnostic[] = []
	const permalinks: Record<string, string> = {}
	const home = homeOf(site, language)
	const lists = blog.taxonomies.flatMap(({ name, word, url, isHidden }): readonly List[] => {
		const areFiles = isUgly(config.blog.uglyUrls, word.split('/')[0] ?? '')
		const groups = new Map<string, Group>()
		for (const post of built)
			for (const term of termsOf(post, name)) {
				const folder = `${word}/${term.toLowerCase().replace(/\s/g, '-')}`
				if (!isPath(folder)) continue
				const here = blog.term(name, term)
				const group = groups.get(folder) ?? { name: here?.name ?? term, listed: new Set() }
				groups.set(folder, group)
				if (
					here &&
					!here.isHidden &&
					(here.posts.length === 0 || here.posts.some((one) => inLists.has(one)))
				)
					group.listed.add(here)
			}
		const elsewhere = areFiles ? folderElsewhere(word, groups.values()) : undefined
		const found = [...groups].map(([folder, group]): List => {
			const usual = `${home}${folder}${areFiles ? '.html' : '/'}`
			const [first, ...others] = inOrder(group.listed, usual)
			if (first) problems.push(...others.map((other) => joined(word, first, other)))
			return {
				folder,
				title: first?.name ?? group.name,
				url: writtenUrl(first?.url),
				usual: elsewhere === undefined ? usual : undefined,
				...(areFiles && { files: elsewhere ?? usual.slice(0, usual.lastIndexOf('/') + 1) }),
				others: others.map((other) => other.url),
			}
		})
		const hasSome = !isHidden && (config.lists.emptyTaxonomies || found.some((one) => one.url))
		return found.length === 0
			? []
			: [
					{
						folder: word,
						url: hasSome ? writtenUrl(url) : undefined,
						usual: `${home}${word}/`,
						title: titleOfFolder(word),
					},
					...found,
				]
	})
	return { lists, permalinks, problems }

	/** The folder of those that are files if it is not that of the taxonomy: Hugo must know it. */
	function folderElsewhere(word: string, groups: Iterable<Group>): string | undefined {
		const urls = [...groups].flatMap(({ listed }) => [...listed].map(({ url }) => url))
		const folder = writtenUrl(folderOfFiles(urls))
		if (folder === undefined || folder === `${home}${word}/` || !folder.startsWith(home))
			return undefined
		// Patterns are of first folders, and have names with a colon before them.
		if (word.includes('/') || folder.includes(':')) return undefined
		permalinks[word] = `/${folder.slice(home.length)}:slug`
		return folder
	}
}

/** The one at the address that Hugo would choose first, or else that of the shortest address: later ones have a number behind it. */
function inOrder(terms: ReadonlySet<Term<unknown>>, usual: string): readonly Term<unknown>[] {
	const lengthOf = ({ url }: Term<unknown>) => (writtenUrl(url) === usual ? 0 : url.length)
	return [...terms].sort((a, b) => lengthOf(a) - lengthOf(b))
}

function joined(word: string, first: Term<unknown>, other: Term<unknown>): Diagnostic {
	return report(
		'export-terms-joined',
		other.posts[0]?.file ?? '',
		`Unexpected \`${other.name}\` in ${word}, which is \`${first.name}\` in Hugo: its posts are in that list, and ${other.url} leads to it`,
		{ hint: `Write \`${first.name}\`.` },
	)
}

function isPath(path: string): boolean {
	return path.split('/').every((name) => !/^\.*$/.test(name)) && !path.includes('\0')
}
