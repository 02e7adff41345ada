import { globOf } from './glob.ts'

/** Which pages something is for: Hugo's page matcher. What it does not say is all the same to it. */
export interface PageTarget {
	/** Pattern of the path without language and extension: `{/posts,/posts/**}`. */
	readonly path?: string
	/** Pattern of the kind: `{page,section}`. */
	readonly kind?: string
	/** Pattern of the language: `{en,fr}`. */
	readonly language?: string
}

/** What Hugo calls the kinds of pages that a Markdown file can be. */
export type PageKind = 'home' | 'section' | 'taxonomy' | 'term' | 'page'

/** A page, as a {@link PageTarget} sees it. */
export interface TargetedPage {
	readonly path: string
	readonly kind: PageKind
	readonly language: string
}

/**
 * Makes a test of pages.
 *
 * @example targetOf({ path: '/posts/**', kind: 'page' })({ path: '/posts/a', kind: 'page', language: 'en' }) // true
 * @see https://gohugo.io/configuration/cascade/#target
 */
export function targetOf(target: PageTarget): (page: TargetedPage) => boolean {
	const tests = (['path', 'kind', 'language'] as const).flatMap((key) => {
		const pattern = target[key]
		if (pattern === undefined || pattern === '') return []
		const matches = globOf(pattern)
		return [(page: TargetedPage) => matches(page[key])]
	})
	return (page) => tests.every((test) => test(page))
}
