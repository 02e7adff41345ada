import type { AnyNode, Identifier } from 'acorn'
import type { GivenNames } from '../../hiding/given-names.ts'
import type { WrittenFunction } from '../../program/syntax/function-of.ts'
import { isNamed } from '../../program/syntax/is-named.ts'
import { memberPath } from '../../program/syntax/member-path.ts'
import { replaced } from '../../program/syntax/replaced.ts'
import { dateFormat } from '../dates/date-format.ts'

/** What the date is called; no program has such a name. */
const date: Identifier = { type: 'Identifier', name: 'date of the post', start: 0, end: 0 }

/** How deep names may stand for names. */
const deepest = 20

/**
 * Reads how an expression writes the date of a post, as a value of Liquid: `data.page.date.getFullYear()` is `page.date | date: "%Y"`.
 *
 * @returns `undefined` if it is nothing of a date, or only running the program would tell.
 */
export function dateIn(node: AnyNode, { data, own, constants }: GivenNames): string | undefined {
	const format = formatOf(settled(node))
	return format === undefined || !/%/.test(format) || /["\\{}]/.test(format)
		? undefined
		: `page.date | date: "${format}"`

	function settled(one: AnyNode, depth = 0): AnyNode {
		return replaced(one, (part) => {
			if (isDate(part)) return date
			const constant = part.type === 'Identifier' ? constants.get(part.name) : undefined
			return constant && depth < deepest ? settled(constant, depth + 1) : undefined
		})
	}

	/** `data.date`, `data.page.date`, `page.date` */
	function isDate(part: AnyNode): boolean {
		const [first = '', ...members] = memberPath(part)?.split('.') ?? []
		const key = own.get(first)
		const path = first === data ? members : key === undefined ? [] : [key, ...members]
		return /^(?:page\.)?date$/.test(path.join('.'))
	}
}

function formatOf(body: AnyNode): string | undefined {
	if (
		body.type === 'CallExpression' &&
		body.callee.type === 'MemberExpression' &&
		body.callee.object === date &&
		isNamed(body.callee.property, 'toISOString')
	)
		return '%Y-%m-%dT%H:%M:%S.%LZ'
	return dateFormat({ type: 'ArrowFunctionExpression', params: [date], body } as WrittenFunction)
}
