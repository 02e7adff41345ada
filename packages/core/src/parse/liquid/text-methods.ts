import type { Liquid } from 'liquidjs'
import { checkLength } from './check-length.ts'
import { longestInput, quickExpression } from './quick-expression/quick-expression.ts'

/** A method of a text or a list with what it is given, a regular expression as `{ source, flags }`; `[]` for a member by its number, counted from the end if it is negative, and `filter` for those that count as true. */
export type TextStep = readonly [method: string, ...given: readonly unknown[]]

/** What a text and a list can be asked for, and may be asked for by a program that is not run. */
const ofText = new Set([
	...['at', 'charAt', 'concat', 'endsWith', 'includes', 'normalize', 'padEnd', 'padStart'],
	...['replace', 'replaceAll', 'slice', 'split', 'startsWith', 'substring', 'toLowerCase'],
	...['toString', 'toUpperCase', 'trim', 'trimEnd', 'trimStart'],
])
const ofList = new Set(['at', 'concat', 'join', 'pop', 'reverse', 'shift', 'slice'])

/** Whether it is a method by which an address may be made of texts. */
export function isTextMethod(name: string): boolean {
	return ofText.has(name) || ofList.has(name)
}

const name = 'text_methods'

/** How long an address may be. */
const longestResult = 2000

/**
 * Writes steps as a filter of Liquid, which runs them.
 *
 * @example `{{ page.fileSlug | ${textMethods([['split', '_'], ['at', 1]])} }}`
 */
export function textMethods(steps: readonly TextStep[]): string {
	return `${name}: "${encodeURIComponent(JSON.stringify(steps))}"`
}

/** Adds that filter. What makes nothing of a text fails: an address with `undefined` in it is none that somebody wants. So does what makes a text of any length, or takes any time. */
export function addTextMethods(engine: Liquid): void {
	engine.registerFilter(name, (value: unknown, written: unknown) => {
		const steps = JSON.parse(decodeURIComponent(String(written))) as readonly TextStep[]
		const result = steps.reduce(made, value)
		const methods = steps.map(([method]) => `\`${method}\``).join(', ')
		// By `false` a page is hidden.
		if (result === undefined || result === null || typeof result === 'boolean')
			throw new Error(`${methods} make nothing of \`${String(value)}\``)
		const text = String(result)
		if (text.length > longestResult)
			throw new Error(`${methods} make more than ${longestResult} characters`)
		return text
	})
}

/**
 * What a step makes of a value, as JavaScript does.
 *
 * @throws {Error} Of a value that has no such method.
 */
function made(value: unknown, [method, ...given]: TextStep): unknown {
	if (method === '||') return value || given[0]
	if (method === '??') return value ?? given[0]
	if (method === '[]' && (typeof value === 'string' || Array.isArray(value))) {
		const at = Number(given[0])
		return value[at < 0 ? value.length + at : at]
	}
	if (method === 'filter' && Array.isArray(value)) return value.filter(Boolean)
	const isKnown =
		(typeof value === 'string' && ofText.has(method)) ||
		(Array.isArray(value) && ofList.has(method))
	if (!isKnown) throw new Error(`expected a value with \`${method}\``)
	checkLength(value as string | readonly unknown[], method, given)
	const own = Array.isArray(value) ? [...value] : value
	const call = own[method as keyof typeof own] as (...given: readonly unknown[]) => unknown
	return call.apply(
		own,
		given.map((one) => argument(one, value)),
	)
}

function argument(given: unknown, of: unknown): unknown {
	const { source, flags } = Object(given) as { readonly source?: unknown; readonly flags?: unknown }
	if (typeof source !== 'string') return given
	if (String(of).length > longestInput)
		throw new Error(`expected no more than ${longestInput} characters for a regular expression`)
	return quickExpression(source, String(flags))
}
