import type { Post } from '@blog/core'
import { configInLanguage } from '../config/config-in-language.ts'
import type { ResolvedConfig } from '../config/resolved-config.ts'

/** Who has written what names no author: the author of the site, in the post's language; empty if that is nobody. */
export function siteAuthor({ language }: Pick<Post, 'language'>, config: ResolvedConfig): string {
	return configInLanguage(config, language).author
}
