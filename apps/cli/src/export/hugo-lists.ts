import type { LoadedSite } from '@blog/builder'
import { baseOf, type Diagnostic, type Post } from '@blog/core'
import type { Shown } from '../posts/is-shown-in.ts'
import { type HugoAddress, hugoAddress } from './hugo-address.ts'
import { hugoAliases } from './hugo-aliases.ts'
import { hugoTaxonomies } from './hugo-languages.ts'
import { homeOf, type List, writtenUrl } from './hugo-list.ts'
import { isPageOfFolder, withoutEnding } from './hugo-path.ts'
import { hugoTerms } from './hugo-terms.ts'
import { titleOfFolder } from './title-of-folder.ts'

/** A list that Hugo makes otherwise than it is made here. */
export interface HugoList {
	/** What is in its front matter if it has no file here. */
	readonly matter: Readonly<Record<string, unknown>>
	/** Addresses of the lists here that are this one there, if they are several. */
	readonly urls: readonly string[]
	/** What is said of its address if it has a file here; absent if that is as of any post. */
	readonly address?: HugoAddress
}

/** What Hugo is to know of lists. */
export interface HugoLists {
	/** By the path of the `_index.md` that tells it so, or of the HTML that does. */
	readonly lists: ReadonlyMap<string, HugoList>
	/** Patterns of the addresses of terms by their taxonomy, by language. https://gohugo.io/configuration/permalinks/ */
	readonly permalinks: ReadonlyMap<string, Readonly<Record<string, string>>>
	readonly problems: readonly Diagnostic[]
}

/** Keeps a list from being made, and from being in others. https://gohugo.io/content-management/build-options/ */
const hidden: HugoList['matter'] = { build: { render: 'never', list: 'never' } }

/**
 * Lists that Hugo would make at another address than they have here, or that are not made here at all.
 *
 * @param paths Of the posts, pages and lists below `content`, by what they are of.
 * @param shown What Hugo will build.
 */
export function hugoLists(
	site: Pick<LoadedSite, 'blog' | 'config'>,
	paths: ReadonlyMap<Post<unknown>, string>,
	shown: Shown,
): HugoLists {
	const { blog, config } = site
	const found = new Map<string, HugoList>()
	const files = new Map([...paths.values()].map((path) => [withoutEnding(path), path]))
	const permalinks = new Map<string, Readonly<Record<string, string>>>()
	const problems: Diagnostic[] = []
	for (const language of blog.languages) {
		const isDefault = language === config.language
		const own = [...paths].filter(([post]) => post.language === language)
		const posts = own.map(([post]) => post)
		const terms = hugoTerms(site, posts, language, shown)
		problems.push(...terms.problems)
		if (Object.keys(terms.permalinks).length > 0) permalinks.set(language, terms.permalinks)
		const name = isDefault ? '_index' : `_index.${language.toLowerCase()}`
		for (const list of [...sections(site, own, language), ...terms.lists]) {
			const home = homeOf(site, language)
			const { folder, url, title, others = [] } = list
			const address = hugoAddress(list)
			const file = files.get(`${folder}/${name}`)
			const path = file ?? `${folder}/${name}.md`
			const aliases =
				url === undefined ? [] : hugoAliases({ url, aliases: others }, home, config.blog.uglyUrls)
			if (url === undefined) found.set(path, { matter: hidden, urls: [] })
			else if (file !== undefined || Object.keys(address).length > 0 || aliases.length > 0)
				found.set(path, {
					matter: { title, ...address, ...(aliases.length > 0 && { aliases }) },
					urls: others.length > 0 ? [url, ...others] : [],
					...(list.files !== undefined && { address }),
				})
		}
	}
	return { lists: found, permalinks, problems }
}

/** Of first folders, which are sections in Hugo. */
function sections(
	site: Pick<LoadedSite, 'blog' | 'config'>,
	entries: readonly (readonly [Post<unknown>, string])[],
	language: string,
): readonly List[] {
	const { blog, config } = site
	const isMade = !config.without.includes('section')
	const base = baseOf(config.blog.urls).join('/')
	const folders = isMade ? blog.inLanguage(language).sectionFolders : []
	const all = folders.filter(({ isHidden }) => !isHidden)
	const filled = all.filter(({ posts }) => posts.length > 0)
	const own = all.filter(
		({ names, index }) =>
			config.lists.sections === 'own' ||
			index !== undefined ||
			filled.some((below) => names.every((name, at) => below.names[at] === name)),
	)
	const taxonomies = Object.values(hugoTaxonomies(blog.inLanguage(language), config))
	const words = new Set(taxonomies.map((word) => word.toLowerCase()))
	const first = new Set(entries.flatMap(([, path]) => firstFolder(path) ?? []))
	// Those of taxonomies that Hugo is told of are no sections there.
	const ofSections = [...first].filter((folder) => !words.has(folder.toLowerCase()))
	return ofSections.map((folder) => {
		const isAll = base !== '' && (base === folder || base.startsWith(`${folder}/`))
		const url = isAll
			? `${homeOf(site, language)}${base}/`
			: own.find(({ names }) => names.join('/') === folder)?.url
		return {
			folder,
			url: writtenUrl(url),
			usual: `${homeOf(site, language)}${folder}/`,
			title: titleOfFolder(folder),
		}
	})
}

/** Of what lies in one, and is not its bundle alone. */
function firstFolder(path: string): string | undefined {
	const [first, ...rest] = path.split('/')
	const isBundle = rest.length === 1 && isPageOfFolder(rest[0] ?? '')
	return rest.length === 0 || isBundle ? undefined : first
}
