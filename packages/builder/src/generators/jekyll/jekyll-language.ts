import { isLanguage } from '../../config/is-language.ts'
import type { ConfigValues } from '../config-values.ts'
import type { GeneratorSite } from '../generator-site.ts'

/** The language of a site. */
export interface JekyllLanguage {
	/** A BCP 47 tag. */
	readonly language: string | undefined
	readonly problems: NonNullable<GeneratorSite['problems']>
}

/**
 * Reads the language as themes and jekyll-seo-tag do, which take `en_US` too; of the names of locales, what comes before the character set is meant.
 *
 * @see https://github.com/jekyll/jekyll-seo-tag/blob/master/docs/usage.md
 */
export function jekyllLanguage({ string }: ConfigValues): JekyllLanguage {
	const said = ['lang', 'locale'].flatMap((key) => {
		const written = string(key)
		return written === undefined ? [] : [{ key, written, tag: tagOf(written) }]
	})
	const language = said.find(({ tag }) => isLanguage(tag))?.tag
	const [first] = said
	if (first === undefined || language !== undefined) return { language, problems: [] }
	const problem = {
		path: [first.key],
		message: `Unexpected \`${first.key}: ${first.written}\`: it is no language, so pages say that they are in English`,
		hint: 'Write a BCP 47 language tag such as `en` or `pt-BR`.',
		settledBy: ['language'] as const,
	}
	return { language, problems: [problem] }
}

function tagOf(written: string): string {
	return written
		.trim()
		.replace(/[.@].*$/s, '')
		.replaceAll('_', '-')
}
