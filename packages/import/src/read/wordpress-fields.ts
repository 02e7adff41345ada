import { childrenOf, textIn, type XmlElement } from './xml-element.ts'

/** What plug-ins keep in the form of custom fields, and what WordPress makes itself. */
const ofPrograms = /^(?:_|rank_math_|footnotes$|enclosure$|dsq_)/

/**
 * Fields that an author has added.
 *
 * @param first Stand before them.
 * @returns `undefined` if there are none.
 */
export function customFields(
	element: XmlElement,
	first: readonly (readonly [name: string, text: string])[],
): Readonly<Record<string, string | readonly string[]>> | undefined {
	const found = new Map<string, string[]>(first.map(([name, text]) => [name, [text]]))
	for (const meta of childrenOf(element, 'wp:postmeta')) {
		const [key, value] = [textIn(meta, 'wp:meta_key'), textIn(meta, 'wp:meta_value')]
		if (key === '' || value === '' || ofPrograms.test(key)) continue
		found.set(key, [...(found.get(key) ?? []), value])
	}
	if (found.size === 0) return undefined
	const fields = Object.create(null) as Record<string, string | readonly string[]>
	for (const [name, values] of found)
		fields[name] = values.length === 1 ? (values[0] as string) : values
	return fields
}
