import { CONTEXT } from './template/template-blocks.ts'
import { INNER, reached, templateFlow } from './template/template-flow.ts'
import { isStored } from './template/template-stores.ts'

/** What the other templates of a site do. */
export interface OtherTemplates {
	/** Names of what they keep of what stands in a shortcode. */
	readonly kept: ReadonlySet<string>
	/** Names of what they take from a store. */
	readonly taken: ReadonlySet<string>
	/** Tells whether a partial shows it, when given the whole context; of a name that is not known, whether any does. */
	partialShows(name: string | undefined): boolean
}

/** What a template keeps of it and takes from a store. */
export function storesOf(template: string): { readonly kept: string[]; readonly taken: string[] } {
	const { edges } = templateFlow(template)
	return {
		kept: [...reached(edges, [INNER])].filter(isStored),
		taken: [...edges.keys()].filter(isStored),
	}
}

/**
 * Tells whether a shortcode may show what stands between its tags: its template writes `.Inner`, or something that holds it: a variable, a store, a
 * partial. To ask for it (`{{ if .Inner }}`) and to keep it (`{{ $_ := .Inner }}`) shows nothing. Whether it is so in the end only running it would tell.
 *
 * @see https://gohugo.io/methods/shortcode/inner/
 */
export function showsInner(template: string, others: OtherTemplates = none): boolean {
	const { edges, outputs, calls } = templateFlow(template)
	const given = reached(edges, [CONTEXT])
	const showing = calls.filter(
		({ action, partial }) => given.has(action) && others.partialShows(partial),
	)
	const holding = reached(edges, [INNER, ...showing.map(({ action }) => action)])
	if (outputs.some((action) => holding.has(action))) return true
	if ([...holding].some((name) => isStored(name) && others.taken.has(name))) return true
	// What stands in it has shortcodes that keep something for it: it shows that.
	const fromOthers = reached(edges, others.kept)
	return /\.Inner/.test(template) && outputs.some((action) => fromOthers.has(action))
}

const none: OtherTemplates = { kept: new Set(), taken: new Set(), partialShows: () => false }
