import { posix } from 'node:path'
import { escapeExpression, type Skipped } from '@blog/core'
import type { SiteConfig } from '../../config/site-config.ts'
import type { GeneratorSite } from '../generator-site.ts'
import { hasDates } from './astro-dates.ts'
import { idProblems } from './astro-ids.ts'
import { routeProblems } from './astro-problems.ts'
import type { AstroPublished } from './astro-published.ts'
import { notInCollection } from './not-in-collection.ts'

/** What the collections beside that of the posts add to a site. */
export interface AstroBeside {
	readonly config: SiteConfig
	/** Of all that is published, the first that of the posts, below the site's. */
	readonly folders: readonly string[]
	readonly leftOut: readonly Skipped[]
	readonly problems: NonNullable<GeneratorSite['problems']>
}

/** Where they are. */
interface Where {
	/** Puts the folder of the config before a path. */
	inside(path: string): string
	/** Segments before posts. */
	readonly base: string
}

/**
 * Reads the collections that have pages of their own: each is at the address of its page, and its entries are posts if any of them has a date.
 *
 * @param content Folder of them all, below the site's.
 */
export async function astroBeside(
	root: string,
	content: string,
	{ posts, beside }: AstroPublished,
	{ inside, base }: Where,
): Promise<AstroBeside> {
	const found = await Promise.all(
		beside.map(async (one) => {
			const folder = inside(one.folder)
			const own = await notInCollection(root, folder, one)
			return {
				...own,
				folder,
				base: one.route.address?.base ?? one.name,
				isDated: await hasDates(root, folder, own.leftOut),
				problems: [
					...routeProblems(one.route, folder, undefined),
					...own.problems,
					...(await idProblems(root, folder, one, own.leftOut)),
				],
			}
		}),
	)
	const ofPosts = posts ? [{ folder: inside(posts.folder), base, isDated: true }] : []
	const all = [...ofPosts, ...found]
	const dated = all.filter(({ isDated }) => isDated)
	const below = (folder: string) => posix.relative(content, folder)
	return {
		config: {
			excludeMatching: [
				othersIn(
					content,
					all.map(({ folder }) => below(folder)),
				),
				...found.flatMap(({ config }) => config.excludeMatching ?? []),
			],
			mainSections: (dated.length > 0 ? dated : all).map(({ folder }) => below(folder)),
			urls: {
				like: 'astro',
				folders: Object.fromEntries(all.map((one) => [below(one.folder), one.base])),
			},
		},
		folders: all.map(({ folder }) => folder),
		leftOut: found.flatMap(({ leftOut }) => leftOut),
		problems: found.flatMap(({ problems }) => problems),
	}
}

/** The expression of all that lies in a folder but not in some below it, nor leads there. */
function othersIn(content: string, folders: readonly string[]): string {
	const above = folders.flatMap((folder) => {
		const names = folder.split('/')
		return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'))
	})
	const taken = folders.map((folder) => `${escapeExpression(folder)}(?:/|$)`)
	const leading = [...new Set(above)].map((folder) => `${escapeExpression(folder)}$`)
	return `^${escapeExpression(`/${content}/`)}(?!${[...taken, ...leading].join('|')})`
}
