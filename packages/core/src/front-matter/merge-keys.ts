import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import { setOwn } from '../set-own.ts'
import type { FrontMatterSyntax } from './front-matter-syntax.ts'
import { findInvisible, withoutInvisible } from './invisible.ts'
import { knownKeys } from './known-keys.ts'
import type { Duplicate, Entry } from './raw-front-matter.ts'

/** Entries under the names that the rest of @blog uses. */
export interface MergedKeys {
	readonly values: Readonly<Record<string, unknown>>
	/** Which entry gave a value. */
	readonly entries: ReadonlyMap<string, Entry>
	/** Names of the keys that stand twice, with two values of which nobody knows the right one. */
	readonly repeated: ReadonlySet<string>
	readonly diagnostics: readonly Diagnostic[]
}

/**
 * Gives known keys their documented spelling. Keys are compared without regard to case, as in Hugo, known ones also to characters that nobody sees; of two equal ones the last
 * counts, and both that and odd capitals are reported.
 *
 * @param duplicates Found by the reader, in nested maps too.
 */
export function mergeKeys(
	written: readonly Entry[],
	duplicates: readonly Duplicate[],
	file: string,
	placeOf: (offset: number) => Place,
	syntax: FrontMatterSyntax,
): MergedKeys {
	const values: Record<string, unknown> = Object.create(null)
	const entries = new Map<string, Entry>()
	const names = new Map<string, string>()
	const repeated = new Set<string>()
	const diagnostics: Diagnostic[] = []
	const lastCounts = (key: string, earlier: string) => syntax === 'jekyll' && key === earlier
	const reportTwice = (
		{ key, offset }: Pick<Entry, 'key' | 'offset'>,
		earlier: Pick<Entry, 'key' | 'offset'>,
		isSame: boolean,
	) => {
		const first = placeOf(earlier.offset)
		const message =
			key === earlier.key
				? `Unexpected second \`${key}\`, expected one: the first is on line ${first.line}`
				: `Unexpected \`${key}\`: it is the same key as \`${earlier.key}\` on line ${first.line}`
		const hint = isSame
			? 'Delete one of the two: they say the same.'
			: lastCounts(key, earlier.key)
				? 'Delete the one that is wrong. Until then the last one counts, as in Jekyll.'
				: 'Delete the one that is wrong. Until then the last one counts; if they disagree on a date or on whether this is shown, it is a draft.'
		diagnostics.push(
			report('front-matter-duplicate-key', file, message, {
				place: placeOf(offset),
				hint,
				repeats: isSame ? first : undefined,
			}),
		)
	}

	for (const entry of written) {
		const plain = entry.key.toLowerCase()
		const bare = withoutInvisible(plain)
		const lower = knownKeys.has(bare) ? bare : plain
		const known = knownKeys.get(lower)
		const name = known ?? entry.key
		const earlierName = names.get(lower)
		const earlier = earlierName === undefined ? undefined : entries.get(earlierName)
		if (earlierName !== undefined && earlier) {
			// What `<<` brings is meant to be replaced.
			if (!earlier.merged) {
				const isSame = isSameData(earlier.value, entry.value)
				if (!isSame && !lastCounts(entry.key, earlier.key)) repeated.add(name)
				reportTwice(entry, earlier, isSame)
			}
			delete values[earlierName]
			entries.delete(earlierName)
		}
		if (known !== undefined && entry.key !== known && entry.key !== lower) {
			const hidden = findInvisible(entry.key)?.name
			const message = `Unexpected ${hidden ?? 'capitals'} in \`${entry.key}\`, expected \`${known}\``
			const hint = `Write \`${known}\`.`
			diagnostics.push(
				report('front-matter-key-case', file, message, {
					place: placeOf(entry.offset),
					hint,
					instead: known,
				}),
			)
		}
		setOwn(values, name, entry.value)
		entries.set(name, entry)
		names.set(lower, name)
	}
	for (const { key, offset, earlier, isSame = false } of duplicates) {
		reportTwice({ key, offset }, { key, offset: earlier }, isSame)
		if (isSame) continue
		for (const [name, entry] of entries) if (entry.offset === offset) repeated.add(name)
	}
	return { values, entries, repeated, diagnostics }
}

function isSameData(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other)
}
