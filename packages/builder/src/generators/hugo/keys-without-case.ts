import { isObject } from '../../config/check-fields.ts'

/** A map of a config. */
export type Values = Record<string, unknown>

/** The key of a map as it is written there; Hugo reads keys in any case. */
export function keyIn(map: Values, name: string): string | undefined {
	return Object.keys(map).find((key) => key.toLowerCase() === name.toLowerCase())
}

/** Lays one map over another, all the way down. */
export function withoutCase(below: Values, above: Values): Values {
	const laid = { ...below }
	for (const [key, value] of Object.entries(above)) {
		const known = keyIn(laid, key)
		const before = known === undefined ? undefined : laid[known]
		laid[known ?? key] = isObject(before) && isObject(value) ? withoutCase(before, value) : value
	}
	return laid
}
