import type { Skipped } from '@blog/core'
import { configValues } from '../config-values.ts'
import { draftMarks } from '../eleventy/hiding/draft-marks.ts'
import { isSettled } from '../is-settled.ts'
import type { Script } from '../program/read-script.ts'
import { type AstroCollections, astroCollections } from './astro-collection.ts'
import { foldersOfPosts } from './astro-folders.ts'
import { idProblems } from './astro-ids.ts'
import { type AstroLanguages, astroLanguages } from './astro-languages.ts'
import { astroOthers } from './astro-others.ts'
import { routeProblems } from './astro-problems.ts'
import { type AstroRoute, astroRoute } from './astro-routes.ts'
import { readSettings, unreadSettings } from './astro-settings.ts'
import { termPages } from './astro-term-pages.ts'
import { astroTerms } from './astro-terms.ts'
import { notInCollection } from './not-in-collection.ts'
import { routeHides } from './route-filters/route-hides.ts'
import { address, type LayoutOf, language, titled, trimmed } from './scripted-layout.ts'
import { toldSettings } from './told-settings.ts'

/**
 * What an Astro site says of itself.
 *
 * @see https://docs.astro.build/en/reference/configuration-reference/
 */
export const astro: LayoutOf = (script) => {
	const { string, list } = configValues(script.values)
	const source = trimmed(string('srcDir') ?? 'src')
	let found: Promise<AstroCollections> | undefined
	const collections = (root: string, inside: (path: string) => string) => {
		found ??= astroCollections(root, inside(''), source)
		return found
	}
	let route: AstroRoute | undefined
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
			const { posts } = await collections(root, inside)
			return posts === undefined ? [] : [posts.folder]
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
			// Its static folder is `public`, also while there is none.
			out: 'dist',
		}),
		async base(root, content, inside) {
			const { posts, others } = await collections(root, inside)
			const isOf = posts?.folder === content
			const name = isOf ? posts.name : content.replace(/^.*\//, '')
			const isFixed = baseOf(content, source) !== content.replace(/^.*\//, '')
			if (isFixed && !isOf) return undefined
			route = await astroRoute(root, {
				base: inside(''),
				source: inside(source),
				collection: name,
				isOnly: isOf && others.length === 0,
			})
			const base = route.doubt ? undefined : route.address?.base
			// Documents of Starlight lie where they are, whatever their collection is called.
			const isElsewhere = isOf && !(isFixed && route.pages.length === 0)
			return base ?? (isElsewhere ? name : undefined)
		},
		async files(root, content, inside, said) {
			const found = await collections(root, inside)
			const { posts } = found
			const isOf = posts?.patterns !== undefined && inside(posts.folder) === content
			const own = isOf ? await notInCollection(root, content, posts) : undefined
			const hides =
				route && route.doubt !== 'unclear'
					? await routeHides(root, {
							pages: route.pages,
							collection: isOf && posts ? posts.name : content.replace(/^.*\//, ''),
							config: (posts ?? found.others[0])?.file,
							base: inside(''),
							source: inside(source),
							isSettled: isSettled({ settledBy: ['exclude'] }, said),
						})
					: { hidden: [], problems: [] }
			const languages = await languagesOf(root, content, own?.leftOut ?? [])
			const collected = found.others.map((one) => ({
				...one,
				folder: inside(one.folder).replace(/^\.$/, ''),
			}))
			const others = await astroOthers(root, inside(source), content, collected)
			const where = { base: inside(''), source: inside(source), collection: posts?.name }
			const terms = astroTerms(await termPages(root, where), languages?.config !== undefined)
			return {
				config: {
					...(terms.permalinks.length > 0 && { permalinks: terms.permalinks }),
					...(route?.doubt ? {} : languages?.config),
					...own?.config,
					...(hides.hidden.length > 0 && {
						frontMatterDefaults: [{ path: content, values: draftMarks(hides.hidden) }],
					}),
					leftOut: [...(own?.leftOut ?? []), ...others],
				},
				problems: [
					...(route ? routeProblems(route, content, languages) : []),
					...(own?.problems ?? []),
					...hides.problems,
					...(isOf ? await idProblems(root, content, posts, own?.leftOut ?? []) : []),
					...terms.problems,
				],
			}
		},
		// The first is that of its starter; a schema of the site wants one of them.
		authoring: {
			dateKeys: ['pubDate', 'pubDatetime', 'publishDate', 'date'],
			knowsDrafts: false,
		},
		// Known when its pages have been read.
		get unread() {
			return toldSettings(script, 'astro', readSettings, unreadSettings(route?.address))
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
