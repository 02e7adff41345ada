import { parseUrl } from '@blog/core'
import { isLanguageTag, languageTagFor } from './language-tag.ts'

/** What a new site says of itself. */
export interface SiteAnswers {
	readonly title: string
	/** Empty: none. */
	readonly author: string
	/** BCP 47 tag. */
	readonly language: string
	/** Absolute; empty: none yet. */
	readonly url: string
}

/** What keeps an answer from being used, if anything does. */
export function answerProblem(key: keyof SiteAnswers, answer: string): string | undefined {
	if (key === 'url' && answer !== '' && !/^https?:$/.test(parseUrl(answer)?.protocol ?? ''))
		return `Unexpected address ${answer}, expected one such as https://example.com`
	if (key === 'language' && !isLanguageTag(answer)) {
		const meant = languageTagFor(answer)
		return `Unexpected language ${answer}, ${meant === undefined ? 'expected a tag such as en or pt-BR' : `did you mean ${meant}?`}`
	}
	return undefined
}
