import type { Diagnostic, Post } from '@blog/core'
import { isObject } from '../../config/check-fields.ts'
import { report } from '../../diagnostics/rules.ts'
import type { CheckedSite } from '../checked-site.ts'
import { unexplainedAcronyms } from './acronyms.ts'
import { type Audience, isAudience } from './audience.ts'
import { proseText } from './prose-text.ts'
import { style } from './style.ts'
import { summaryFirst } from './summary-first.ts'

/** Looks at the language of English posts and pages. Loaded only when asked for: the lists of words are large. */
export function proseFindings({ site, entries }: CheckedSite): readonly Diagnostic[] {
	const { prose } = site.config.check
	const known = new Set(prose.acronyms)
	const isEnglish = ({ language }: Post<unknown>) => /^en\b/i.test(language)
	const texts = entries.filter(({ kind }) => kind !== 'list')
	return [
		...skipped(texts.filter((post) => !isEnglish(post))),
		...texts.filter(isEnglish).flatMap((post) => {
			const audience = audienceOf(post) ?? prose.audience
			const text = proseText(post)
			return [
				...summaryFirst(post),
				...unexplainedAcronyms(post, text, audience, known),
				...style(post, text, audience),
			]
		}),
	]
}

/** `audience: everyone` in the front matter. */
function audienceOf({ fileData }: Post<unknown>): Audience | undefined {
	const { matter } = fileData
	const own = isObject(matter) ? matter.audience : undefined
	return isAudience(own) ? own : undefined
}

function skipped(others: readonly Post<unknown>[]): readonly Diagnostic[] {
	const [first] = others
	if (!first) return []
	const languages = [...new Set(others.map(({ language }) => language))].sort().join(', ')
	const message = `Expected English: ${others.length} of the texts are in ${languages}, and \`--prose\` does not look at them`
	const hint = 'If this one is English, write `language: en` into the config, or mend its name.'
	return [report('prose-language', first.file, message, { hint })]
}
