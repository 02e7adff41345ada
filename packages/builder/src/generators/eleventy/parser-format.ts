import type { Token } from '@blog/core/script'
import type { DataFormat } from '../../config/parse-data.ts'

/** How a file is read; `unknown` if only running the config would tell. */
export type ReadFormat = DataFormat | 'program' | 'unknown'

const endings: Readonly<Record<string, ReadFormat>> = { yaml: 'yaml', yml: 'yaml', toml: 'toml' }

/** `(text) => yaml.load(text)`, `text => parse(text)`, `yaml.load` */
const ofLibrary =
	/^(?:\(?(?<given>[\w$]+)\)?=>)?(?:[\w$]+\.)?(?:load|parse)(?:\((?<handed>[\w$]+)\))?$/

/**
 * Tells how files are read by a parser that a config adds for an ending: of YAML and TOML by a library for them, as `(text) => yaml.load(text)`. What another one makes of a
 * file nobody can tell.
 *
 * @param parser As it is written, or an object with it: `{ parser: (text) => yaml.load(text) }`.
 * @see https://www.11ty.dev/docs/data-custom/
 */
export function parserFormat(ending: string, parser: readonly Token[]): ReadFormat {
	const written = parser.map(({ kind, text }) => (kind === 'text' ? '"' : text)).join('')
	const said = /^\{parser:(?<said>[^,]*),?\}$/.exec(written)?.groups?.said ?? written
	const { given, handed } = ofLibrary.exec(said)?.groups ?? {}
	const isOfLibrary = ofLibrary.test(said) && given === handed
	return (isOfLibrary && endings[ending]) || 'unknown'
}
