import { posix } from 'node:path'
import { isObject } from '../../../config/check-fields.ts'
import { parseData } from '../../../config/parse-data.ts'
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
 * Finds the keys of posts that a file of data says with a value that hides or moves posts: those of `eleventyComputed` at any depth, others at its top and one below, and of a
 * `package.json` at its top alone. In one that cannot be parsed every word counts.
 *
 * @returns Each once.
 */
export function keysSaid(file: string, text: string): readonly SaidKey[] {
	if (!keys.some((key) => text.includes(key))) return []
	const members = membersIn(file, text)
	const isSaid = (key: string) => members?.some((member) => says(member, key)) ?? text.includes(key)
	return keys
		.filter(isSaid)
		.map((key) => ({ name: hidingKeys.includes(key) ? key : anyKey, at: text.indexOf(key) }))
}

const keys = [computedKey, ...hidingKeys]

/** A key of an object, and how deep that lies. */
interface Member {
	readonly key: string
	readonly value: unknown
	readonly depth: number
}

function membersIn(file: string, text: string): readonly Member[] | undefined {
	const [, format = ''] = /\.(json|ya?ml|toml)$/.exec(file) ?? []
	try {
		const value = parseData(text, format === 'json' || format === 'toml' ? format : 'yaml', file)
		const members = membersBelow(value)
		return posix.basename(file) === 'package.json'
			? members.filter(({ depth }) => depth === 0)
			: members
	} catch {
		return undefined
	}
}

/** Of an object and those in it, or of those in a list. A list further down is of other things, links of a menu for one. */
function membersBelow(value: unknown): readonly Member[] {
	const found: Member[] = []
	// Anchors of YAML may name what they stand in.
	const open = new Map<unknown, number>()
	for (const one of Array.isArray(value) ? value : [value]) open.set(one, 0)
	for (const [one, depth] of open) {
		if (!isObject(one) || Array.isArray(one)) continue
		for (const [key, inner] of Object.entries(one)) {
			found.push({ key, value: inner, depth })
			if (isObject(inner) && !open.has(inner)) open.set(inner, depth + 1)
		}
	}
	return found
}

/** Whether a member is a key of posts, or a part of one: `permalink.build`. */
function says({ key: said, value, depth }: Member, key: string): boolean {
	if (key === computedKey) return said === key || said.startsWith(`${key}.`)
	if (depth > 1) return false
	return said.startsWith(`${key}.`) || (said === key && mayHide(key, value))
}

/** Whether a value is one that hides or moves posts, and no label of a form or a text of a translation. */
function mayHide(key: string, value: unknown): boolean {
	if (key !== 'permalink') return value === true
	if (typeof value === 'string') return /[/{]/.test(value)
	return value === false || (isObject(value) && 'build' in value)
}
