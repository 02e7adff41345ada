import { NotValid } from './ghost-error.ts'
import type { GhostShape } from './ghost-post.ts'

/** What Ghost keeps of a post. Of its own editors' formats nothing is told. */
const known = ['html', 'plaintext', 'mobiledoc', 'lexical']

/**
 * Reads what of each item is asked for. Formats come besides the fields; without both it is HTML.
 *
 * @throws {NotValid}
 */
export function readShape(query: Readonly<Record<string, string>>): GhostShape {
	const { include, fields } = query
	const formats = listOf(query.formats)
	if (formats.some((format) => !known.includes(format)))
		throw new NotValid('Validation (AllowedValues) failed for formats')
	return {
		formats: new Set(query.formats || fields ? formats : ['html']),
		include: new Set(listOf(include)),
		...(fields && { fields: new Set(listOf(fields)) }),
	}
}

function listOf(text = ''): readonly string[] {
	return text
		.split(',')
		.map((part) => part.trim())
		.filter(Boolean)
}
