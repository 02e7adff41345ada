// Kinds of values that several fields of a config have.
import { type Field, type Fields, isObject } from './check-fields.ts'

export const string: Field = { expected: 'a string', accepts: (value) => typeof value === 'string' }
export const boolean: Field = {
	expected: 'true or false',
	accepts: (value) => typeof value === 'boolean',
}
export const positive: Field = {
	expected: 'a whole number above 0',
	accepts: (value) => Number.isInteger(value) && (value as number) > 0,
}
export const anyList: Field = { expected: 'a list', accepts: Array.isArray }
export const strings: Field = { ...anyList, expected: 'a list of strings', item: string }
/** An object; any, unless its fields are said. */
export function object(fields?: Fields): Field {
	return { expected: 'an object', accepts: isObject, ...(fields && { fields }) }
}

/** One of some values. */
export function oneOf(...values: readonly unknown[]): Field {
	return {
		expected: values.map((value) => `\`${value}\``).join(' or '),
		accepts: (value) => values.includes(value),
	}
}

export const link: Field = {
	expected: 'a path such as `/about/` or an address such as `https://example.com`',
	accepts: (value) =>
		typeof value === 'string' && !/^\s*(?:javascript|data|vbscript):/i.test(value),
}
export const aFunction: Field = {
	expected: 'a function',
	accepts: (value) => typeof value === 'function',
}
