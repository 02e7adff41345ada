import { isObject } from '../../config/check-fields.ts'
import { hugoConfig } from './hugo-config.ts'

/**
 * Finds which keys of a Hugo config each of our settings comes from: those without which it would be another one.
 *
 * @param raw As parsed from YAML, TOML or JSON.
 * @returns Dotted paths, as written, by our names.
 *
 * @example hugoKeys({ Title: 'Notes', params: { ShowToc: true } }) // Map { 'title' => ['Title'], 'toc' => ['params.ShowToc'] }
 */
export function hugoKeys(raw: Record<string, unknown>): ReadonlyMap<string, readonly string[]> {
	const whole = settingsOf(raw)
	const found = new Map<string, string[]>()
	for (const path of leavesOf(raw)) {
		const without = settingsOf(removed(raw, path))
		for (const [key, value] of whole)
			if (without.get(key) !== value) found.set(key, [...(found.get(key) ?? []), path.join('.')])
	}
	return found
}

function settingsOf(raw: Record<string, unknown>): ReadonlyMap<string, string> {
	const { config, shown } = hugoConfig(raw)
	const entries = Object.entries({ ...config, ...shown })
	return new Map(entries.map(([key, value]) => [key, JSON.stringify(value)]))
}

function leavesOf(value: Record<string, unknown>): readonly (readonly string[])[] {
	return Object.entries(value).flatMap(([key, inner]) =>
		isObject(inner) && Object.keys(inner).length > 0
			? leavesOf(inner).map((path) => [key, ...path])
			: [[key]],
	)
}

function removed(
	raw: Record<string, unknown>,
	[key = '', ...rest]: readonly string[],
): Record<string, unknown> {
	const { [key]: inner, ...others } = raw
	return rest.length === 0 || !isObject(inner) ? others : { ...others, [key]: removed(inner, rest) }
}
