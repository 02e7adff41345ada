import type { Place } from '../diagnostics/diagnostic.ts'
import type { Path } from './raw-front-matter.ts'
import type { FrontMatter } from './read-front-matter.ts'
import { textOf } from './text-of.ts'

/** One name of a list in front matter, and where it is. */
export interface NameInList {
	/** Trimmed, maybe empty; `undefined` if the value is none. */
	readonly name: string | undefined
	readonly value: unknown
	readonly path: Path
}

/** A comma parts names, and is a part of a path; the keys of a map are names, and no paths; white space parts words of Jekyll's `tags` and `categories`; nothing parts a text that is one name, as in Hugo. */
export type NameKind = 'name' | 'path' | 'word' | 'whole'

/** A kind of names that are terms. */
export type TermNameKind = Exclude<NameKind, 'path'>

/**
 * Goes through the names that a key gives: the items of a list, and of maps in it their `name`, Docusaurus' `key`, `title` or `label`; one text, split at
 * commas; a map with a `name`; the keys of any other map.
 */
export function namesIn(frontMatter: FrontMatter, key: string, kind: NameKind): NameInList[] {
	const whole: unknown = frontMatter.values[key]
	if (whole === undefined || whole === null) return []
	if (Array.isArray(whole)) {
		return whole.map((value, index) => {
			const path = [key, index]
			return { name: nameOf(frontMatter, value, path, namesOfItems), value, path }
		})
	}
	const path = [key]
	const name = nameOf(frontMatter, whole, path, ['name'])
	if (kind === 'path') return [{ name, value: whole, path }]
	if (typeof whole === 'object' && name === undefined)
		return Object.keys(whole).map((own) => ({ name: own.trim(), value: own, path: [key, own] }))
	const parts =
		typeof whole === 'object' || kind === 'whole'
			? [name]
			: name?.split(partsWords(key, kind) ? /\s+/ : ',').map((part) => part.trim())
	return (parts ?? []).map((part) => ({ name: part, value: whole, path }))
}

const namesOfItems = ['name', 'key', 'title', 'label']

/** https://jekyllrb.com/docs/posts/#tags-and-categories */
export function partsWords(key: string, kind: NameKind): boolean {
	return kind === 'word' && (key === 'tags' || key === 'categories')
}

/** Where a name is in the front matter; `undefined` if none of the keys gives it. */
export function placeOfName(
	frontMatter: FrontMatter,
	keys: readonly string[],
	kind: NameKind,
	isSought: (name: string) => boolean,
): Place | undefined {
	for (const key of keys)
		for (const { name, path } of namesIn(frontMatter, key, kind))
			if (name !== undefined && isSought(name)) return frontMatter.place(path)
	return undefined
}

function nameOf(
	frontMatter: FrontMatter,
	value: unknown,
	path: Path,
	nameKeys: readonly string[],
): string | undefined {
	if (value === null || value === undefined) return ''
	if (typeof value !== 'object') return textOf(frontMatter, value, path)
	const key = nameKeys.find((one) => Object.hasOwn(value, one))
	if (key === undefined) return undefined
	return textOf(frontMatter, (value as Record<string, unknown>)[key], [...path, key])
}
