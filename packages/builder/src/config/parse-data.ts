import { BlogError, type Place } from '@blog/core'
import { parse as parseToml, TomlError } from 'smol-toml'
import { LineCounter, parseDocument } from 'yaml'

/** Formats of config files that are data. */
export type DataFormat = 'json' | 'toml' | 'yaml'

/** A key that a map of YAML has again. */
export interface RepeatedKey {
	readonly key: string
	readonly place: Place
}

/**
 * Parses a config file that is data.
 *
 * @param file Name for messages.
 * @param onRepeated Takes keys of YAML that stand again, of which the last one counts, as in Ruby. Default: they are errors, as in Go.
 * @throws {BlogError} `CONFIG_INVALID` with `file:line:column`.
 */
export function parseData(
	text: string,
	format: DataFormat,
	file: string,
	onRepeated?: (one: RepeatedKey) => void,
): unknown {
	const source = text.replace(/^\uFEFF/, '')
	if (format === 'json') return parseJson(source, file)
	return format === 'toml' ? parseTomlFile(source, file) : parseYaml(source, file, onRepeated)
}

function parseYaml(source: string, file: string, onRepeated?: (one: RepeatedKey) => void): unknown {
	const lines = new LineCounter()
	const document = parseDocument(source, { lineCounter: lines, prettyErrors: false })
	for (const error of document.errors) {
		const { line, col: column } = lines.linePos(error.pos[0])
		if (error.code !== 'DUPLICATE_KEY') throw invalid(file, line, column, error)
		const key = /^("|')?(.*?)\1\s*:/.exec(source.slice(error.pos[0]))?.[2] ?? ''
		if (!onRepeated) {
			const message = `Unexpected second \`${key}\`, expected one`
			throw invalid(file, line, column, new Error(message))
		}
		onRepeated({ key, place: { line, column } })
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
