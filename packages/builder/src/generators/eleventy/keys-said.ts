import { posix } from 'node:path'
import { isObject } from '../../config/check-fields.ts'
import { parseData } from '../../config/parse-data.ts'
import { anyKey } from './site-keys.ts'
import { computedKey, hidingKeys } from './untold-keys.ts'

/** Whether a file is one of data. */
export function isData(file: string): boolean {
	return /\.(?:json5?|ya?ml|toml)$/.test(file)
}

/** A key of posts that a file of data says. */
export interface SaidKey {
	readonly name: string
	readonly at: number
}

/**
 * Finds the keys of posts that a file of data says, in objects; of a `package.json` at its top alone, whose scripts are called as one likes. Of one that cannot be parsed every word
 * counts.
 *
 * @returns Each once.
 */
export function keysSaid(file: string, text: string): readonly SaidKey[] {
	if (![computedKey, ...hidingKeys].some((key) => text.includes(key))) return []
	const said = keysIn(file, text)
	const isSaid = (key: string) =>
		said === undefined
			? text.includes(key)
			: said.some((one) => one === key || one.startsWith(`${key}.`))
	return [computedKey, ...hidingKeys]
		.filter(isSaid)
		.map((key) => ({ name: hidingKeys.includes(key) ? key : anyKey, at: text.indexOf(key) }))
}

function keysIn(file: string, text: string): readonly string[] | undefined {
	const [, format = ''] = /\.(json|ya?ml|toml)$/.exec(file) ?? []
	try {
		const value = parseData(text, format === 'json' || format === 'toml' ? format : 'yaml', file)
		return posix.basename(file) === 'package.json' ? Object.keys(Object(value)) : keysBelow(value)
	} catch {
		return undefined
	}
}

/** Of an object and those in it, or of those in a list. A list further down is of other things, links of a menu for one. */
function keysBelow(value: unknown): readonly string[] {
	const found: string[] = []
	// Anchors of YAML may name what they stand in.
	const open = new Set<unknown>(Array.isArray(value) ? value : [value])
	for (const one of open) {
		if (!isObject(one) || Array.isArray(one)) continue
		found.push(...Object.keys(one))
		for (const inner of Object.values(one)) open.add(inner)
	}
	return found
}
