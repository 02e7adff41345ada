import type { GeneratorSite } from '../generator-site.ts'
import type { AstroPage } from './routes/astro-pages.ts'

/** `if (post.data.wip) return Astro.redirect('/')` */
const redirect = /\bif\s*\([^)]*\bdata\b[^)]*\)[^;]{0,80}\bAstro\s*\.\s*redirect\(/

/** What takes something out of a list that is no filter. */
const choices: readonly RegExp[] = [
	/\.filter\(\s*Boolean\s*\)/,
	/\.flat\(/,
	/(?<!\.)\breject\(/,
	/\bgroupBy\(/,
	/\.reduce\(/,
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
		.filter(({ text }) => redirect.test(text) || chooses(pathsIn(text)))
		.map(({ file }) => ({
			path: [],
			at: { file },
			message:
				'Unexpected choice of posts that is no filter: only running the page would tell what it leaves out, so posts that it leaves out may be there',
			hint: 'Leave them out by `.filter(({ data }) => …)`, or write `draft: true` in the front matter of those.',
			settledBy: ['exclude'],
		}))
}

function chooses(text: string): boolean {
	return /\bdata\b/.test(text) && choices.some((choice) => choice.test(text))
}

/** What makes the paths: up to a bracket at the margin. */
function pathsIn(text: string): string {
	const start = text.indexOf('getStaticPaths')
	const end = text.indexOf('\n}', start)
	return start < 0 ? '' : text.slice(start, end < 0 ? undefined : end)
}
