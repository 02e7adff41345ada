import { createHash } from 'node:crypto'

/**
 * Allows one text and no other: of an inline script, style or attribute.
 *
 * @param text As it stands in the file. Browsers read every line end as a line feed before they hash.
 * @see https://www.w3.org/TR/CSP3/#match-element-to-source-list
 *
 * @example hashSource('') // "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
 */
export function hashSource(text: string): string {
	const hash = createHash('sha256').update(text.replace(/\r\n?/g, '\n'))
	return `'sha256-${hash.digest('base64')}'`
}
