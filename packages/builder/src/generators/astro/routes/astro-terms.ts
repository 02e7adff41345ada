import type { PermalinkRule } from '@blog/core'
import type { GeneratorSite } from '../../generator-site.ts'
import { routeAddress } from '../../scripted/route-address.ts'
import { exampleOf } from '../astro-example.ts'
import type { TermPage } from './astro-term-pages.ts'

/** Where lists of terms are, and of which that is not known. */
export interface AstroTerms {
	readonly permalinks: readonly PermalinkRule[]
	readonly problems: NonNullable<GeneratorSite['problems']>
}

/**
 * Says where lists of terms are that are not at their usual address: of pages in one plain folder there, of others that is told.
 *
 * @param hasLanguages Whether addresses begin with the language.
 */
export function astroTerms(pages: readonly TermPage[], hasLanguages: boolean): AstroTerms {
	const permalinks: PermalinkRule[] = []
	const problems: AstroTerms['problems'][number][] = []
	for (const taxonomy of new Set(pages.map((page) => page.taxonomy))) {
		const own = pages.filter((page) => page.taxonomy === taxonomy)
		const folders = new Set(own.map(({ folder }) => folder))
		const [first] = own
		const isUsual = own.some(({ folder }) => routeAddress(folder).base === taxonomy)
		if (first === undefined || isUsual) continue
		const folder = folders.size === 1 ? plainFolder(first.folder, hasLanguages) : undefined
		if (folder === undefined) problems.push(problemOf(taxonomy, own))
		else permalinks.push(...rulesOf(taxonomy, folder, own))
	}
	return { permalinks, problems }
}

/** A folder without parameters but that of the language first, as posts have it. */
function plainFolder(folder: string, hasLanguages: boolean): string | undefined {
	const { base, isCut, hasLanguage, languages } = routeAddress(folder)
	const isAsPosts = hasLanguages === (languages !== undefined) && hasLanguages === hasLanguage
	return base !== '' && !isCut && isAsPosts && !base.includes(':') ? base : undefined
}

function rulesOf(
	taxonomy: string,
	folder: string,
	pages: readonly TermPage[],
): readonly PermalinkRule[] {
	const terms = { target: { kind: 'term', path: `/${taxonomy}/**` }, pattern: `/${folder}/:slug/` }
	const all = { target: { kind: 'taxonomy', path: `/${taxonomy}` }, pattern: `/${folder}/` }
	return pages.some(({ hasIndex }) => hasIndex) ? [terms, all] : [terms]
}

function problemOf(taxonomy: string, pages: readonly TermPage[]): AstroTerms['problems'][number] {
	const [{ file } = { file: '' }] = pages
	const which =
		pages.length > 1
			? `pages ${pages.map((page) => `\`${page.file}\``).join(' and ')} that list`
			: 'page that lists'
	const permalinks = rulesOf(taxonomy, `my-${taxonomy}`, [])
	return {
		path: [],
		at: { file },
		message: `Unexpected ${which} the posts of each of \`${taxonomy}\`: where these lists were only running the site would tell, here they are below \`/${taxonomy}/\``,
		hint: `Write their address in a blog.config.json: ${exampleOf({ permalinks })}.`,
		settledBy: ['permalinks'],
	}
}
