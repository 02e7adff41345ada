import { isLanguage as isTag } from '../../../config/is-language.ts'

/** What folders of posts are called that are of a language, be it one that nobody knows. */
const tag = /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/

/** Whether a folder is called like a language: `fr`, `es-419`. */
export function isLanguage(name: string): boolean {
	return canBeLanguage(name) && (tag.test(name) || isKnownLanguage(name))
}

/** Whether it is a language that has a name: `fr`, not `un`. */
export function isKnownLanguage(name: string): boolean {
	if (!canBeLanguage(name)) return false
	const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
	return names.of(name) !== undefined
}

/** Whether a config of ours can name it as a language: `french` too. */
export function canBeLanguage(name: string): boolean {
	return isTag(name)
}

/** Whether two names are of one language: folders are found whatever the case of their names. */
export function isSameLanguage(one: string, other: string): boolean {
	return one.toLowerCase() === other.toLowerCase()
}
