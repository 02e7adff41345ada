import type { Path } from './raw-front-matter.ts'
import type { FrontMatter } from './read-front-matter.ts'

/** Tells whether a value of front matter can be read as text. */
export function isText(value: unknown): value is string | number | boolean {
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

/**
 * The text of a value, trimmed: `3.10` is the number 3.1, and the Python version 3.10 when it is a tag.
 *
 * @param path Where the value is in the front matter.
 * @returns `undefined` for lists, maps and nothing.
 */
export function textOf(frontMatter: FrontMatter, value: unknown, path: Path): string | undefined {
	if (!isText(value)) return undefined
	return (typeof value === 'string' ? value : (frontMatter.written(path) ?? String(value))).trim()
}
