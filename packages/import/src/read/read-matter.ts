import { type Place, splitFrontMatter } from '@blog/core'
import { parse as parseToml, TomlError } from 'smol-toml'
import { parse as parseYaml, YAMLParseError } from 'yaml'

/** The front matter of a file as plain values, and the text below it; or why there is none. */
export type Matter =
	| { readonly data: Readonly<Record<string, unknown>>; readonly body: string }
	| { readonly message: string; readonly place: Place }

/**
 * Reads TOML, YAML or JSON at the top of a file.
 *
 * @param source The file, decoded, without byte order mark.
 */
export function readMatter(source: string): Matter {
	const { format, text, start, bodyOffset, unclosed, unread } = splitFrontMatter(source, 'common')
	const top = source.slice(0, start).split('\n').length
	if (unclosed)
		return { message: 'Expected the end of the front matter', place: { line: top, column: 1 } }
	if (unread !== undefined || format === 'js') {
		const line = source.slice(0, unread?.start ?? 0).split('\n').length
		return { message: 'Unexpected form of the front matter', place: { line, column: 1 } }
	}
	const body = source.slice(bodyOffset)
	try {
		const value = format === 'toml' ? parseToml(text) : format === 'none' ? {} : parseYaml(text)
		const isTable = typeof value === 'object' && value !== null && !Array.isArray(value)
		return { data: isTable ? (value as Record<string, unknown>) : {}, body }
	} catch (error) {
		const { line, column } = placeOf(error)
		const message = (error as Error).message.split('\n')[0] as string
		return {
			message: `Unexpected front matter: ${message}`,
			place: { line: top + line - 1, column },
		}
	}
}

function placeOf(error: unknown): Place {
	if (error instanceof TomlError) return { line: error.line, column: error.column }
	const [from] = (error instanceof YAMLParseError && error.linePos) || []
	return from ? { line: from.line, column: from.col } : { line: 1, column: 1 }
}
