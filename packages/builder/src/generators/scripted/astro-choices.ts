import type { GeneratorSite } from '../generator-site.ts'
import type { AstroPage } from './astro-pages.ts'

/** What takes something out of a list that is no filter, or sends readers elsewhere. */
const choices: readonly RegExp[] = [
	/\.filter\(\s*Boolean\s*\)/,
	/\.flat\(/,
	/(?<!\.)\breject\(/,
	/\bgroupBy\(/,
	/\.reduce\(/,
	/\bif\s*\([^)]*\bdata\b[^)]*\)[^;]{0,80}\bAstro\s*\.\s*redirect\(/,
]

/**
 * Tells of pages of posts that may leave some out in other ways than by filters, which are not read. A page that asks for nothing of its entries, but what @blog asks itself, chooses by nothing.
 *
 * @param shown Files of the pages of posts.
 */
export function choiceProblems(
	pages: readonly AstroPage[],
	shown: readonly string[],
): NonNullable<GeneratorSite['problems']> {
	return pages
		.filter(({ file }) => shown.includes(file))
		.filter(({ text }) => /\bdata\b/.test(text) && choices.some((choice) => choice.test(text)))
		.map(({ file }) => ({
			path: [],
			at: { file },
			message:
				'Unexpected choice of posts that is no filter: only running the page would tell what it leaves out, so posts that it leaves out may be there',
			hint: 'Leave them out by `.filter(({ data }) => …)`, or write `draft: true` in the front matter of those.',
			settledBy: ['exclude'],
		}))
}
