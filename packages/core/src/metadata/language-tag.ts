/**
 * The BCP 47 tag that a language of a site is: the name itself, or nothing if that is another word. What a site calls its languages begins their addresses, and need be no tag:
 * `foundation` of a Hugo site.
 *
 * @example languageTag('pt-BR') // 'pt-BR'
 * @example languageTag('foundation') // undefined
 */
export function languageTag(name: string): string | undefined {
	try {
		return Intl.getCanonicalLocales(name).length === 1 ? name : undefined
	} catch {
		return undefined
	}
}
