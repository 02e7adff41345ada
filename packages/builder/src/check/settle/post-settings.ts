import type { Post } from '@blog/core'
import { isObject } from '../../config/check-fields.ts'

/**
 * What the front matter of a post says of rules, as written: `check: { image-alt-missing: off }`.
 *
 * @returns Rule id to whatever is written there; without rules if it is no map of them.
 */
export function postSettings({ fileData }: Post<unknown>): ReadonlyMap<string, unknown> {
	const { matter } = fileData
	if (!isObject(matter) || !isObject(matter.check)) return none
	return new Map(
		// YAML 1.1 and TOML have no word `off`: `false` says the same.
		Object.entries(matter.check).map(([rule, value]) => [rule, value === false ? 'off' : value]),
	)
}

/** What stands there instead of rules: `check: off`; `undefined` if nothing does. */
export function postSettingsUnread({ fileData: { matter } }: Post<unknown>): unknown {
	if (!isObject(matter) || isObject(matter.check)) return undefined
	return matter.check ?? undefined
}

const none: ReadonlyMap<string, unknown> = new Map()
