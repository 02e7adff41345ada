import { type Context, toValue } from 'liquidjs'
import { tellProblem } from './go-on-rendering.ts'

/** What JavaScript writes for an object. */
const nothing = '[object Object]'

/**
 * Makes what an output writes: an object is told. Of Jekyll it is written as JSON, Eleventy shows what JavaScript makes of it.
 *
 * @returns A value for LiquidJS' `outputEscape`.
 */
export function writtenObjects(isEleventy: boolean) {
	return function (this: { readonly context: Context }, output: unknown): string {
		const value = toValue(output)
		if (!showsObject(value)) return value as string
		tellProblem(this.context, new Error('object written'))
		return isEleventy ? (value as string) : asJson(value)
	}
}

function showsObject(value: unknown): boolean {
	if (typeof value === 'string') return value.includes(nothing)
	return Array.isArray(value) ? value.some(showsObject) : isPlain(value)
}

/** Of a list all its items, one after the other. */
function asJson(value: unknown): string {
	if (Array.isArray(value)) return value.map(asJson).join('')
	return isPlain(value) ? JSON.stringify(value) : String(value ?? '')
}

function isPlain(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return false
	const prototype: unknown = Object.getPrototypeOf(value)
	return prototype === Object.prototype || prototype === null
}
