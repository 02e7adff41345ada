import type { AnyNode } from 'acorn'
import type { DataFormat } from '../../../config/parse-data.ts'
import type { Written } from '../../program/syntax/exports-of.ts'
import { isNamed } from '../../program/syntax/is-named.ts'
import type { ProgramSyntax } from '../../program/syntax/program-syntax.ts'
import { returnedBy } from '../../program/syntax/returned-by.ts'

/** How a file is read; `unknown` if only running the config would tell. */
export type ReadFormat = DataFormat | 'program' | 'unknown'

const endings: Readonly<Record<string, ReadFormat>> = { yaml: 'yaml', yml: 'yaml', toml: 'toml' }

/**
 * Tells how files are read by a parser that a config adds for an ending: of YAML and TOML by a library for them, as `(text) => yaml.load(text)`. What another one makes of a
 * file nobody can tell.
 *
 * @param parser The function, or an object with it: `{ parser: (text) => yaml.load(text) }`.
 * @see https://www.11ty.dev/docs/data-custom/
 */
export function parserFormat(
	ending: string,
	parser: Written | undefined,
	syntax: ProgramSyntax,
): ReadFormat {
	const said = parser && parserIn(parser)
	const isOfLibrary = said !== undefined && (isParser(said.value) || handsOn(said, syntax))
	return (isOfLibrary && endings[ending]) || 'unknown'
}

function parserIn({ value, program }: Written): Written | undefined {
	if (value.type !== 'ObjectExpression') return { value, program }
	const [one, ...others] = value.properties
	const isAlone = others.length === 0 && one?.type === 'Property' && !one.computed
	const isParser = isAlone && isNamed(one.key, 'parser')
	return isParser ? { value: one.value, program } : undefined
}

/** `yaml.load`, `parse` */
function isParser(node: AnyNode): boolean {
	const name = node.type === 'MemberExpression' && !node.computed ? node.property : node
	return name.type === 'Identifier' && /^(?:load|safeLoad|parse)$/.test(name.name)
}

/** Whether a function gives what it is given to such a parser, and returns what that makes of it. */
function handsOn(said: Written, syntax: ProgramSyntax): boolean {
	const written = syntax.functionOf(said)?.value
	const call = written && returnedBy(written)
	if (call?.type !== 'CallExpression' || !isParser(call.callee)) return false
	const [given] = written?.params ?? []
	const [handed] = call.arguments
	return given?.type === 'Identifier' && isNamed(handed, given.name)
}
