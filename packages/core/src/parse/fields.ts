import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import type { Cover } from '../post/post.ts'
import type { FrontMatter } from './read-front-matter.ts'

/** Reads text; a number or a boolean (`title: 2019`) is the text that it was written as. The first key that is there counts. */
export function stringField(
	frontMatter: FrontMatter,
	keys: readonly string[],
	file: string,
	diagnostics: Diagnostic[],
): string | undefined {
	const found = firstOf(frontMatter, keys)
	if (found === undefined) return undefined
	if (isText(found.value)) return String(found.value).trim() || undefined
	diagnostics.push(unexpected(frontMatter, found, file, 'text'))
	return undefined
}

/** Reads a boolean; `"true"` and `"false"` as text are accepted. */
export function booleanField(
	frontMatter: FrontMatter,
	key: string,
	file: string,
	diagnostics: Diagnostic[],
): boolean | undefined {
	const found = firstOf(frontMatter, [key])
	if (found === undefined) return undefined
	if (typeof found.value === 'boolean') return found.value
	if (found.value === 'true' || found.value === 'false') return found.value === 'true'
	diagnostics.push(unexpected(frontMatter, found, file, '`true` or `false`'))
	return undefined
}

/** Reads a finite number, also one in quotes. */
export function numberField(
	frontMatter: FrontMatter,
	keys: readonly string[],
	file: string,
	diagnostics: Diagnostic[],
): number | undefined {
	const found = firstOf(frontMatter, keys)
	if (found === undefined) return undefined
	const value =
		typeof found.value === 'string' && found.value.trim() !== '' ? Number(found.value) : found.value
	if (typeof value === 'number' && Number.isFinite(value)) return value
	diagnostics.push(unexpected(frontMatter, found, file, 'a number'))
	return undefined
}

/**
 * Reads a list of names, from all of the keys: a list; one text, split at commas; a map or a list of maps with a `name`; nothing.
 *
 * @returns Trimmed, each once, in order.
 */
export function stringListField(
	frontMatter: FrontMatter,
	keys: readonly string[],
	file: string,
	diagnostics: Diagnostic[],
): readonly string[] {
	const names = new Set<string>()
	for (const key of keys) {
		const found = firstOf(frontMatter, [key])
		if (found === undefined) continue
		const items = Array.isArray(found.value)
			? found.value
			: isText(found.value)
				? String(found.value).split(',')
				: [found.value]
		for (const item of items) {
			const name = nameOf(item)
			if (name === undefined)
				diagnostics.push(unexpected(frontMatter, found, file, 'a list of texts'))
			else if (name !== '') names.add(name)
		}
	}
	return [...names]
}

/** Reads PaperMod's `cover` map, or an image's path. */
export function coverField(
	frontMatter: FrontMatter,
	file: string,
	diagnostics: Diagnostic[],
): Cover | undefined {
	const found = firstOf(frontMatter, ['cover'])
	if (found === undefined) return undefined
	if (typeof found.value === 'string') return { image: found.value, alt: '' }
	const { image, alt, caption } = (typeof found.value === 'object' ? found.value : {}) as Record<
		string,
		unknown
	>
	if (image === undefined || image === null || image === '') return undefined
	if (typeof image !== 'string') {
		diagnostics.push(unexpected(frontMatter, found, file, 'a map with the text `image`'))
		return undefined
	}
	return {
		image,
		alt: isText(alt) ? String(alt) : '',
		...(isText(caption) && { caption: String(caption) }),
	}
}

interface Found {
	readonly key: string
	readonly value: unknown
}

function firstOf({ values }: FrontMatter, keys: readonly string[]): Found | undefined {
	const key = keys.find((name) => values[name] !== undefined && values[name] !== null)
	return key === undefined ? undefined : { key, value: values[key] }
}

function isText(value: unknown): value is string | number | boolean {
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

function nameOf(item: unknown): string | undefined {
	if (item === null || item === undefined) return ''
	if (isText(item)) return String(item).trim()
	if (typeof item === 'object' && 'name' in item && isText(item.name))
		return String(item.name).trim()
	return undefined
}

function unexpected(
	frontMatter: FrontMatter,
	{ key, value }: Found,
	file: string,
	expected: string,
): Diagnostic {
	const kind = Array.isArray(value)
		? 'a list'
		: typeof value === 'object'
			? 'a map'
			: `\`${String(value)}\``
	const message = `Unexpected ${kind} for \`${key}\`, expected ${expected}`
	return report('front-matter-type', file, message, { place: frontMatter.place([key]) })
}
