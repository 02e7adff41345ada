import { readScript } from '../../program/read-script.ts'
import { type RouteAddress, routeAddress } from '../../scripted/route-address.ts'
import { type LanguageParam, languageParam } from './astro-language-param.ts'
import type { AstroPage } from './astro-pages.ts'
import { type ComputedParam, computedParam } from './astro-param.ts'

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

/** What is looked for. */
export interface SoughtCollection {
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
export function astroRoute(
	pages: readonly AstroPage[],
	{ collection, isOnly }: SoughtCollection,
): AstroRoute {
	const usual = pages.filter((page) => page.isUsual)
	const others = pages.filter((page) => !page.isUsual && !page.isPaginated)
	for (const some of [usual, others]) {
		const own = some.filter(({ text }) =>
			readScript(text)
				.calls('getCollection')
				.some(({ argument }) => argument === collection),
		)
		if (own.length > 0) return routeIn(own)
		const through = some.filter(({ asks }) => asks.includes(collection))
		if (through.length > 0) return routeIn(through)
		const finding = some.filter(({ finds }) => finds.includes(collection))
		if (finding.length > 0) return routeIn(finding)
	}
	const unclear = usual.filter(({ asks }) => asks.length === 0)
	const isLast = isOnly && usual.length === 1
	const likely = unclear.find((page) => isLast || page.base === collection)
	if (likely) return routeIn([likely])
	const [first] = unclear
	return {
		pages: unclear.map(({ file }) => file),
		doubt: 'unclear',
		...(first && { address: routeAddress(first.base) }),
	}
}

/** Of pages in several folders nobody can tell which one posts are to be called by. */
export function routeIn(found: readonly AstroPage[]): AstroRoute {
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
