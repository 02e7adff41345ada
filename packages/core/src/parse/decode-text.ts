import { characterReference, decodeReference } from './decode-references.ts'

const written = new RegExp(`\\\\([!-/:-@[-\`{-~])|${characterReference.source}`, 'g')

/** What Markdown reads in a text without other marks: escapes and character references are what they stand for. */
export function decodeText(markdown: string): string {
	return markdown.replace(written, (found, escaped?: string) => escaped ?? decodeReference(found))
}
