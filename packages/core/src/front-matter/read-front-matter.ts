import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { createPlaceOf } from '../diagnostics/place-of.ts'
import { type RuleId, report } from '../diagnostics/rules.ts'
import { type FrontMatterSyntax, fenceStandsAlone } from './front-matter-syntax.ts'
import { mergeKeys } from './merge-keys.ts'
import type { Path, RawFrontMatter } from './raw-front-matter.ts'
import { readJson } from './read-json.ts'
import { readScriptMatter } from './read-script-matter.ts'
import { readToml } from './read-toml.ts'
import { readYaml } from './read-yaml.ts'
import { type FrontMatterRange, splitFrontMatter } from './split-front-matter.ts'
import { unendedProblem } from './unended-problem.ts'
import { unreadProblem } from './unread-problem.ts'

/** The front matter of a file. */
export interface FrontMatter {
	readonly format: FrontMatterRange['format']
	/** Known keys in their documented spelling, other keys as written. No prototype: `__proto__` is a key like others. */
	readonly values: Readonly<Record<string, unknown>>
	/** Where a key is in the file; its nearest parent if it is absent; the top if there is no front matter. */
	place(path: Path): Place
	/** A value as the author typed it, where the format can tell: `3.10` for the number 3.1. */
	written(path: Path): string | undefined
	/** Whether a text is a point in time for others that read it: a plain `2024-01-02` of YAML. Default: none is. */
	isTimestamp?(path: Path): boolean
	/** Whether a date-time without a zone is of UTC whatever the zone of the site, as plain ones in YAML are with Jekyll. Default: none is. */
	isUtc?(path: Path): boolean
	/** Offset where the Markdown begins. */
	readonly bodyOffset: number
	/** Names of data that only running programs of the site would tell, as templates ask for them; `*` if any may be one. Default none. */
	readonly unknown?: readonly string[]
	/** Keys that stand twice, in the spelling of {@link values}, where nobody knows which value is meant. */
	readonly repeated: ReadonlySet<string>
	readonly diagnostics: readonly Diagnostic[]
	/** No post can be made of the file. */
	readonly failed: boolean
}

type Reader = (text: string, start: number, syntax: FrontMatterSyntax) => RawFrontMatter

const readers: Record<FrontMatterRange['format'], Reader> = {
	yaml: (text, start, syntax) =>
		readYaml(text, start, syntax === 'jekyll' ? 'last-wins' : 'own-wins'),
	toml: (text, start, syntax) => readToml(text, start, syntax !== 'hugo'),
	json: readJson,
	js: readScriptMatter,
	none: () => ({ entries: [] }),
}

/**
 * Reads the front matter of a file. Never throws for what an author wrote, and evaluates nothing.
 *
 * @param source The file's text without byte order mark.
 * @param file Path for diagnostics.
 * @returns The values, and where they are. `failed` if they cannot be known; then `diagnostics` has an error.
 * @example
 * readFrontMatter('---\nTitle: A\n---\nText', 'a.md', 'common').values.title // 'A'
 * @see https://gohugo.io/content-management/front-matter/
 */
export function readFrontMatter(
	source: string,
	file: string,
	syntax: FrontMatterSyntax,
): FrontMatter {
	const range = splitFrontMatter(source, syntax)
	const placeOf = createPlaceOf(source)
	if (range.unread !== undefined) {
		const { message, offset, hint } = unreadProblem(source, range.unread)
		return fail('front-matter-unread', message, offset, hint)
	}
	if (range.unclosed || (range.goesOn && fenceStandsAlone(syntax))) {
		const { message, offset, hint } = unendedProblem(source, range)
		return fail('front-matter-unclosed', message, offset, hint)
	}

	const raw = readers[range.format](withNewlines(range.text), range.start, syntax)
	if ('problem' in raw) {
		const { message, offset, hint } = raw.problem
		return fail(
			'front-matter-syntax',
			`Unexpected ${range.format === 'js' ? 'JavaScript' : range.format.toUpperCase()}: ${message}`,
			offset,
			hint,
		)
	}
	if ('notAMap' in raw)
		return fail(
			'front-matter-not-a-map',
			'Unexpected value, expected `key: value` pairs',
			raw.notAMap,
		)

	const merged = mergeKeys(raw.entries, raw.duplicates ?? [], file, placeOf, syntax)
	const untold = raw.untold ?? []
	return {
		format: range.format,
		values: merged.values,
		place(path) {
			const written = asWritten(path)
			const entry = merged.entries.get(String(path[0] ?? ''))
			if (entry === undefined) return placeOf(range.format === 'none' ? 0 : range.start)
			return placeOf((path.length > 1 ? raw.locate?.(written) : undefined) ?? entry.offset)
		},
		written: (path) => raw.written?.(asWritten(path)),
		isTimestamp,
		isUtc: (path) => syntax === 'jekyll' && isTimestamp(path),
		bodyOffset: range.bodyOffset,
		repeated: merged.repeated,
		...(untold.length > 0 && { unknown: untold.map(({ path }) => path) }),
		diagnostics: [
			...merged.diagnostics,
			...untold.map(({ said, offset }) =>
				report(
					'front-matter-computed',
					file,
					`Unexpected program in ${said}, expected a value that is written out`,
					{ place: placeOf(offset), hint: 'Write the value itself, or nothing is known of it.' },
				),
			),
		],
		failed: false,
	}

	function isTimestamp(path: Path): boolean {
		return ('isTimestamp' in raw && raw.isTimestamp?.(asWritten(path))) || false
	}

	/** The path with the first key in the author's spelling. */
	function asWritten([first = '', ...rest]: Path): Path {
		return [merged.entries.get(String(first))?.key ?? first, ...rest]
	}

	function fail(rule: RuleId, message: string, offset: number, hint?: string): FrontMatter {
		const place = placeOf(offset)
		return {
			format: range.format,
			values: Object.create(null),
			place: () => place,
			written: () => undefined,
			bodyOffset: range.bodyOffset,
			repeated: new Set(),
			diagnostics: [report(rule, file, message, { place, hint })],
			failed: true,
		}
	}
}

/** As YAML and TOML know the ends of lines: none is a `\r` alone. Offsets stay. */
function withNewlines(text: string): string {
	return text.replace(/\r(?!\n)/g, '\n')
}
