import { type Liquid, TypeGuards } from 'liquidjs'
import { fromRuby, type RubyNumber, rubyNumber } from './ruby-number.ts'

type Operation = (left: number, right: number, isFloat: boolean) => number

const operations: Readonly<Record<string, Operation>> = {
	plus: (left, right) => exact(left + right),
	minus: (left, right) => exact(left - right),
	times: (left, right) => exact(left * right),
	divided_by(left, right, isFloat) {
		if (isFloat) return left / right
		refuseZero(right)
		return Math.floor(left / right)
	},
	modulo(left, right) {
		refuseZero(right)
		return exact(left - right * Math.floor(left / right))
	},
}

/**
 * Makes an engine count as Ruby does: integers stay integers, `7 | divided_by: 2` is 3, and 3.5 with `2.0`.
 *
 * @param engine Changed.
 * @see https://shopify.github.io/liquid/filters/divided_by/
 */
export function countLikeRuby(engine: Liquid): void {
	for (const [name, operation] of Object.entries(operations))
		engine.registerFilter(name, function (input: unknown, argument: unknown) {
			const left = rubyNumber(input)
			const right = asWritten(this.token, argument)
			const isFloat = left.isFloat || right.isFloat
			return fromRuby({ value: operation(left.value, right.value, isFloat), isFloat })
		})
	const round = engine.filters.round
	if (typeof round !== 'function') return
	engine.registerFilter('round', function (input: unknown, ...args: unknown[]) {
		const { value, isFloat } = rubyNumber(input)
		const rounded = Number(round.call(this, value, ...args))
		return fromRuby({ value: rounded, isFloat: isFloat && rubyNumber(args[0]).value > 0 })
	})
}

/** A number that is written with places has some, also `2.0`. */
function asWritten(token: { readonly args: readonly unknown[] }, argument: unknown): RubyNumber {
	const [written] = token.args
	const number = rubyNumber(argument)
	if (Array.isArray(written) || !TypeGuards.isNumberToken(written)) return number
	return { ...number, isFloat: written.getText().includes('.') }
}

/** Ruby adds up in decimal places: 0.1 and 0.2 are 0.3. */
function exact(value: number): number {
	return Number.isInteger(value) ? value : Number(value.toPrecision(15))
}

function refuseZero(divisor: number): void {
	if (divisor === 0) throw new Error('divided by 0')
}
