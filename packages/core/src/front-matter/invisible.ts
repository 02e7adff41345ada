/** What nobody sees in an editor: blanks of all kinds, marks of byte order, joiners, controls. */
const unseen = '[\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}\\u2800]'
const run = new RegExp(`${unseen}*`, 'uy')
const strange = new RegExp(`(?![ \\t\\r\\n])${unseen}`, 'u')
const everyStrange = new RegExp(strange, 'gu')

/** Offset of the first character from another on that can be seen. */
export function afterInvisible(source: string, from: number): number {
	run.lastIndex = from
	run.test(source)
	return run.lastIndex
}

/**
 * Finds the first character that nobody sees and nobody meant, spaces, tabs and line ends excluded.
 *
 * @returns Its offset, and a name that can be looked up: `U+200B`.
 */
export function findInvisible(
	text: string,
): { readonly offset: number; readonly name: string } | undefined {
	const found = strange.exec(text)
	if (found === null) return undefined
	const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
	return { offset: found.index, name: `U+${code}` }
}

/** The same text without what {@link findInvisible} finds. */
export function withoutInvisible(text: string): string {
	return text.replace(everyStrange, '')
}
