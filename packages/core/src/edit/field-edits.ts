import { editList } from './edit-list.ts'
import type { Edit, Field, Fields, FieldValue } from './field.ts'
import { jsonFields } from './json-fields.ts'
import { afterLine, startOfLine } from './lines.ts'
import { tomlFields } from './toml-fields.ts'
import { writeItem, writeValue } from './write-value.ts'
import { yamlFields } from './yaml-fields.ts'

type Format = 'yaml' | 'toml' | 'json'

const readers: Record<Format, (text: string) => Fields | undefined> = {
	yaml: yamlFields,
	toml: tomlFields,
	json: jsonFields,
}

/** The field of a key, in any case; of several the one that counts. */
export function findField(text: string, format: Format, key: string): Field | undefined {
	return fieldOf(readers[format](text)?.fields ?? [], key)
}

function fieldOf(fields: Fields['fields'], key: string): Field | undefined {
	return fields.findLast((one) => one.key.toLowerCase() === key.toLowerCase())
}

/**
 * Says what to write where, to give keys new values.
 *
 * @param text The front matter between its fences.
 * @param values What it says now.
 * @param newline Line ending for new lines.
 * @returns `undefined` if there is no place for them.
 */
export function fieldEdits(
	text: string,
	format: Format,
	wanted: readonly (readonly [string, FieldValue | undefined])[],
	values: Readonly<Record<string, unknown>>,
	newline: string,
): readonly Edit[] | undefined {
	const found = readers[format](text)
	if (found === undefined) return undefined
	const { fields, end, indent } = found
	let hasKeys = fields.length > 0
	return wanted.flatMap(([key, value]): readonly Edit[] => {
		const field = fieldOf(fields, key)
		if (field === undefined) {
			if (value === undefined) return []
			const line = newField(key, value)
			hasKeys = true
			return [{ from: end, to: end, text: line }]
		}
		if (value === undefined) return [{ ...wholeOf(field), text: '' }]
		const old = values[key]
		const listed =
			typeof value === 'object' && Array.isArray(old)
				? editList(text, field, old, value, (item, before) => writeItem(item, format, before))
				: undefined
		const { from, to, isEmpty } = field
		const written = writeValue(value, format, text.slice(from, to))
		return listed ?? [{ from, to, text: isEmpty ? ` ${written}` : written }]
	})

	function newField(key: string, value: FieldValue): string {
		const written = writeValue(value, format)
		if (format === 'json') return `${hasKeys ? ',' : ''}${indent}${JSON.stringify(key)}: ${written}`
		const name = /^[\w-]+$/.test(key) ? key : JSON.stringify(key)
		return `${indent}${name}${format === 'yaml' ? ':' : ' ='} ${written}${newline}`
	}

	/** A key with all of its lines; in JSON with a comma. */
	function wholeOf({ start, to }: Field) {
		if (format !== 'json') return { from: startOfLine(text, start), to: afterLine(text, to) }
		const next = fields.find((one) => one.start > start)
		if (next) return { from: start, to: next.start }
		return { from: fields.findLast((one) => one.start < start)?.to ?? start, to }
	}
}
