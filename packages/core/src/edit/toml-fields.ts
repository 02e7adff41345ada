import type { KeyTree } from '../front-matter/key-tree.ts'
import { tomlKeys } from '../front-matter/toml-keys.ts'
import { endOfValue } from './end-of-value.ts'
import type { Field, Fields } from './field.ts'

/**
 * Finds the fields of TOML front matter; those of Zola's `[taxonomies]` and `[extra]` too, where the top has none of their name.
 *
 * @param text That `readToml` can read.
 */
export function tomlFields(text: string): Fields {
	const tree = tomlKeys(text)
	const own = fieldsOf(text, tree)
	const names = new Set(own.map(({ key }) => key.toLowerCase()))
	const lifted = ['taxonomies', 'extra'].flatMap((table) => {
		const inner = tree.children.get(table)
		return inner === undefined || inner.value !== undefined ? [] : fieldsOf(text, inner)
	})
	const last = Math.max(0, ...own.map(({ to }) => to))
	const newline = last === 0 ? -1 : text.indexOf('\n', last)
	return {
		fields: [...lifted.filter(({ key }) => !names.has(key.toLowerCase())), ...own],
		// Before the first table, whose key it would be otherwise.
		end: last === 0 ? 0 : newline < 0 ? text.length : newline + 1,
		indent: '',
	}
}

function fieldsOf(text: string, { children }: KeyTree): readonly Field[] {
	return [...children].flatMap(([key, { offset, value, children: inner }]) => {
		if (value === undefined) return []
		const to = endOfValue(text, value)
		if (text[value] !== '[') return [{ key, start: offset, from: value, to }]
		const items = [...inner.values()].map((item) => ({
			from: item.offset,
			to: endOfValue(text, item.offset),
		}))
		return [{ key, start: offset, from: value, to, items }]
	})
}
