import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import type { FrontMatter } from '../front-matter/read-front-matter.ts'
import type { UrlRules } from './generators/url-rules.ts'
import { isWritten } from './is-draft.ts'
import { publishedFlag } from './published-flag.ts'

/** Says of `published: false` on a site of Eleventy that it hides the post: Eleventy itself does not know the key. */
export function tellUnpublished(
	{ values, place }: FrontMatter,
	urls: UrlRules | undefined,
	file: string,
	diagnostics: Diagnostic[],
): void {
	if (urls?.like !== 'eleventy' || isWritten(values.draft)) return
	if (publishedFlag(values.published) !== false) return
	const message = `Unexpected \`published: ${values.published}\`, expected \`draft\`: this is kept as a draft, and Eleventy shows it`
	const hint = 'Write `draft: true` if it is one, or add `draft: false` to show it.'
	diagnostics.push(
		report('front-matter-hides', file, message, { place: place(['published']), hint }),
	)
}
