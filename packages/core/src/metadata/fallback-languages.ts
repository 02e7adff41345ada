/**
 * The languages to look for when there is nothing in the one that was asked for, nearest first: itself, then without its last part.
 *
 * @param language BCP 47 tag, in any case.
 * @returns In lower case.
 * @example fallbackLanguages('zh-Hant-TW') // ['zh-hant-tw', 'zh-hant', 'zh']
 * @see https://www.rfc-editor.org/rfc/rfc4647#section-3.4
 */
export function fallbackLanguages(language: string): readonly string[] {
	const parts = language.toLowerCase().split('-')
	return parts
		.map((_, index) => parts.slice(0, parts.length - index))
		.filter((left) => (left.at(-1) as string).length > 1 || left.length === 1)
		.map((left) => left.join('-'))
}
