/**
 * Makes the id of a heading as Hugo does (`autoIDType: github`): letters, digits and `_` stay, in lower case; a space or hyphen is a
 * hyphen; everything else goes. `heading` if nothing is left.
 *
 * @param text The heading as readers see it, typographic characters included.
 * @param used Ids that are taken; the new one is added. A second `a` is `a-1`.
 * @example headingId('Error handling & C++', new Set()) // 'error-handling--c'
 * @see https://gohugo.io/configuration/markup/#autoidtype
 */
export function headingId(text: string, used: Set<string>): string {
	const base =
		lowerCase(text.trim())
			.replace(/[ \n]/g, '-')
			.replace(/[^\p{L}\p{Nd}_-]/gu, '') || 'heading'
	let id = base
	for (let number = 1; used.has(id); number++) id = `${base}-${number}`
	used.add(id)
	return id
}

/** Letter by letter: a Greek sigma at the end of a word stays what it is in Hugo. */
function lowerCase(text: string): string {
	return text.replace(/\p{Lu}|\p{Lt}/gu, (letter) => letter.toLowerCase())
}
