import { isObject } from '../../config/check-fields.ts'

/** What stands at a path of keys, those of lists too; `undefined` if nothing does. */
export function valueIn(values: unknown, path: readonly string[]): unknown {
	return path.reduce<unknown>((inner, key) => {
		if (Array.isArray(inner)) return inner[Number(key)]
		return isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined
	}, values)
}
