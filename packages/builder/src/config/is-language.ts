import { languageTag } from '@blog/core'

/** Whether a text is a BCP 47 language tag. */
export function isLanguage(tag: string): boolean {
	return languageTag(tag) !== undefined
}

/** Whether a site can call a language so: a tag, or any other word that addresses can begin with. */
export function isLanguageName(name: string): boolean {
	return isLanguage(name) || /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/i.test(name)
}
