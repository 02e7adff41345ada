import { type PageTarget, type TargetedPage, targetOf } from '../front-matter/page-target.ts'
import { slugify } from './slug.ts'

/** Which pages have addresses of which pattern. */
export interface PermalinkRule {
	/** Default: all pages. */
	readonly target?: PageTarget
	/** `/:year/:month/:slug/` */
	readonly pattern: string
}

/** Patterns of posts and pages by their first folder, or rules for any kind of page, of which the first that fits counts. */
export type Permalinks = Readonly<Record<string, string>> | readonly PermalinkRule[]

/**
 * Makes a lookup of patterns.
 *
 * @returns Of a page and its first folder, which is empty for files in the content folder itself.
 */
export function patternFinder(
	permalinks: Permalinks | undefined,
): ((page: TargetedPage, section: string) => string | undefined) | undefined {
	if (permalinks === undefined) return undefined
	if (isRules(permalinks)) {
		const rules = permalinks.map(
			({ target, pattern }) => [targetOf(target ?? {}), pattern] as const,
		)
		return (page) => rules.find(([isFor]) => isFor(page))?.[1]
	}
	return ({ kind }, section) => {
		if (kind !== 'page') return undefined
		const names = section === '' ? ['/'] : [section.toLowerCase(), slugify(section)]
		const key = Object.keys(permalinks).find((name) => names.includes(name.toLowerCase()))
		return key === undefined ? undefined : permalinks[key]
	}
}

function isRules(permalinks: Permalinks): permalinks is readonly PermalinkRule[] {
	return Array.isArray(permalinks)
}
