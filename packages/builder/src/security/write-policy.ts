import { directives, type PageDirective, type PageSources } from './directives.ts'

const order: readonly PageDirective[] = [
	...directives.filter((directive) => directive !== 'frame-ancestors'),
	'script-src-attr',
	'style-src-attr',
]

/** Said on every page, because `default-src` does not stand for them or says too much. */
const always = new Set<PageDirective>(['script-src', 'object-src', 'base-uri', 'form-action'])

/** Where not even the site itself is allowed unless somebody needs it. */
const closed = new Set<PageDirective>(['object-src', 'base-uri'])

/**
 * Writes a Content-Security-Policy: the site itself, and what is given.
 *
 * @param sources Equal ones give the same text, in whatever order they came.
 * @see https://www.w3.org/TR/CSP3/
 *
 * @example writePolicy(new Map()) // "default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'"
 */
export function writePolicy(sources: PageSources): string {
	const written = order.flatMap((directive) => {
		const own = [...(sources.get(directive) ?? [])].sort()
		if (own.length === 0 && !always.has(directive)) return []
		return `${directive} ${[...new Set([...firstOf(directive, own), ...own])].join(' ')}`
	})
	return ["default-src 'self'", ...written].join('; ')
}

function firstOf(directive: PageDirective, own: readonly string[]): readonly string[] {
	// Hashes of attributes count only with this word: not as scripts, and no other attributes.
	if (directive.endsWith('-attr')) return ["'unsafe-hashes'"]
	if (!closed.has(directive)) return ["'self'"]
	return own.length === 0 ? ["'none'"] : []
}
