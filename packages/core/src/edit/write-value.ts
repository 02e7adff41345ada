import type { FieldValue, Scalar } from './field.ts'

const isoDate = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2}))?$/
const plainText = /^\p{L}[\p{L}\p{M}\p{N} _./+-]*$/u
/** Words that YAML 1.1 or 1.2 reads as something else. */
const yamlWord = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i

/**
 * Writes a value as YAML, TOML or JSON.
 *
 * @param before What stood there: its quotes are kept where the new text can have them.
 * @example writeValue(['Go', 'C#'], 'yaml') // '[Go, "C#"]'
 */
export function writeValue(
	value: FieldValue,
	format: 'yaml' | 'toml' | 'json',
	before = '',
): string {
	if (typeof value === 'object')
		return `[${value.map((item) => writeItem(item, format)).join(', ')}]`
	if (typeof value !== 'string') return String(value)
	if (format !== 'json' && isoDate.test(value) && !/^["']/.test(before)) return value
	return writeText(value, format, before)
}

/** The same for an item of a list: a date is text there. */
export function writeItem(item: Scalar, format: 'yaml' | 'toml' | 'json', before?: string): string {
	return typeof item === 'string' ? writeText(item, format, before) : String(item)
}

/** Text, in quotes where it needs them. */
export function writeText(text: string, format: 'yaml' | 'toml' | 'json', before = ''): string {
	const isPrintable = !/[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/u.test(text)
	if (format !== 'json' && isPrintable && /^'(?!'')/.test(before)) {
		if (format === 'yaml') return `'${text.replaceAll("'", "''")}'`
		if (!text.includes("'")) return `'${text}'`
	}
	const isPlain = plainText.test(text) && !text.endsWith(' ') && !yamlWord.test(text)
	if (format === 'yaml' && isPlain && !before.startsWith('"')) return text
	return JSON.stringify(text).replace(
		/[\u007f-\u009f\u2028\u2029\ufeff]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	)
}
