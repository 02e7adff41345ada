import { posix } from 'node:path'
import type { Skipped } from '@blog/core'
import { configValues } from '../config-values.ts'
import { draftMarks } from '../hiding/draft-marks.ts'
import { isSettled } from '../is-settled.ts'
import type { Script } from '../program/read-script.ts'
import { saidContent } from '../said-content.ts'
import { address, type LayoutOf, language, titled, trimmed } from '../scripted/scripted-layout.ts'
import { toldSettings } from '../scripted/told-settings.ts'
import { astroBeside } from './astro-beside.ts'
import { foldersOfPosts } from './astro-folders.ts'
import { idProblems, sayAddresses } from './astro-ids.ts'
import { astroOthers } from './astro-others.ts'
import { routeProblems, unfollowedProblems } from './astro-problems.ts'
import { astroRedirects } from './astro-redirects.ts'
import { readSettings, unreadSettings } from './astro-settings.ts'
import { type AstroSite, readAstroSite } from './astro-site.ts'
import { collectionsBelow } from './collections-below.ts'
import { entryPages } from './filters/post-pages.ts'
import { routeHides } from './filters/route-hides.ts'
import { type AstroLanguages, astroLanguages } from './languages/astro-languages.ts'
import { notInCollection } from './not-in-collection.ts'
import { type AstroRoute, astroRoute, routeIn } from './routes/astro-routes.ts'
import { termPages } from './routes/astro-term-pages.ts'
import { astroTerms } from './routes/astro-terms.ts'

/**
 * What an Astro site says of itself.
 *
 * @see https://docs.astro.build/en/reference/configuration-reference/
 */
export const astro: LayoutOf = (script, said) => {
	const { string, list } = configValues(script.values)
	const source = trimmed(string('srcDir') ?? 'src')
	let found: Promise<AstroSite> | undefined
	const siteOf = (root: string, inside: (path: string) => string) => {
		found ??= readAstroSite(root, inside, source, said)
		return found
	}
	const redirects = astroRedirects(script, string('base') ?? '')
	let route: AstroRoute | undefined
	let folderOfPosts: string | undefined
	const languagesOf = async (
		root: string,
		content: string,
		leftOut: readonly Skipped[],
	): Promise<AstroLanguages | undefined> => {
		const segments = route?.address?.languages
		if (segments === undefined) return undefined
		return astroLanguages(await foldersOfPosts(root, content, leftOut), {
			locales: list('i18n', 'locales') ?? [],
			standard: string('i18n', 'defaultLocale'),
			segments,
			param: route?.language,
		})
	}
	return {
		content: usualFolders.map((folder) => `${source}/${folder}`),
		async folders(root, inside) {
			const { posts, content } = await siteOf(root, inside)
			return [...(content === undefined ? [] : [content]), ...(posts ? [posts.folder] : [])]
		},
		expected: `${source}/content`,
		static: [trimmed(string('publicDir') ?? 'public')],
		read: (content) => ({
			...address(string('site'), string('base')),
			...language(string('i18n', 'defaultLocale')),
			...titled(titleOfStarlight(script), undefined),
			urls: { like: 'astro', base: baseOf(content, source) },
			feed: { files: { rss: 'rss.xml' } },
			headingIds: 'astro',
			exclude: ['**/_*.{md,mdx}', '**/_*/**/*.{md,mdx}'],
			assetFolders: [`${source}/assets`],
			...(Object.keys(redirects.paths).length > 0 && { redirects: { paths: redirects.paths } }),
			// Its static folder is `public`, also while there is none.
			out: 'dist',
		}),
		async base(root, content, inside) {
			const { posts, others, beside, pages, ofGlobs, content: shared } = await siteOf(root, inside)
			if (posts === undefined && ofGlobs && saidContent(said) !== undefined) {
				route = ofGlobs
				return route.doubt ? undefined : route.address?.base
			}
			const isShared = shared !== undefined && shared === content
			// All posts are listed on the home page.
			if (isShared && posts === undefined) return ''
			const folder = isShared && posts ? posts.folder : content
			const isOf = posts?.folder === folder
			const name = isOf ? posts.name : folder.replace(/^.*\//, '')
			const isFixed = baseOf(folder, source) !== folder.replace(/^.*\//, '')
			if (isFixed && !isOf) return undefined
			const isOnly = isOf && others.length + beside.length === 0
			route = (isOf && ofGlobs) || astroRoute(pages, { collection: name, isOnly })
			if (route.doubt === 'several') {
				const where = { base: inside(''), source: inside(source) }
				const own = await entryPages(root, { pages: route.pages, collection: name, ...where })
				route = routeIn(pages.filter(({ file }) => own.includes(file)))
			}
			const base = route.doubt ? undefined : route.address?.base
			// Documents of Starlight lie where they are, whatever their collection is called.
			const isElsewhere = isOf && !(isFixed && route.pages.length === 0)
			return base ?? (isElsewhere ? name : isShared ? baseOf(folder, source) : undefined)
		},
		async files(root, content, inside, base) {
			const site = await siteOf(root, inside)
			const { posts } = site
			const isShared = site.content !== undefined && inside(site.content) === content
			const folder = isShared && posts ? inside(posts.folder) : content
			const isOf = posts?.patterns !== undefined && inside(posts.folder) === folder
			const own = isOf ? await notInCollection(root, folder, posts) : undefined
			const leftOut = own?.leftOut ?? []
			const hides =
				route && route.doubt !== 'unclear'
					? await routeHides(root, {
							pages: route.pages,
							collection: isOf && posts ? posts.name : folder.replace(/^.*\//, ''),
							areFiles: route === site.ofGlobs,
							config: (posts ?? site.others[0])?.file,
							base: inside(''),
							source: inside(source),
							isSettled: isSettled({ settledBy: ['exclude'] }, said),
						})
					: { hidden: [], problems: [] }
			const languages = await languagesOf(root, folder, leftOut)
			const isSaid = route?.computed?.isOwnUrl && route.address?.base === ''
			if (route && isSaid && (await sayAddresses(root, folder, leftOut))) {
				const { computed: _, ...known } = route
				route = known
			}
			const beside = isShared
				? await astroBeside(root, content, site, { inside, base: base ?? '' })
				: undefined
			folderOfPosts = beside?.folders[0]
			const saidFolder = saidContent(said)
			const below =
				saidFolder === undefined
					? undefined
					: await collectionsBelow(
							saidFolder,
							[...(posts ? [posts] : []), ...site.others].map((one) => ({
								...one,
								folder: inside(one.folder),
							})),
							site.pages,
							site.hidesOf,
						)
			const unpublished = isShared ? site.others : [...site.others, ...site.beside]
			const collected = unpublished.map((one) => ({
				...one,
				folder: inside(one.folder).replace(/^\.$/, ''),
			}))
			const taken = beside?.folders ?? [content]
			const others = await astroOthers(root, inside(source), taken, collected)
			const where = { base: inside(''), source: inside(source), collection: posts?.name }
			const terms = astroTerms(await termPages(root, where), languages?.config !== undefined)
			return {
				config: {
					...(terms.permalinks.length > 0 && { permalinks: terms.permalinks }),
					...(route?.doubt ? {} : languages?.config),
					...own?.config,
					...beside?.config,
					frontMatterDefaults: [
						{ folder, hidden: hides.hidden },
						...(below?.folders ?? []),
						...(isShared ? site.beside.map((one) => ({ ...one, folder: inside(one.folder) })) : []),
					].flatMap((one) =>
						one.hidden.length > 0 ? [{ path: one.folder, values: draftMarks(one.hidden) }] : [],
					),
					excludeMatching: [own, beside].flatMap((one) => one?.config.excludeMatching ?? []),
					leftOut: [...leftOut, ...(beside?.leftOut ?? []), ...others],
				},
				problems: [
					...site.problems,
					...(route ? routeProblems(route, saidContent(said) ?? folder, languages) : []),
					...(own?.problems ?? []),
					...hides.problems,
					...(route && hides.hidden.length > 0
						? unfollowedProblems(route, site.pages, posts?.name ?? posix.basename(folder))
						: []),
					...(below?.problems ?? []),
					...(isOf ? await idProblems(root, folder, posts, leftOut) : []),
					...(beside?.problems ?? []),
					...terms.problems,
				],
			}
		},
		redirectPath: (from) => ['redirects', from],
		// The first is that of its starter; a schema of the site wants one of them.
		get authoring() {
			return {
				dateKeys: ['pubDate', 'pubDatetime', 'publishDate', 'date'],
				knowsDrafts: false,
				...(folderOfPosts !== undefined && { folder: folderOfPosts }),
			}
		},
		// Known when its pages have been read.
		get unread() {
			const others = [...unreadSettings(route?.address), ...redirects.unread]
			return toldSettings(script, 'astro', readSettings, others)
		},
	}
}

/** Where posts lie in its starters, those of Starlight, and where pages do that are Markdown. */
const usualFolders = [
	...['content/blog', 'content/posts', 'content/post', 'data/blog', 'content/docs'],
	...['pages/blog', 'pages/posts', 'pages/post', 'pages'],
]

/** Segments before those of posts: pages and Starlight's documents lie where they are. */
function baseOf(content: string, source: string): string {
	const page = /^(?:pages|content\/docs)(?:\/(.*))?$/.exec(content.slice(source.length + 1))
	return page ? (page[1] ?? '') : content.replace(/^.*\//, '')
}

/** https://starlight.astro.build/reference/configuration/#title-required */
function titleOfStarlight(script: Script): string | undefined {
	const [call] = script.calls('starlight').filter(({ argument }) => argument instanceof Map)
	const title = call?.argument instanceof Map ? call.argument.get('title')?.value : undefined
	return typeof title === 'string' ? title : undefined
}
