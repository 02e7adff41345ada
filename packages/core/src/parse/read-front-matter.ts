import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import { knownKeys } from './known-keys.ts'
import { placeOf } from './place-of.ts'
import type { Entry, RawFrontMatter } from './raw-front-matter.ts'
import { readJson } from './read-json.ts'
import { readToml } from './read-toml.ts'
import { readYaml } from './read-yaml.ts'
import { type FrontMatterRange, splitFrontMatter } from './split-front-matter.ts'

/** The front matter of a file. */
export interface FrontMatter {
	readonly format: FrontMatterRange['format']
	/** Known keys in their documented spelling, other keys as written. No prototype: `__proto__` is a key like others. */
	readonly values: Readonly<Record<string, unknown>>
	/** Where a key is in the file; its nearest parent if it is absent; the top if there is no front matter. */
	place(path: readonly (string | number)[]): Place
	/** Offset where the Markdown begins. */
	readonly bodyOffset: number
	readonly diagnostics: readonly Diagnostic[]
	/** No post can be made of the file. */
	readonly failed: boolean
}

/**
 * Reads the front matter of a file. Never throws for what an author wrote.
 *
 * @param source The file's text without byte order mark.
 * @param file Path for diagnostics.
 * @see https://gohugo.io/content-management/front-matter/
 */
export function readFrontMatter(source: string, file: string): FrontMatter {
	const range = splitFrontMatter(source)
	const fail = (
		rule: Parameters<typeof report>[0],
		message: string,
		offset: number,
		hint?: string,
	): FrontMatter => ({
		format: range.format,
		values: {},
		place: () => placeOf(source, offset),
		bodyOffset: range.bodyOffset,
		diagnostics: [report(rule, file, message, { place: placeOf(source, offset), hint })],
		failed: true,
	})
	if (range.unclosed) {
		const fence = range.format === 'json' ? '}' : source.slice(0, 3)
		return fail(
			'front-matter-unclosed',
			`Expected a line \`${fence}\` that ends the front matter`,
			0,
		)
	}
	const raw = readers[range.format](range.text, range.start)
	if ('problem' in raw) {
		const message = `Unexpected ${range.format.toUpperCase()}: ${raw.problem.message}`
		return fail(
			'front-matter-syntax',
			message,
			raw.problem.offset,
			'Values with `: ` or `#` in them need quotes.',
		)
	}
	if ('notAMap' in raw)
		return fail(
			'front-matter-not-a-map',
			'Unexpected value, expected `key: value` pairs',
			raw.notAMap,
		)

	const { values, offsets, diagnostics } = mergeKeys(raw.entries, source, file)
	return {
		format: range.format,
		values,
		place(path) {
			const [key, ...rest] = path
			const entry = offsets.get(String(key ?? ''))
			if (entry === undefined) return placeOf(source, range.start)
			return placeOf(
				source,
				(rest.length > 0 ? raw.locate?.([entry.key, ...rest]) : undefined) ?? entry.offset,
			)
		},
		bodyOffset: range.bodyOffset,
		diagnostics,
		failed: false,
	}
}

const readers: Record<FrontMatterRange['format'], (text: string, start: number) => RawFrontMatter> =
	{
		yaml: readYaml,
		toml: readToml,
		json: readJson,
		none: () => ({ entries: [] }),
	}

function mergeKeys(entries: readonly Entry[], source: string, file: string) {
	const values: Record<string, unknown> = Object.create(null)
	const offsets = new Map<string, Entry>()
	const seen = new Map<string, Entry>()
	const diagnostics: Diagnostic[] = []
	for (const entry of entries) {
		const lower = entry.key.toLowerCase()
		const name = knownKeys.get(lower) ?? entry.key
		const place = placeOf(source, entry.offset)
		const earlier = seen.get(lower)
		if (earlier) {
			const message = `Unexpected second \`${entry.key}\`: \`${earlier.key}\` is on line ${placeOf(source, earlier.offset).line}`
			diagnostics.push(
				report('front-matter-duplicate-key', file, message, {
					place,
					hint: 'Delete one; the last one is used.',
				}),
			)
			const before = knownKeys.get(lower) ?? earlier.key
			if (before !== name) delete values[before]
		}
		if (entry.key !== name && entry.key !== lower) {
			const message = `Unexpected capitals in \`${entry.key}\`, expected \`${name}\``
			diagnostics.push(
				report('front-matter-key-case', file, message, { place, hint: `Write \`${name}\`.` }),
			)
		}
		values[name] = entry.value
		offsets.set(name, entry)
		seen.set(lower, entry)
	}
	return { values, offsets, diagnostics }
}
