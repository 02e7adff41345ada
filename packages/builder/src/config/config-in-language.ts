import type { ResolvedConfig } from './resolved-config.ts'

/**
 * The config as a language of the site has it. Names and links are those of the site unless the language has its own; sentences and
 * the menu of the default language are not shown in another one.
 *
 * @param language Of {@link ResolvedConfig.languages}, or one that nothing is said of.
 */
export function configInLanguage(config: ResolvedConfig, language: string): ResolvedConfig {
	const { name: _, locale: __, home: said, lists, ...others } = config.languages[language] ?? {}
	const own = { ...others, home: { ...config.home, ...said }, lists: { ...config.lists, ...lists } }
	if (language === config.language) return { ...config, ...own }
	const { menu: ___, intro: ____, ...rest } = config
	return { ...rest, description: '', language, ...own }
}
