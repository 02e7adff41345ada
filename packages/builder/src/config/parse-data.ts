import { BlogError } from '@blog/core'
import { parse as parseToml, TomlError } from 'smol-toml'
import { LineCounter, parseDocument } from 'yaml'

/** Formats of config files that are data. */
export type DataFormat = 'json' | 'toml' | 'yaml'

/**
 * Parses a config file that is data.
 *
 * @param file Name for messages.
 * @throws {BlogError} `CONFIG_INVALID` with `file:line:column`.
 */
export function parseData(text: string, format: DataFormat, file: string): unknown {
	const source = text.replace(/^\uFEFF/, '')
	if (format === 'json') return parseJson(source, file)
	return format === 'toml' ? parseTomlFile(source, file) : parseYaml(source, file)
}

function parseYaml(source: string, file: string): unknown {
	const lines = new LineCounter()
	const document = parseDocument(source, { lineCounter: lines, prettyErrors: false })
	const [error] = document.errors
	if (error) {
		const { line, col } = lines.linePos(error.pos[0])
		throw invalid(file, line, col, error)
	}
	try {
		return document.toJS({ maxAliasCount: 100 }) ?? {}
	} catch (cause) {
		throw invalid(file, 1, 1, cause)
	}
}

function parseTomlFile(source: string, file: string): unknown {
	try {
		return parseToml(source)
	} catch (cause) {
		if (!(cause instanceof TomlError)) throw cause
		throw invalid(file, cause.line, cause.column, cause)
	}
}

function parseJson(source: string, file: string): unknown {
	try {
		return JSON.parse(source)
	} catch (cause) {
		const message = (cause as Error).message
		const at = /position (\d+)/.exec(message)?.[1]
		const before = source.slice(0, at === undefined ? source.length : Number(at)).split('\n')
		throw invalid(file, before.length, (before.at(-1) ?? '').length + 1, cause)
	}
}

function invalid(file: string, line: number, column: number, cause: unknown): BlogError {
	const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
	return new BlogError('CONFIG_INVALID', `${file}:${line}:${column}: ${reason}`, { cause })
}
