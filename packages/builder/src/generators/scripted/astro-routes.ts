import { readdir } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { isSign } from '@blog/core/script'
import { callsThrough } from '../program/calls-through.ts'
import { type ProgramPart, partsThrough } from '../program/parts-through.ts'
import { readScript } from '../program/read-script.ts'
import { ifThere, readIfThere } from '../read-if-there.ts'
import { type LanguageParam, languageParam } from './astro-language-param.ts'
import { programOf } from './astro-page-program.ts'
import { type ComputedParam, computedParam } from './astro-param.ts'
import { pathAliases } from './path-aliases.ts'
import { type RouteAddress, routeAddress } from './route-address.ts'

/** A page that is made for each value of a parameter: `[...slug].astro`, `[id]/index.astro`. */
const route = /(?:^|\/)\[(?:\.\.\.)?([\w$]+)\](?:\/index)?\.astro$/
/** Parameters of pages that are made for something else: terms, parts of lists, languages. */
const isOther =
	/^(?:tags?|topics?|categor(?:y|ies)|series|authors?|page|num|year|month|day|lang|language|locale)$/i
/** What pages of posts are called in its starters; others may be so too. */
const isUsual = /^(?:slug|id)$/

/** Which page shows each post of a collection. */
export interface AstroRoute {
	/** That page, or those that may be it. */
	readonly pages: readonly string[]
	/** Why their address may be another one: only running them would tell, or they lie in several folders. */
	readonly doubt?: 'unclear' | 'several' | undefined
	/** Of the first one; absent if there is none. */
	readonly address?: RouteAddress
	/** What its posts are called by, if that is not their `id`. */
	readonly computed?: ComputedParam
	/** What it takes the language from, if it is in a folder of it. */
	readonly language?: LanguageParam
}

/** What is looked for, and where. Paths are below the site's folder. */
export interface AstroPages {
	/** Folder of the config. */
	readonly base: string
	/** Folder of the site's source, with `pages` in it. */
	readonly source: string
	/** As pages ask for it. */
	readonly collection: string
	/** Whether the site has no other collection. */
	readonly isOnly: boolean
}

/**
 * Finds the page that shows each post of a collection: it asks for it itself, or by functions of the site's modules. Without one it is a page in a folder of that name,
 * or the only page of its kind if there is no other collection.
 *
 * @see https://docs.astro.build/en/guides/content-collections/#generating-routes-from-content
 */
export async function astroRoute(
	root: string,
	{ base, source, collection, isOnly }: AstroPages,
): Promise<AstroRoute> {
	const folder = posix.join(source, 'pages')
	const read = (path: string) => readdir(path, { recursive: true })
	const files = (await ifThere(join(root, folder), read)) ?? []
	const resolve = await pathAliases(root, base, source)
	const pages = await Promise.all(
		files
			.map((file) => file.replaceAll('\\', '/'))
			.filter((file) => !isOther.test(route.exec(file)?.[1] ?? 'page'))
			.sort()
			.map(async (path): Promise<Page> => {
				const name = route.exec(path)?.[1] ?? ''
				const file = posix.join(folder, path)
				const text = programOf((await readIfThere(join(root, file))) ?? '')
				const parts = await partsThrough(root, { file, text }, { from: 'getStaticPaths', resolve })
				return { name, file, base: path.replace(route, ''), text, parts }
			}),
	)
	const usual = pages.filter(({ name }) => isUsual.test(name))
	// What makes pages of a list has no page for each post.
	const others = pages.filter((page) => !isUsual.test(page.name) && !isPaginated(page))
	const asks = ({ parts }: Page) => callsThrough('getCollection', parts)
	for (const some of [usual, others]) {
		const own = some.filter(({ text }) =>
			readScript(text)
				.calls('getCollection')
				.some(({ argument }) => argument === collection),
		)
		if (own.length > 0) return foundIn(own)
		const through = some.filter((page) => asks(page).includes(collection))
		if (through.length > 0) return foundIn(through)
	}
	const unclear = usual.filter((page) => asks(page).length === 0)
	const isLast = isOnly && usual.length === 1
	const likely = unclear.find((page) => isLast || page.base === collection)
	if (likely) return foundIn([likely])
	const [first] = unclear
	return {
		pages: unclear.map(({ file }) => file),
		doubt: 'unclear',
		...(first && { address: routeAddress(first.base) }),
	}
}

/** A page that may show posts. */
interface Page {
	/** Its parameter. */
	readonly name: string
	readonly file: string
	readonly base: string
	readonly text: string
	/** What is run to make it. */
	readonly parts: readonly ProgramPart[]
}

function isPaginated({ parts }: Page): boolean {
	return parts.some(({ module: { tokens }, start, end }) =>
		tokens
			.slice(start, end)
			.some(({ text }, index) => text === 'paginate' && isSign(tokens[start + index + 1], '(')),
	)
}

/** Of pages in several folders nobody can tell which one posts are to be called by. */
function foundIn(found: readonly Page[]): AstroRoute {
	const pages = found.map(({ file }) => file)
	const [folder = '', ...others] = new Set(found.map(({ base }) => base))
	const address = routeAddress(folder)
	if (others.length > 0) return { pages, address, doubt: 'several' }
	if (address.isCut) return { pages, address, doubt: 'unclear' }
	const { hasLanguage } = address
	const [computed] = found.flatMap(
		({ name, parts }) => computedParam(parts, { name, hasLanguage }) ?? [],
	)
	const language =
		address.param === undefined
			? undefined
			: languageParam(
					found.flatMap(({ parts }) => parts),
					address.param,
				)
	return {
		pages,
		address: language?.isAlways ? { ...address, languages: 'all' } : address,
		...(computed && { computed }),
		...(language && { language }),
	}
}
