import { type Diagnostic, languageTag } from '@blog/core'
import { report } from '../diagnostics/rules.ts'
import type { SiteInput } from '../site/site.ts'

/**
 * Tells languages that are words: `english`, or `french` where folders and addresses are called so.
 *
 * @param configFile Where the site says them.
 */
export function unknownLanguages(
	{ blog, config }: Pick<SiteInput, 'blog' | 'config'>,
	configFile = 'blog.config.ts',
): readonly Diagnostic[] {
	// In a Hugo site of several languages it is what its folders and addresses are called by.
	if (config.blog.urls?.like === 'hugo' && Object.keys(config.languages).length > 0) return []
	const languages = new Set([config.language, ...blog.languages])
	const { languages: others = [], languageFolders, defaultLanguageInSubdir } = config.blog
	const inAddresses = [...others, ...(defaultLanguageInSubdir ? [config.language] : [])]
	const hasFolders = others.length > 0 || languageFolders !== undefined
	const isUnknown = (language: string) => isWord(config.languageTags[language] ?? language)
	return [...languages].filter(isUnknown).map((language) => {
		const message = `Unexpected language \`${language}\`, expected a BCP 47 tag such as \`en\` or \`pt-BR\``
		const hint = inAddresses.includes(language)
			? 'Addresses begin with it, and pages say it to browsers. Say the tag in the config, as the `locale` of the language: `"languages": { "french": { "locale": "fr" } }`. Or call it and the folder of its posts after the tag, and write their old addresses as `aliases`.'
			: `Write the tag: pages say it to browsers, and dates and words of the interface are in it.${hasFolders ? ' If posts lie in a folder that is called so, call that after the tag too.' : ''}`
		return report('language-unknown', configFile, message, { hint })
	})
}

function isWord(language: string): boolean {
	const tag = languageTag(language)
	return tag === undefined || new Intl.Locale(tag).language.length > 3
}
