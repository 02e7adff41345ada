/** The language that the name of a file says: `fr` of `plan.fr.pdf`; `undefined` if it is none of these. */
export function languageOfName(file: string, languages: readonly string[]): string | undefined {
	const word = /\.([A-Za-z-]{2,})\.[^./]+$/.exec(file)?.[1]?.toLowerCase()
	return word === undefined ? undefined : languages.find((tag) => tag.toLowerCase() === word)
}
