/**
 * Makes a path segment as Hugo does: lower case, white space to hyphens, letters and digits of any script kept, other
 * punctuation dropped.
 *
 * @param text Any text, such as a file name without extension.
 * @param keepCase Leave capitals as they are.
 * @returns The segment, not percent-encoded; empty if nothing of the text can stay.
 * @example
 * slugify('A  B, & C') // 'a-b-c'
 * slugify('Hugö 2.0')  // 'hugö-2.0'
 * @see https://gohugo.io/functions/urls/urlize/
 */
export function slugify(text: string, keepCase = false): string {
	const normal = text.normalize('NFC')
	return (keepCase ? normal : normal.toLowerCase())
		.replace(/[^\p{L}\p{N}\p{M}\s._+~@-]+/gu, '')
		.replace(/[\s-]+/g, '-')
		.replace(/^[-.]+|[-.]+$/g, '')
		.normalize('NFC') // Marks that a dropped character kept apart now stand together.
}

/**
 * Makes the URL segment of a term so that different terms stay different: `C`, `C++` and `C#` become `c`, `cplusplus`, `csharp`.
 *
 * @returns Never empty: a term of mere punctuation gets its code points.
 */
export function slugifyTerm(name: string): string {
	const readable = slugify(name.replace(/\+/g, 'plus').replace(/#/g, 'sharp'))
	return readable || Array.from(name, (c) => (c.codePointAt(0) as number).toString(16)).join('-')
}
