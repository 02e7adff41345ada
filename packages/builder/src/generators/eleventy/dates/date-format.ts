import type { AnyNode, CallExpression } from 'acorn'
import type { WrittenFunction } from '../../program/syntax/function-of.ts'
import { isNamed } from '../../program/syntax/is-named.ts'
import { textOf } from '../../program/syntax/text-of.ts'
import { resultOf } from './result-of.ts'
import { strftimeOf } from './strftime-of.ts'

/** Parts of a date, by the methods that give them; months begin at 0 there. */
const parts: Readonly<Record<string, string>> = {
	FullYear: '%Y',
	Date: '%-d',
	Hours: '%-H',
	Minutes: '%-M',
	Seconds: '%-S',
}

/** With two digits. */
const padded: Readonly<Record<string, string>> = {
	'%-m': '%m',
	'%-d': '%d',
	'%-H': '%H',
	'%-M': '%M',
	'%-S': '%S',
}

/**
 * Reads the format in which a function writes the date that it is given: by Luxon, Day.js or Moment, or part by part.
 *
 * @returns A format of `strftime`; `undefined` if only running it would tell.
 * @example (date) => DateTime.fromJSDate(date, { zone: 'utc' }).toFormat('yyyy/MM') // '%Y/%m'
 */
export function dateFormat({ params, body }: WrittenFunction): string | undefined {
	const [first, ...others] = params.map((param) =>
		param.type === 'AssignmentPattern' ? param.left : param,
	)
	if (first?.type !== 'Identifier') return undefined
	const given = first.name
	const options = new Set(others.flatMap((one) => (one.type === 'Identifier' ? one.name : [])))
	const defaults = new Map(
		params.flatMap((param) =>
			param.type === 'AssignmentPattern' && param.left.type === 'Identifier'
				? [[param.left.name, param.right] as const]
				: [],
		),
	)
	const constants = new Map<string, AnyNode>()
	const returned = resultOf(body, constants, given)
	return returned && formatOf(returned)

	function settled(node: AnyNode): AnyNode {
		if (node.type === 'Identifier') {
			const value = constants.get(node.name) ?? defaults.get(node.name)
			return value ? settled(value) : node
		}
		// `format || 'yyyy'`, which nobody gives it.
		const isOption =
			node.type === 'LogicalExpression' &&
			node.operator !== '&&' &&
			node.left.type === 'Identifier' &&
			options.has(node.left.name)
		return isOption ? node.right : node
	}

	function formatOf(written: AnyNode): string | undefined {
		const node = settled(written)
		const text = textOf(node)
		if (text !== undefined) return text.replaceAll('%', '%%')
		if (node.type === 'TemplateLiteral')
			return joined(
				node.quasis.flatMap(({ value }, at) => [
					(value.cooked ?? '').replaceAll('%', '%%'),
					...(node.expressions[at] ? [formatOf(node.expressions[at])] : []),
				]),
			)
		if (node.type === 'BinaryExpression' && node.operator === '+')
			return isMonth(node.left) && node.right.type === 'Literal' && node.right.value === 1
				? '%-m'
				: isNumber(node.left) && isNumber(node.right)
					? undefined
					: joined([formatOf(node.left), formatOf(node.right)])
		return node.type === 'CallExpression' ? formatOfCall(node) : undefined
	}

	function formatOfCall(call: CallExpression): string | undefined {
		const { callee, arguments: args } = call
		const [first, second] = args
		if (callee.type === 'Identifier')
			return callee.name === 'String' && first ? formatOf(first) : undefined
		const name = methodOf(call)
		if (callee.type !== 'MemberExpression' || name === undefined) return undefined
		const of = settled(callee.object)
		if (name === 'toString' && args.length === 0) return formatOf(of)
		if (name === 'padStart') {
			const format = formatOf(of)
			const isTwo = first && second && literal(first) === 2 && literal(second) === '0'
			return isTwo && format !== undefined ? padded[format] : undefined
		}
		const [, part = ''] = /^get(?:UTC)?(\w+)$/.exec(name) ?? []
		if (isDate(of)) return args.length === 0 ? parts[part] : undefined
		if (name === 'toISODate') return isLibrarys(of, 'luxon') && !first ? '%Y-%m-%d' : undefined
		const format = first && textOf(settled(first))
		if (format === undefined || second) return undefined
		if (name === 'toFormat' && isLibrarys(of, 'luxon')) return strftimeOf(format, 'luxon')
		return name === 'format' && isLibrarys(of, 'moment') ? strftimeOf(format, 'moment') : undefined
	}

	/** `date`, `new Date(date)` */
	function isDate(written: AnyNode): boolean {
		const node = settled(written)
		if (node.type === 'Identifier') return node.name === given
		const [of] = node.type === 'NewExpression' ? node.arguments : []
		return node.type === 'NewExpression' && isNamed(node.callee, 'Date') && !!of && isDate(of)
	}

	/** Two of these are added up, and not written one behind the other. */
	function isNumber(written: AnyNode): boolean {
		const node = settled(written)
		if (node.type === 'BinaryExpression') return isNumber(node.left) && isNumber(node.right)
		if (node.type === 'Literal') return typeof node.value === 'number'
		return node.type === 'CallExpression' && /^get/.test(methodOf(node) ?? '')
	}

	function isMonth(written: AnyNode): boolean {
		const node = settled(written)
		if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false
		return /^get(?:UTC)?Month$/.test(methodOf(node) ?? '') && isDate(node.callee.object)
	}

	/** `DateTime.fromJSDate(date, { zone: 'utc' })`; `dayjs(date)`, `moment.utc(date)` */
	function isLibrarys(written: AnyNode, library: 'luxon' | 'moment'): boolean {
		const node = settled(written)
		if (node.type !== 'CallExpression') return false
		const { callee, arguments: args } = node
		const [of, options] = args
		const name = methodOf(node)
		if (library === 'luxon') {
			if (callee.type !== 'MemberExpression') return false
			if (/^(?:toUTC|setZone)$/.test(name ?? ''))
				return (!of || isUtc(of)) && isLibrarys(callee.object, library)
			const isZone = options === undefined || isUtc(zoneIn(options))
			return (
				name === 'fromJSDate' && isNamed(callee.object, 'DateTime') && !!of && isDate(of) && isZone
			)
		}
		if (name === 'utc' && args.length === 0 && callee.type === 'MemberExpression')
			return isLibrarys(callee.object, library)
		const by = callee.type === 'MemberExpression' && name === 'utc' ? callee.object : callee
		const isOf = isNamed(by, 'dayjs') || isNamed(by, 'moment')
		return isOf && args.length === 1 && !!of && isDate(of)
	}

	function zoneIn(node: AnyNode): AnyNode | undefined {
		const [zone, ...others] = node.type === 'ObjectExpression' ? node.properties : []
		const isZone = zone?.type === 'Property' && isNamed(zone.key, 'zone') && others.length === 0
		return isZone ? zone.value : undefined
	}

	function isUtc(node: AnyNode | undefined): boolean {
		return node !== undefined && /^(?:utc|UTC|Etc\/UTC)$/.test(textOf(settled(node)) ?? '')
	}
}

function methodOf({ callee }: CallExpression): string | undefined {
	return callee.type === 'MemberExpression' &&
		!callee.computed &&
		callee.property.type === 'Identifier'
		? callee.property.name
		: undefined
}

function literal(node: AnyNode): unknown {
	return node.type === 'Literal' ? node.value : undefined
}

function joined(texts: readonly (string | undefined)[]): string | undefined {
	return texts.includes(undefined) ? undefined : texts.join('')
}
