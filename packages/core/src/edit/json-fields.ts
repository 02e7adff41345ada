import { jsonKeys } from '../front-matter/json-keys.ts'
import { endOfString, endOfValue } from './end-of-value.ts'
import type { Field, Fields } from './field.ts'

/**
 * Finds the fields of JSON front matter.
 *
 * @param text That `readJson` can read, with its braces.
 */
export function jsonFields(text: string): Fields | undefined {
	const keys = jsonKeys(text)
	if ('problem' in keys) return undefined
	const fields = [...keys.tree.children].map(([key, { offset, children }]): Field => {
		const colon = text.indexOf(':', endOfString(text, offset)) + 1
		const from = colon + (/^\s*/.exec(text.slice(colon))?.[0].length ?? 0)
		const field = { key, start: offset, from, to: endOfValue(text, from) }
		if (text[from] !== '[') return field
		const items = [...children.values()].map((item) => ({
			from: item.offset,
			to: endOfValue(text, item.offset),
		}))
		return { ...field, items }
	})
	const first = fields[0]?.start ?? text.indexOf('{') + 1
	const end = fields.at(-1)?.to ?? first
	return { fields, end, indent: fields[0] ? (/\s*$/.exec(text.slice(0, first))?.[0] ?? '') : '' }
}
