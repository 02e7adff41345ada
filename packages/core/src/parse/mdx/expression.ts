import type { Expression } from './jsx.ts'
import { isText, type Names, statementsIn, staticValue } from './static-value.ts'

/** What an expression stands for. */
export type ReadExpression =
	| { readonly kind: 'text' | 'html'; readonly value: string }
	/** Its value is its code. */
	| { readonly kind: 'program'; readonly value: string }

const longest = 40
/** Comments that mean something to us. */
const mark = /^\s*\/\*\s*(truncate|more|blog-ignore(?:[\s:][\s\S]*?)?)\s*\*\/\s*$/

/** Reads `{…}`: a comment, a text, or a program. */
export function readExpression({ value, data }: Expression, names: Names): ReadExpression {
	const said = mark.exec(value)?.[1]
	if (said !== undefined) return { kind: 'html', value: `<!-- ${said} -->` }
	const [statement] = statementsIn(data)
	if (statement === undefined) return { kind: 'text', value: '' }
	const found = staticValue(statement.expression, names)
	if (isText(found)) return { kind: 'text', value: String(found) }
	// React shows nothing for them.
	if (found === null || typeof found === 'boolean') return { kind: 'text', value: '' }
	const code = value.replace(/\s+/g, ' ').trim()
	return { kind: 'program', value: code.length > longest ? `${code.slice(0, longest)}…` : code }
}
