import { lineStarts } from '../diagnostics/place-of.ts'
import { report } from '../diagnostics/rules.ts'
import type { MatterFile } from '../front-matter/front-matter-syntax.ts'
import type { Path } from '../front-matter/raw-front-matter.ts'
import { readFrontMatter } from '../front-matter/read-front-matter.ts'
import { splitFrontMatter } from '../front-matter/split-front-matter.ts'
import { textsIn } from '../front-matter/texts-in.ts'
import { applyEdits } from './apply-edits.ts'
import type { Edit } from './field.ts'
import type { LinkResult } from './rewrite-links.ts'
import { valueEdit } from './value-edit.ts'

/**
 * Gives texts in the front matter of a file, at any depth, other values in place, and keeps every other character. What it wrote is read again: if anything
 * else had changed, nothing is changed, and a diagnostic says so.
 *
 * @param source The file's text without byte order mark.
 * @param newText Is asked for each text; `undefined` leaves it.
 * @param of Whose front matter it is: the post, or what is known of the file.
 * @example
 * const of = { file: 'a.md', frontMatterSyntax: 'common' }
 * rewriteValues('---\ncover: { image: a.png }\n---\n', () => 'b.png', of).source
 * // '---\ncover: { image: b.png }\n---\n'
 */
export function rewriteValues(
	source: string,
	newText: (text: string, path: Path) => string | undefined,
	{ file, frontMatterSyntax: syntax }: MatterFile,
): LinkResult {
	const { values, place, failed } = readFrontMatter(source, file, syntax)
	const wanted = textsIn(failed ? {} : values).flatMap(({ text, path }) => {
		const put = newText(text, path)
		return put === undefined || put === text ? [] : [{ text, path, put }]
	})
	const first = wanted[0]
	if (first === undefined) return { source, diagnostics: [], count: 0 }

	const range = splitFrontMatter(source, syntax)
	const end = range.start + range.text.length
	const starts = lineStarts(source)
	const edits: Edit[] = []
	for (const { text, path, put } of wanted) {
		const { line, column } = place(path)
		const from = (starts[line - 1] ?? 0) + column - 1
		const edit = valueEdit(source, { from, to: end }, text, put, edits)
		if (edit) edits.push(edit)
	}
	const changed = applyEdits(source, edits)
	const expected = replaced(values, newText)
	if (changed !== undefined && isSame(readFrontMatter(changed, file, syntax).values, expected))
		return { source: changed, diagnostics: [], count: edits.length }
	const message = `Unexpected form of \`${first.text}\`, nothing was changed`
	const hint = 'Change it by hand, or write it on a line of its own.'
	const diagnostic = report('front-matter-not-editable', file, message, {
		place: place(first.path),
		hint,
	})
	return { diagnostics: [diagnostic], count: 0 }
}

function replaced(
	value: unknown,
	newText: (text: string, path: Path) => string | undefined,
	path: Path = [],
): unknown {
	if (typeof value === 'string') return newText(value, path) ?? value
	if (Array.isArray(value))
		return value.map((item, index) => replaced(item, newText, [...path, index]))
	if (typeof value !== 'object' || value === null) return value
	const entries = Object.entries(value).map(([key, inner]) => [
		key,
		replaced(inner, newText, [...path, key]),
	])
	return Object.fromEntries(entries)
}

function isSame(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b)
}
