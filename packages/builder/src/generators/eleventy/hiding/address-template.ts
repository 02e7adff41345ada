import { textMethods } from '@blog/core/script'
import type { AnyNode, CallExpression, TemplateLiteral } from 'acorn'
import type { GivenNames } from '../../hiding/given-names.ts'
import type { WrittenFunction } from '../../program/syntax/function-of.ts'
import { memberPath } from '../../program/syntax/member-path.ts'
import { textOf } from '../../program/syntax/text-of.ts'
import { dateIn } from './date-in.ts'
import { textSteps } from './text-steps.ts'

/**
 * Makes what reads addresses that a function puts together, as templates of Liquid: `` `/web/${data.page.fileSlug}/` ``, `` `/${this.slugify(data.title)}/` ``, `'/' + data.lang`,
 * `data.page.fileSlug.split('_')[1]`, `data.page.date.getFullYear()`.
 *
 * @param filters Of Eleventy's own, as it has them.
 * @returns Gives `undefined` if only running the function would tell.
 * @see https://www.11ty.dev/docs/permalinks/#remapping-output-(permalink)
 */
export function addressTemplate(
	written: WrittenFunction,
	names: GivenNames,
	filters: readonly string[],
): (address: AnyNode) => string | undefined {
	return (address) => joined(partsOf(address)) || undefined

	function partsOf(node: AnyNode): readonly (string | undefined)[] {
		const text = textOf(node)
		if (text !== undefined) return [plain(text)]
		if (node.type === 'TemplateLiteral') return piecesOf(node)
		if (node.type !== 'BinaryExpression' || node.operator !== '+')
			// What is no text that is made of another one may be `false`.
			return [textSteps(node, names.constants).steps.length > 0 ? asked(node) : undefined]
		const { left, right } = node
		const isText = textOf(right) !== undefined || right.type === 'TemplateLiteral'
		return [...partsOf(left), ...(isText ? partsOf(right) : [asked(right)])]
	}

	function piecesOf({ quasis, expressions }: TemplateLiteral): readonly (string | undefined)[] {
		return quasis.flatMap(({ value }, index) => {
			const expression = expressions[index]
			return [plain(value.cooked ?? '{{'), ...(expression ? [asked(expression)] : [])]
		})
	}

	/** What templates are asked in place of an expression. */
	function asked(node: AnyNode): string | undefined {
		const constant = node.type === 'Identifier' ? names.constants.get(node.name) : undefined
		const isText = constant?.type === 'TemplateLiteral' || constant?.type === 'BinaryExpression'
		if (constant && isText) return joined(partsOf(constant))
		const value = filteredValue(node)
		return value && `{{ ${value} }}`
	}

	/** A name with what filters make of it. */
	function filteredValue(node: AnyNode): string | undefined {
		const { of, steps } = textSteps(node, names.constants)
		const filtered = of.type === 'CallExpression' ? filterIn(of) : undefined
		const inner = filtered && filteredValue(filtered.of)
		const value = filtered
			? inner && `${inner} | ${filtered.by}`
			: (nameIn(of) ?? dateIn(of, names))
		const [[operator, other] = []] = steps
		if (value === undefined || steps.length === 0) return value
		// Of what is not there only this one is asked.
		if (operator === '??' || (operator === '||' && /["\\]/.test(String(other)))) return undefined
		const instead = operator === '||' ? ` | default: "${other}"` : ''
		return `${value}${instead} | ${textMethods(steps)}`
	}

	/** `this.slugify(data.title)` */
	function filterIn({ callee, arguments: given }: CallExpression) {
		const [of, ...others] = given
		if (written.type === 'ArrowFunctionExpression' || of === undefined || others.length > 0)
			return undefined
		if (callee.type !== 'MemberExpression' || callee.object.type !== 'ThisExpression')
			return undefined
		const by = callee.property.type === 'Identifier' ? callee.property.name : ''
		return filters.includes(by) && !callee.computed ? { of, by } : undefined
	}

	/** The name that templates have for data: `page.fileSlug`. */
	function nameIn(expression: AnyNode): string | undefined {
		const member = expression.type === 'ChainExpression' ? expression.expression : expression
		const [first = '', ...members] = memberPath(member)?.split('.') ?? []
		const own = names.own.get(first)
		const path = first === names.data ? members : own === undefined ? [] : [own, ...members]
		// A date is written in another way.
		return path.at(-1) === 'date' ? undefined : path.join('.') || undefined
	}
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
	return parts.includes(undefined) ? undefined : parts.join('')
}

/** Text that is no template itself. */
function plain(text: string): string | undefined {
	return /\{[{%#]/.test(text) ? undefined : text
}
