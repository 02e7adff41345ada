import type { AnyNode } from 'acorn'
import type { GivenData } from '../../hiding/condition-in.ts'
import { functionCases, type HiddenFiles } from '../../hiding/function-cases.ts'
import type { GivenNames } from '../../hiding/given-names.ts'
import { isNothing } from '../../hiding/value-truth.ts'
import type { WrittenFunction } from '../../program/syntax/function-of.ts'

/** A preprocessor, and the names in it. */
export interface ReadPreprocessor {
	readonly written: WrittenFunction
	readonly names: GivenNames
}

/**
 * Reads which files a preprocessor hides, which it returns `false` for.
 *
 * @param known Data of the site.
 * @returns `undefined` if only running it would tell.
 * @see https://www.11ty.dev/docs/config-preprocessors/
 */
export function preprocessorHides(
	{ written, names }: ReadPreprocessor,
	known: GivenData,
): HiddenFiles | undefined {
	const isText = (node: AnyNode) => isTextIn(node, names)
	const isSet = ['permalink', 'eleventyExcludeFromCollections'].some((key) =>
		names.written.has(key),
	)
	if (isSet || !names.texts.every(isText)) return undefined
	const shownAs = (value: AnyNode | undefined) =>
		isNothing(value) || isText(value) ? true : undefined
	return functionCases(written, { ...known, names }, { hides: false }, shownAs)?.hidden
}

/** Methods of texts that give a text, and `split` with those of its list. */
const ofText =
	/^(?:at|concat|filter|flatMap|join|map|reverse|sort|normalize|padEnd|padStart|repeat|replace|replaceAll|slice|split|substring|toLowerCase|toString|toUpperCase|trim|trimEnd|trimStart)$/

/** Whether an expression is a text, which hides nothing: a template, or what methods make of the content. */
function isTextIn(node: AnyNode, names: GivenNames, depth = 0): boolean {
	if (depth > 100) return false
	const isText = (one: AnyNode): boolean => isTextIn(one, names, depth + 1)
	if (node.type === 'Identifier') {
		const constant = names.constants.get(node.name)
		return node.name === names.content || (constant !== undefined && isText(constant))
	}
	if (node.type === 'Literal') return typeof node.value === 'string'
	if (node.type === 'TemplateLiteral') return true
	if (node.type === 'BinaryExpression')
		return node.operator === '+' && (isText(node.left) || isText(node.right))
	if (node.type === 'ConditionalExpression')
		return isText(node.consequent) && isText(node.alternate)
	if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false
	const { object, property } = node.callee
	return property.type === 'Identifier' && ofText.test(property.name) && isText(object)
}
