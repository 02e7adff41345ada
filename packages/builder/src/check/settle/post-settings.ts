import type { Post } from '@blog/core'
import { isObject } from '../../config/check-fields.ts'

/**
 * What the front matter of a post says of rules, as written: `check: { image-alt-missing: off }`.
 *
 * @returns Rule id to whatever is written there.
 */
export function postSettings({ fileData }: Post<unknown>): ReadonlyMap<string, unknown> {
	const { matter } = fileData
	if (!isObject(matter)) return none
	// YAML 1.1 and TOML have no word `off`: `false` says the same.
	return isObject(matter.check)
		? new Map(
				Object.entries(matter.check).map(([rule, value]) => [
					rule,
					value === false ? 'off' : value,
				]),
			)
		: none
}

const none: ReadonlyMap<string, unknown> = new Map()
