import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import type { Cover } from './cover.ts'
import { doubtfulNames } from './doubtful-names.ts'
import { type NameKind, namesIn, type TermNameKind } from './names-in.ts'
import type { Path } from './raw-front-matter.ts'
import type { FrontMatter } from './read-front-matter.ts'
import { isText, textOf } from './text-of.ts'

/**
 * Reads text; a number or a boolean (`title: 2019`) is the text that it was typed as. The first key with a value counts.
 *
 * @returns Trimmed; `undefined` if absent, empty or of another type, and the last is reported.
 */
export function stringField(
	frontMatter: FrontMatter,
	keys: readonly string[],
	file: string,
	diagnostics: Diagnostic[],
): string | undefined {
	const found = firstOf(frontMatter, keys)
	if (found === undefined) return undefined
	const text = textOf(frontMatter, found.value, [found.key])
	if (text === undefined) diagnostics.push(unexpected(frontMatter, found, file, 'text'))
	return text || undefined
}

/** Reads a boolean; `"true"` and `"false"` as text are accepted. */
export function booleanField(
	frontMatter: FrontMatter,
	key: string,
	file: string,
	diagnostics: Diagnostic[],
): boolean | undefined {
	const found = firstOf(frontMatter, [key])
	if (found === undefined || found.value === '') return undefined
	if (typeof found.value === 'boolean') return found.value
	const word = typeof found.value === 'string' ? found.value.trim().toLowerCase() : ''
	if (word === 'true' || word === 'false') return word === 'true'
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
	if (found === undefined || found.value === '') return undefined
	const value =
		typeof found.value === 'string' && found.value.trim() !== '' ? Number(found.value) : found.value
	if (typeof value === 'number' && Number.isFinite(value)) return value
	diagnostics.push(unexpected(frontMatter, found, file, 'a number'))
	return undefined
}

/**
 * Reads a list of names, from all of the keys: a list; one text, split at commas (`tags: go, ci`; words stay together, as in
 * Hugo, unless it is `word`s that are asked for, as in Jekyll); a map with a `name`, or a list of maps with a `name` or `title`; the keys of another map; nothing.
 *
 * @returns Trimmed, each once, in order.
 */
export function stringListField(
	frontMatter: FrontMatter,
	keys: readonly string[],
	file: string,
	diagnostics: Diagnostic[],
	kind: TermNameKind = 'name',
): readonly string[] {
	return namesOf(frontMatter, keys, file, diagnostics, kind)
}

/** Reads a list of paths, like {@link stringListField}, but a comma is a part of a path, and keys of a map are none. */
export function pathListField(
	frontMatter: FrontMatter,
	keys: readonly string[],
	file: string,
	diagnostics: Diagnostic[],
): readonly string[] {
	return namesOf(frontMatter, keys, file, diagnostics, 'path')
}

function namesOf(
	frontMatter: FrontMatter,
	keys: readonly string[],
	file: string,
	diagnostics: Diagnostic[],
	kind: NameKind,
): readonly string[] {
	const names = new Set<string>()
	for (const key of keys) {
		for (const { name, value, path } of namesIn(frontMatter, key, kind)) {
			if (name !== undefined) names.add(name)
			else diagnostics.push(unexpected(frontMatter, { key, value }, file, 'text', path))
		}
		diagnostics.push(...doubtfulNames(frontMatter, key, kind, file))
	}
	names.delete('')
	return [...names]
}

/**
 * Reads PaperMod's `cover` map, or an image's path; Astro's starters call it `heroImage`.
 *
 * @param cards Keys of images that cards of social sites show, and pages do not.
 */
export function coverField(
	frontMatter: FrontMatter,
	file: string,
	diagnostics: Diagnostic[],
	cards: readonly string[] = [],
): Cover | undefined {
	const found = firstOf(frontMatter, ['cover', 'heroImage', ...cards])
	if (found === undefined || found.value === false) return undefined
	const { value } = found
	const isCard = cards.includes(found.key)
	if (typeof value === 'string')
		return value.trim() === ''
			? undefined
			: { image: value.trim(), alt: '', ...(isCard && { hidden: true }) }
	const {
		path: written,
		image = isCard ? written : undefined,
		alt,
		caption,
		hidden,
		hiddenInSingle = hidden,
	}: Record<string, unknown> = typeof value === 'object' && !Array.isArray(value)
		? { ...value }
		: { image: value }
	if (image === undefined || image === null || image === '') return undefined
	if (typeof image !== 'string') {
		const path = image === value ? [found.key] : [found.key, 'image']
		diagnostics.push(
			unexpected(frontMatter, { key: path.join('.'), value: image }, file, "an image's path", path),
		)
		return undefined
	}
	return {
		image: image.trim(),
		alt: textOf(frontMatter, alt, [found.key, 'alt']) ?? '',
		...(isText(caption) && { caption: String(caption) }),
		...((hiddenInSingle === true || isCard) && { hidden: true }),
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

function unexpected(
	frontMatter: FrontMatter,
	{ key, value }: Found,
	file: string,
	expected: string,
	path: Path = [key],
): Diagnostic {
	const kind = Array.isArray(value)
		? 'list'
		: typeof value === 'object'
			? 'map'
			: `\`${String(value).slice(0, 80)}\``
	const message = `Unexpected ${kind} for \`${key}\`, expected ${expected}`
	return report('front-matter-type', file, message, { place: frontMatter.place(path) })
}
