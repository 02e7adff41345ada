const lowerCase = [...'abcdefghijklmnopqrstuvwxyz']

/**
 * Tells whether a text is a BCP 47 tag of a language. Of codes with three letters there are thousands that no list here has: each counts.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5646#section-2.2.1
 */
export function isLanguageTag(text: string): boolean {
	try {
		const { language } = new Intl.Locale(text)
		return language.length === 3 || (language.length === 2 && nameIn('en', language) !== undefined)
	} catch {
		return false
	}
}

/**
 * The tag that was meant by a text that is none.
 *
 * @example languageTagFor('Deutsch') // 'de'
 * @example languageTagFor('pt_br') // 'pt-BR'
 */
export function languageTagFor(text: string): string | undefined {
	const hyphened = text.replaceAll('_', '-')
	if (isLanguageTag(hyphened)) return Intl.getCanonicalLocales(hyphened)[0]
	const codes = lowerCase.flatMap((first) => lowerCase.map((second) => first + second))
	const tags = [
		...new Set(codes.filter(isLanguageTag).flatMap((code) => Intl.getCanonicalLocales(code))),
	]
	const name = keyOf(text)
	return ['en', undefined]
		.map((inLanguage) => tags.find((tag) => keyOf(nameIn(inLanguage ?? tag, tag) ?? '') === name))
		.find((tag) => tag !== undefined)
}

function nameIn(inLanguage: string, tag: string): string | undefined {
	return new Intl.DisplayNames([inLanguage], { type: 'language', fallback: 'none' }).of(tag)
}

function keyOf(name: string): string {
	return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
