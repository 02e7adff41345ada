import { isSign } from '@blog/core/script'
import type { Module } from '../program/modules-below.ts'

/** Filters of Eleventy's own that are known here. */
const known = ['slugify']

/**
 * Finds those that a site has as they are: where its programs name one as a text or a key, they may put another one in its place (`addFilter('slugify', …)`,
 * `Object.entries({ slugify })`).
 *
 * @see https://www.11ty.dev/docs/filters/#eleventy-provided-filters
 */
export function knownFilters(programs: readonly Module[]): readonly string[] {
	return known.filter((name) => !programs.some((program) => mayOverwrite(program, name)))
}

function mayOverwrite({ script: { tokens } }: Module, name: string): boolean {
	return tokens.some(({ kind, text }, index) => {
		if (kind === 'text') return text.split(/[/.]/).includes(name)
		const isMethod = isSign(tokens[index - 1], '.') && isSign(tokens[index + 1], '(')
		return kind === 'word' && text === name && !isMethod
	})
}
