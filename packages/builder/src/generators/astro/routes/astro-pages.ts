import { readdir } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { isSign } from '@blog/core/script'
import { namesAsked } from '../../program/names-asked.ts'
import { type ProgramPart, partsThrough } from '../../program/parts-through.ts'
import { ifThere, readIfThere } from '../../read-if-there.ts'
import { programOf } from './astro-page-program.ts'
import { pathAliases } from './path-aliases.ts'

/** A page that is made for each value of a parameter: `[...slug].astro`, `[id]/index.astro`. */
const route = /(?:^|\/)\[(?:\.\.\.)?([\w$]+)\](?:\/index)?\.astro$/
/** Parameters of pages that are made for something else: terms, parts of lists, languages. */
const isOther =
	/^(?:tags?|topics?|categor(?:y|ies)|series|authors?|page|num|year|month|day|lang|language|locale)$/i
/** What pages of posts are called in its starters; others may be so too. */
const isUsual = /^(?:slug|id)$/

/** A page that may show posts. */
export interface AstroPage {
	/** Its parameter. */
	readonly name: string
	/** Whether that is called as that of pages of posts is in starters. */
	readonly isUsual: boolean
	readonly file: string
	/** Its folder, below `pages`. */
	readonly base: string
	readonly text: string
	/** What is run to make it. */
	readonly parts: readonly ProgramPart[]
	/** Collections that it asks for, itself or by functions of the site's modules. */
	readonly asks: readonly unknown[]
	/** Those of which it asks for one entry, which may be the one that it shows. */
	readonly finds: readonly unknown[]
	/** Whether it makes the pages of a list, and so none for each post. */
	readonly isPaginated: boolean
}

/**
 * Reads the pages of a site that are made for each of something that may be posts.
 *
 * @param base Folder of the config, below the site's.
 * @param source Folder of the site's source, with `pages` in it.
 */
export async function astroPages(
	root: string,
	{ base, source }: { readonly base: string; readonly source: string },
): Promise<readonly AstroPage[]> {
	const folder = posix.join(source, 'pages')
	const read = (path: string) => readdir(path, { recursive: true })
	const files = (await ifThere(join(root, folder), read)) ?? []
	const resolve = await pathAliases(root, base, source)
	return Promise.all(
		files
			.map((file) => file.replaceAll('\\', '/'))
			.filter((file) => !isOther.test(route.exec(file)?.[1] ?? 'page'))
			.sort()
			.map(async (path): Promise<AstroPage> => {
				const name = route.exec(path)?.[1] ?? ''
				const file = posix.join(folder, path)
				const text = programOf((await readIfThere(join(root, file))) ?? '')
				const parts = await partsThrough(root, { file, text }, { from: 'getStaticPaths', resolve })
				return {
					name,
					isUsual: isUsual.test(name),
					file,
					base: path.replace(route, ''),
					text,
					parts,
					asks: namesAsked('getCollection', parts),
					finds: ['getEntry', 'getEntryBySlug'].flatMap((name) => namesAsked(name, parts)),
					isPaginated: isPaginated(parts),
				}
			}),
	)
}

function isPaginated(parts: readonly ProgramPart[]): boolean {
	return parts.some(({ module: { tokens }, start, end }) =>
		tokens
			.slice(start, end)
			.some(({ text }, index) => text === 'paginate' && isSign(tokens[start + index + 1], '(')),
	)
}
