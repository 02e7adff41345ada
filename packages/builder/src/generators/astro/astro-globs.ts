import { posix } from 'node:path'
import type { Place } from '@blog/core'
import { endOfItem, isSign, type Token } from '@blog/core/script'
import type { GeneratorSite } from '../generator-site.ts'
import type { AstroCollection } from './astro-collection.ts'
import { exampleOf } from './astro-example.ts'
import type { AstroPage } from './routes/astro-pages.ts'
import { type AstroRoute, routeIn } from './routes/astro-routes.ts'

const ofMarkdown = /\.(?:mdx?|\{[^}]*mdx?[^}]*\})$/

/** Posts that a page takes from files, without a collection. */
export interface AstroGlobs {
	readonly posts?: AstroCollection
	/** That page. */
	readonly route?: AstroRoute
	readonly problems: NonNullable<GeneratorSite['problems']>
}

/**
 * Finds the folder that the page of posts takes them from: `Astro.glob('../contents/*.md')`, `import.meta.glob('/src/contents/*.md')`.
 *
 * @param base Folder of the config, below the site's.
 * @param source Folder of the site's source; what lies in its `pages` has addresses of its own.
 * @see https://docs.astro.build/en/guides/imports/#importmetaglob
 */
export function astroGlobs(
	pages: readonly AstroPage[],
	{ base, source }: { readonly base: string; readonly source: string },
): AstroGlobs {
	for (const page of pages.filter((one) => !one.isPaginated)) {
		const [glob] = page.parts.flatMap(({ file, module, start, end }) =>
			globsIn(module.tokens.slice(start, end)).map((one) => ({
				...one,
				file,
				place: module.placeAt(one.at),
			})),
		)
		if (glob === undefined) continue
		const from = glob.pattern?.startsWith('/') ? base : posix.dirname(glob.file)
		const whole = posix.normalize(posix.join(from, glob.pattern ?? ''))
		const [folder, pattern] = partsOf(posix.relative(base, whole))
		const isKnown = glob.pattern !== undefined
		// Pictures, or pages that lie at their addresses.
		if (isKnown && (!ofMarkdown.test(pattern) || isBelow(folder, `${source}/pages`))) continue
		if (!isKnown || folder === '' || folder.startsWith('..'))
			return { route: routeIn([page]), problems: [unread(glob.file, glob.place)] }
		const name = posix.basename(folder)
		const posts = { name, file: glob.file, folder, patterns: [pattern] }
		return { posts, route: routeIn([page]), problems: [] }
	}
	return { problems: [] }
}

/** Calls that name files; without a pattern one that only running the page would tell. */
function globsIn(
	tokens: readonly Token[],
): readonly { readonly pattern: string | undefined; readonly at: number }[] {
	return tokens.flatMap(({ text, at }, index) => {
		const isGlob = /^(?:Astro|meta)$/.test(tokens[index - 2]?.text ?? '')
		if (text !== 'glob' || !isSign(tokens[index - 1], '.') || !isGlob) return []
		// `Astro.glob<Post>(…)`
		const open = tokens.findIndex((token, next) => next > index && isSign(token, '('))
		const given = tokens.slice(open + 1, endOfItem(tokens, open + 1))
		const inList = isSign(given[0], '[') ? given.slice(1, -1) : given
		const [pattern, ...more] = inList.filter((token) => !isSign(token, ','))
		const isText = pattern?.kind === 'text' && !pattern.parts && more.length === 0
		return [{ at, pattern: isText ? pattern.text : undefined }]
	})
}

/** A folder, and the pattern of files below it. */
function partsOf(glob: string): readonly [folder: string, pattern: string] {
	const segments = glob.split('/')
	const first = segments.findIndex((segment) => /[*?{[(!]/.test(segment))
	const end = first < 0 ? segments.length - 1 : first
	return [segments.slice(0, end).join('/'), segments.slice(end).join('/')]
}

function isBelow(folder: string, above: string): boolean {
	return folder === above || folder.startsWith(`${above}/`)
}

function unread(file: string, place: Place): AstroGlobs['problems'][number] {
	return {
		path: [],
		at: { file, place },
		message:
			'Unexpected `glob` that only running the page would tell of: it is not known which files are posts, so they may be left out',
		hint: `Write the folder of the posts in a blog.config.json: ${exampleOf({ content: 'src/posts' })}.`,
		settledBy: ['content'],
		rule: 'generator-folder-unknown',
	}
}
