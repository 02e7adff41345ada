import { isObject } from '../config/check-fields.ts'
import type { SettledBy } from './generator-site.ts'

/**
 * Whether a config of ours says what could not be told of that of a generator.
 *
 * @param said What it says.
 */
export function isSettled(
	{ settledBy = [] }: { readonly settledBy?: SettledBy },
	said: unknown,
): boolean {
	return (
		isObject(said) &&
		settledBy.some((keys) => [keys].flat().every((key) => said[key] !== undefined))
	)
}
