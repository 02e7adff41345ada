import { isObject } from '../config/check-fields.ts'

/** Reads values of a config; a value of another type counts as not written. */
export interface ConfigValues {
	string(...path: string[]): string | undefined
	boolean(...path: string[]): boolean | undefined
	number(...path: string[]): number | undefined
	/** A string counts as a list of one. */
	strings(...path: string[]): readonly string[] | undefined
	object(...path: string[]): Record<string, unknown> | undefined
	list(...path: string[]): readonly unknown[] | undefined
}

/** Hugo reads keys in any case: lower-cases those of an object, all the way down. */
export function lowerKeys(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(lowerKeys)
	if (!isObject(value) || value instanceof Date) return value
	return Object.fromEntries(
		Object.entries(value).map(([key, item]) => [key.toLowerCase(), lowerKeys(item)]),
	)
}

/** Makes readers for a config. */
export function configValues(config: unknown): ConfigValues {
	const at = (path: readonly string[]): unknown =>
		path.reduce(
			(value: unknown, key) =>
				isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined,
			config,
		)
	const typed =
		<Value>(is: (value: unknown) => value is Value) =>
		(...path: string[]): Value | undefined => {
			const value = at(path)
			return is(value) ? value : undefined
		}
	const isString = (value: unknown): value is string => typeof value === 'string' && value !== ''
	return {
		string: typed(isString),
		boolean: typed((value): value is boolean => typeof value === 'boolean'),
		number: typed((value): value is number => typeof value === 'number'),
		object: typed(isObject),
		list: typed((value): value is readonly unknown[] => Array.isArray(value)),
		strings(...path) {
			const value = at(path)
			if (isString(value)) return [value]
			return Array.isArray(value) ? value.filter(isString) : undefined
		},
	}
}

/** A whole number above 0, or nothing. */
export function positive(value: number | undefined): number | undefined {
	return value !== undefined && Number.isInteger(value) && value > 0 ? value : undefined
}

/** Leaves out what is not written. */
export function written(values: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
