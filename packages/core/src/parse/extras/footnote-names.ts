/** A reference, whose name no person writes longer. */
export const footnoteReference = /\[\^[^\]\n]{1,200}\]/

const definition = new RegExp(`^[ \\t>]*(${footnoteReference.source}):`, 'gm')

/**
 * Names of footnotes that have blanks in them: Goldmark takes any, Markdown of GitHub would lose such notes.
 *
 * @returns By what is written, what is read instead.
 */
export function footnoteNames(source: string, from: number): ReadonlyMap<string, string> {
	const names = new Map<string, string>()
	if (!source.includes('[^', from)) return names
	for (const [, name = ''] of source.slice(from).matchAll(definition))
		if (/\S[ \t]/.test(name.slice(2))) names.set(name, name.replace(/[ \t]/g, '-'))
	return names
}
