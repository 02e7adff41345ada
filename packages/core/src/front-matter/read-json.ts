import { jsonKeys } from './json-keys.ts'
import { findKey } from './key-tree.ts'
import type { RawFrontMatter } from './raw-front-matter.ts'

/**
 * Reads JSON front matter: strict JSON, no comments, no trailing commas.
 *
 * @param text With its braces.
 * @param start Offset of the text in the file.
 * @see https://www.rfc-editor.org/rfc/rfc8259
 */
export function readJson(text: string, start: number): RawFrontMatter {
	const keys = jsonKeys(text)
	if ('problem' in keys)
		return { problem: { message: keys.problem.message, offset: start + keys.problem.offset } }
	// `JSON.parse` makes own properties of all keys, `__proto__` too.
	const values = JSON.parse(text) as Record<string, unknown>
	return {
		entries: Object.entries(values).map(([key, value]) => ({
			key,
			value,
			offset: start + (keys.tree.children.get(key)?.offset ?? 0),
		})),
		duplicates: keys.duplicates.map(({ offset, earlier, ...others }) => ({
			...others,
			offset: start + offset,
			earlier: start + earlier,
		})),
		locate(path) {
			const found = findKey(keys.tree, path)
			return found && start + found.offset
		},
	}
}
