import { parse, TomlDate, TomlError } from 'smol-toml'
import { lazily } from '../lazily.ts'
import { maxDepth } from '../max-depth.ts'
import { setOwn } from '../set-own.ts'
import { findKey, type KeyTree } from './key-tree.ts'
import type { Entry, Path, RawFrontMatter } from './raw-front-matter.ts'
import { tomlKeys } from './toml-keys.ts'

/**
 * Reads TOML front matter. Dates become the text that they were written as.
 *
 * @param text Between the fences.
 * @param start Offset of the text in the file.
 * @param isLifted Whether keys of Zola's `[taxonomies]` and `[extra]` tables are keys at the top too, where they are absent there. Default true.
 * @see https://www.getzola.org/documentation/content/page/#front-matter
 */
export function readToml(text: string, start: number, isLifted = true): RawFrontMatter {
	let table: Record<string, unknown>
	try {
		table = parse(text, { maxDepth })
	} catch (error) {
		if (!(error instanceof TomlError)) throw error
		const message = error.message.split('\n', 1)[0]?.replace(/^Invalid TOML document: /, '') ?? ''
		return {
			problem: {
				message,
				offset: Math.min(
					start + text.length,
					start + offsetOfLine(text, error.line) + error.column - 1,
				),
				hint: hintFor(message),
			},
		}
	}
	if (isDeeper(table, maxDepth))
		return { problem: { message: `more than ${maxDepth} levels`, offset: start } }
	const tree = lazily(() => tomlKeys(text))
	const values = plain(table, tree, [], text) as Record<string, unknown>
	const offsetOfPath = (path: Path) => start + (findKey(tree(), path)?.offset ?? 0)
	return {
		entries: entriesOf(values, isLifted).map(({ path, key, value }) => ({
			key,
			value,
			get offset() {
				return offsetOfPath(path)
			},
		})),
		locate([first = '', ...rest]) {
			const lifted = entriesOf(values, isLifted).find(({ key }) => key === first)
			return lifted && offsetOfPath([...lifted.path, ...rest])
		},
	}
}

/** A text that goes on after its line has lost its end. */
function hintFor(message: string): string | undefined {
	if (/^control characters/i.test(message))
		return 'A quote may be missing at the end of a text: `title = "A"`.'
	return /invalid value|unexpected/i.test(message)
		? 'TOML texts need quotes: `title = "A"`.'
		: undefined
}

type Lifted = Omit<Entry, 'offset'> & { readonly path: Path }

function entriesOf(values: Record<string, unknown>, isLifted: boolean): readonly Lifted[] {
	const entries: Lifted[] = Object.entries(values).map(([key, value]) => ({
		key,
		value,
		path: [key],
	}))
	if (!isLifted) return entries
	const names = new Set(entries.map(({ key }) => key.toLowerCase()))
	for (const table of ['taxonomies', 'extra']) {
		const inner = Object.hasOwn(values, table) ? values[table] : undefined
		if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) continue
		for (const [key, value] of Object.entries(inner)) {
			if (names.has(key.toLowerCase())) continue
			names.add(key.toLowerCase())
			entries.push({ key, value, path: [table, key] })
		}
	}
	return entries
}

const date =
	/\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[Zz]|[+-]\d\d:\d\d)?)?|\d\d:\d\d(?::\d\d(?:\.\d+)?)?/y

/** The parser turns 29 February 2017 into 1 March, so dates are read from the text. */
function plain(value: unknown, tree: () => KeyTree, path: Path, text: string): unknown {
	if (value instanceof TomlDate) {
		const matcher = new RegExp(date)
		matcher.lastIndex = findKey(tree(), path)?.value ?? 0
		return matcher.exec(text)?.[0] ?? value.toISOString()
	}
	if (Array.isArray(value))
		return value.map((item, index) => plain(item, tree, [...path, index], text))
	if (value === null || typeof value !== 'object') return value
	const result = {}
	for (const [key, inner] of Object.entries(value))
		setOwn(result, key, plain(inner, tree, [...path, key], text))
	return result
}

/** The parser counts brackets only, not the levels of `a.b.c = 1`. */
function isDeeper(table: object, limit: number): boolean {
	let level: readonly unknown[] = [table]
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > limit) return true
		level = level.flatMap((value) =>
			value !== null && typeof value === 'object' && !(value instanceof TomlDate)
				? Object.values(value)
				: [],
		)
	}
	return false
}

function offsetOfLine(text: string, line: number): number {
	let offset = 0
	for (let n = 1; n < line; n++) offset = text.indexOf('\n', offset) + 1
	return offset
}
