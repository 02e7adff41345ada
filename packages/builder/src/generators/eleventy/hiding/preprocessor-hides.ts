import type { AnyNode } from 'acorn'
import type { WrittenFunction } from '../../program/syntax/function-of.ts'
import { givenNames } from './given-names.ts'
import { type HiddenFiles, hiddenFiles } from './hiding-function.ts'

/**
 * Reads which files a preprocessor hides, which it returns `false` for.
 *
 * @param globals Names of data that all files have.
 * @returns `undefined` if only running it would tell.
 * @see https://www.11ty.dev/docs/config-preprocessors/
 */
export function preprocessorHides(
	written: WrittenFunction,
	globals: readonly string[],
): HiddenFiles | undefined {
	const names = givenNames(written)
	if (names === undefined) return undefined
	const isText = (node: AnyNode) => isTextIn(node, names.content)
	const isSet = ['permalink', 'eleventyExcludeFromCollections'].some((key) =>
		names.written.has(key),
	)
	if (isSet || !names.texts.every(isText)) return undefined
	return hiddenFiles(written, { names, globals }, (value) => {
		if (value === undefined || isText(value) || isNothing(value)) return 'shows'
		return value.type === 'Literal' && value.value === false ? 'hides' : undefined
	})
}

function isNothing(node: AnyNode): boolean {
	return node.type === 'Identifier' && node.name === 'undefined'
}

/** Methods of texts and lists that give a text, and `split`, whose list gives one to `join`. */
const ofText =
	/^(?:at|concat|join|normalize|padEnd|padStart|repeat|replace|replaceAll|slice|split|substring|toLowerCase|toString|toUpperCase|trim|trimEnd|trimStart)$/

/** Whether an expression is a text, which hides nothing: a template, or what methods make of the content. */
function isTextIn(node: AnyNode, content: string | undefined): boolean {
	const isText = (one: AnyNode): boolean => isTextIn(one, content)
	if (node.type === 'Identifier') return node.name === content
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
