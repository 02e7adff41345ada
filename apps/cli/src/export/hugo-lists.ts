import type { LoadedSite } from '@blog/builder'
import { baseOf, decodePath, isUgly, isUnlisted, type Post, termsOf } from '@blog/core'
import { isShownIn, type Shown } from '../posts/is-shown-in.ts'
import { hugoTaxonomies } from './hugo-languages.ts'
import { titleOfFolder } from './title-of-folder.ts'

/** What is in the front matter of a list that has no file here. */
export type ListMatter = Readonly<Record<string, unknown>>

/** Keeps a list from being made, and from being in others. https://gohugo.io/content-management/build-options/ */
const hidden: ListMatter = { build: { render: 'never', list: 'never' } }

/**
 * Lists that Hugo would make at another address than they have here, or that are not made here at all, by the path of the `_index.md` that tells it so.
 *
 * @param paths Of the posts, pages and lists below `content`, by what they are of.
 * @param shown What Hugo will build.
 */
export function hugoLists(
	site: Pick<LoadedSite, 'blog' | 'config'>,
	paths: ReadonlyMap<Post<unknown>, string>,
	shown: Shown,
): ReadonlyMap<string, ListMatter> {
	const { blog, config } = site
	const found = new Map<string, ListMatter>()
	for (const language of blog.languages) {
		const isDefault = language === config.language
		const own = [...paths].filter(([post]) => post.language === language)
		const lists = [
			...sections(site, own, language),
			...terms(
				site,
				own.map(([post]) => post),
				language,
				shown,
			),
		]
		const name = isDefault ? '_index.md' : `_index.${language.toLowerCase()}.md`
		for (const { folder, url, title, ending = '/' } of lists) {
			const usual = `${homeOf(site, language)}${folder}${ending}`
			const path = `${folder}/${name}`
			if (url === undefined) found.set(path, hidden)
			else if (url !== usual) found.set(path, { title, ...addressOf(url, usual) })
		}
	}
	return found
}

interface List {
	/** Below `content`. */
	readonly folder: string
	/** `undefined` if there is no such list here. */
	readonly url: string | undefined
	/** Of a list with a file Hugo makes none up. */
	readonly title: string
	/** Of its address in Hugo; a slash if nothing is said. */
	readonly ending?: '.html'
}

/** Below an `url` that is a file Hugo would look for the folder of further pages; a `slug` it can take. */
function addressOf(url: string, usual: string): ListMatter {
	const above = usual.slice(0, usual.lastIndexOf('/') + 1)
	const slug = url.startsWith(above) ? url.slice(above.length).replace(/\.html$/, '') : ''
	const isSlug = usual.endsWith('.html') && url.endsWith('.html') && !/^$|\//.test(slug)
	return isSlug ? { slug } : { url }
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
	const all = isMade ? blog.inLanguage(language).sectionFolders : []
	const filled = all.filter(({ posts }) => posts.length > 0)
	const own = all.filter(
		({ names, index }) =>
			config.lists.sections === 'own' ||
			index !== undefined ||
			filled.some((below) => names.every((name, at) => below.names[at] === name)),
	)
	const taxonomies = Object.values(hugoTaxonomies(blog.inLanguage(language), config))
	const words = new Set(taxonomies.map((word) => word.toLowerCase()))
	const folders = new Set(entries.flatMap(([, path]) => firstFolder(path) ?? []))
	// Those of taxonomies that Hugo is told of are no sections there.
	const ofSections = [...folders].filter((folder) => !words.has(folder.toLowerCase()))
	return ofSections.map((folder) => {
		const isAll = base !== '' && (base === folder || base.startsWith(`${folder}/`))
		const url = isAll
			? `${homeOf(site, language)}${base}/`
			: own.find(({ names }) => names.join('/') === folder)?.url
		return { folder, url: written(url), title: titleOfFolder(folder) }
	})
}

/** Of taxonomies and their terms. */
function terms(
	{ blog: whole, config }: Pick<LoadedSite, 'blog' | 'config'>,
	posts: readonly Post<unknown>[],
	language: string,
	shown: Shown,
): readonly List[] {
	const blog = whole.inLanguage(language)
	const built = posts.filter((post) => isShownIn(post, shown))
	const listed = new Set(built.filter((post) => post.kind !== 'list' && !isUnlisted(post)))
	return blog.taxonomies.flatMap(({ name, word, url }): readonly List[] => {
		const ending = isUgly(config.blog.uglyUrls, word) ? '.html' : undefined
		const found = new Map<string, List>()
		for (const post of built)
			for (const term of termsOf(post, name)) {
				const folder = `${word}/${term.toLowerCase().replace(/\s/g, '-')}`
				const here = blog.term(name, term)
				const isListed =
					here && (here.posts.length === 0 || here.posts.some((one) => listed.has(one)))
				// Terms that are two here can be one in Hugo: it is shown if one of them is.
				if (isPath(folder) && found.get(folder)?.url === undefined)
					found.set(folder, {
						folder,
						title: here?.name ?? term,
						...(ending && { ending }),
						url: isListed ? written(here?.url) : undefined,
					})
			}
		const hasSome = config.lists.emptyTaxonomies || [...found.values()].some((one) => one.url)
		return found.size === 0
			? []
			: [
					{ folder: word, url: hasSome ? written(url) : undefined, title: titleOfFolder(word) },
					...found.values(),
				]
	})
}

/** As front matter has it. */
function written(url: string | undefined): string | undefined {
	return url === undefined ? undefined : (decodePath(url) ?? url)
}

function homeOf({ config }: Pick<LoadedSite, 'config'>, language: string): string {
	const isRoot = language === config.language && !config.blog.defaultLanguageInSubdir
	return isRoot ? '/' : `/${language.toLowerCase()}/`
}

/** Of what lies in one, and is not its bundle alone. */
function firstFolder(path: string): string | undefined {
	const [first, ...rest] = path.split('/')
	const isBundle = rest.length === 1 && /^index(?:\.[\w-]+)?\.md$/.test(rest[0] ?? '')
	return rest.length === 0 || isBundle ? undefined : first
}

function isPath(path: string): boolean {
	return path.split('/').every((name) => !/^\.*$/.test(name)) && !path.includes('\0')
}
