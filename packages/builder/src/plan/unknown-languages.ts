import type { Diagnostic } from '@blog/core'
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
	const hasFolders = [config.blog.languages, config.blog.languageFolders].some(
		(said) => said !== undefined,
	)
	return [...languages].filter(isWord).map((language) => {
		const message = `Unexpected language \`${language}\`, expected a BCP 47 tag such as \`en\` or \`pt-BR\``
		const hint = hasFolders
			? 'Addresses begin with it, and pages say it to browsers. Call its folder after the tag, here and in the config, with the old addresses as `aliases` of its posts.'
			: 'Write the tag: pages say it to browsers, and dates and words of the interface are in it.'
		return report('language-unknown', configFile, message, { hint })
	})
}

function isWord(language: string): boolean {
	return new Intl.Locale(language).language.length > 3
}
