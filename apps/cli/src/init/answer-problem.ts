import { parseUrl } from '@blog/core'
import type { SiteAnswers } from './site-files.ts'

/** What keeps an answer from being used, if anything does. */
export function answerProblem(key: keyof SiteAnswers, answer: string): string | undefined {
	if (key === 'url' && answer !== '' && !/^https?:$/.test(parseUrl(answer)?.protocol ?? ''))
		return `Unexpected address ${answer}, expected one such as https://example.com`
	if (key === 'language' && !isLanguage(answer))
		return `Unexpected language ${answer}, expected a tag such as en or pt-BR`
	return undefined
}

function isLanguage(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1
	} catch {
		return false
	}
}
