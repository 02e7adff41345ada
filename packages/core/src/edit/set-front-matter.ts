import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import { byteOrderMarkOf, withoutByteOrderMark } from '../front-matter/byte-order-mark.ts'
import type { FrontMatterSyntax, MatterFile } from '../front-matter/front-matter-syntax.ts'
import { type FrontMatter, readFrontMatter } from '../front-matter/read-front-matter.ts'
import { splitFrontMatter } from '../front-matter/split-front-matter.ts'
import { applyEdits } from './apply-edits.ts'
import type { FieldValue } from './field.ts'
import { fieldEdits } from './field-edits.ts'
import { newlineOf } from './lines.ts'
import { writeValue } from './write-value.ts'

/** New values by key; `undefined` takes the key away. */
export type FrontMatterChanges = Readonly<Record<string, FieldValue | undefined>>

/** The changed text; without one the diagnostics say why. */
export interface EditResult {
	readonly source?: string
	readonly diagnostics: readonly Diagnostic[]
}

/**
 * Changes keys of the front matter of a file and keeps every other character: comments, order, quotes, line endings, byte order
 * mark, body. A file without front matter gets some, in YAML. A value that is already so is left alone.
 *
 * What it wrote is read again: if any other key or the body had changed, nothing is changed, and a diagnostic says so.
 *
 * @param source The file's text, with or without byte order mark.
 * @param of Whose front matter it is: the post, or what is known of the file.
 * @returns The new text, or why there is none.
 * @example
 * const of = { file: 'a.md', frontMatterSyntax: 'common' }
 * setFrontMatter('---\ndraft: true # soon\n---\nText', { draft: false }, of).source
 * // '---\ndraft: false # soon\n---\nText'
 */
export function setFrontMatter(
	source: string,
	changes: FrontMatterChanges,
	of: MatterFile,
): EditResult {
	const mark = byteOrderMarkOf(source)
	const text = withoutByteOrderMark(source)
	const { file, frontMatterSyntax: syntax } = of
	const before = readFrontMatter(text, file, syntax)
	if (before.failed) return { diagnostics: before.diagnostics }
	const wanted = Object.entries(changes).filter(
		([key, value]) => !isEqual(before.values[key], value),
	)
	if (wanted.length === 0) return { source, diagnostics: [] }

	const changed = change(text, wanted, before, syntax)
	const isGood = changed !== undefined && isAsWanted(text, changed, before, changes, syntax)
	if (isGood) return { source: mark + changed, diagnostics: [] }
	const names = wanted.map(([key]) => `\`${key}\``).join(', ')
	const place = before.place([wanted[0]?.[0] ?? ''])
	return {
		diagnostics: [
			report(
				'front-matter-not-editable',
				file,
				`Unexpected form of ${names}, nothing was changed`,
				{
					place,
					hint:
						before.format === 'js'
							? 'Change it by hand: programs are not changed.'
							: 'Change it by hand, or write the key on a line of its own.',
				},
			),
		],
	}
}

type Wanted = readonly (readonly [string, FieldValue | undefined])[]

function change(
	text: string,
	wanted: Wanted,
	{ values }: FrontMatter,
	syntax: FrontMatterSyntax,
): string | undefined {
	const { format, text: matter, start } = splitFrontMatter(text, syntax)
	if (format === 'none') {
		const newline = newlineOf(text)
		const lines = wanted.flatMap(([key, value]) =>
			value === undefined ? [] : [`${key}: ${writeValue(value, 'yaml')}${newline}`],
		)
		return `---${newline}${lines.join('')}---${newline}${text}`
	}
	if (format === 'js') return undefined
	const edits = fieldEdits(matter, format, wanted, values, newlineOf(text))
	const edited = edits && applyEdits(matter, edits)
	if (edited === undefined) return undefined
	return text.slice(0, start) + edited + text.slice(start + matter.length)
}

/** Whether the keys have their new values, and all else is as before. */
function isAsWanted(
	text: string,
	changed: string,
	before: FrontMatter,
	changes: FrontMatterChanges,
	syntax: FrontMatterSyntax,
): boolean {
	const after = readFrontMatter(changed, '', syntax)
	if (after.failed || changed.slice(after.bodyOffset) !== text.slice(before.bodyOffset))
		return false
	const keys = new Set([before.values, after.values, changes].flatMap(Object.keys))
	return [...keys].every((key) =>
		isEqual(after.values[key], Object.hasOwn(changes, key) ? changes[key] : before.values[key]),
	)
}

function isEqual(a: unknown, b: unknown): boolean {
	return a === b || JSON.stringify(a) === JSON.stringify(b)
}
