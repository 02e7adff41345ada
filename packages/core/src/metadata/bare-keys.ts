import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { createPlaceOf } from '../diagnostics/place-of.ts'
import { report } from '../diagnostics/rules.ts'
import { knownKeys } from '../front-matter/known-keys.ts'
import type { FrontMatter } from '../front-matter/read-front-matter.ts'
import { isHiddenElsewhere } from './hiding-keys.ts'
import { isDraft } from './is-draft.ts'
import { publishedFlag } from './published-flag.ts'

/** What is known of front matter that is none. */
export interface BareKeys extends Pick<FrontMatter, 'repeated' | 'place'> {
	/** By keys in lower case. */
	readonly values: Readonly<Record<string, string>>
	/** As it is written. */
	readonly first: string
}

/** A key, or a line that goes on with the value above it. */
const line = /(?:([A-Za-z][\w-]{0,40}):(?:[ \t]+([^\r\n]*))?|[ \t]+\S[^\r\n]*)(?:\r?\n|$)/y
/** As Pelican has them, besides those that everybody knows. */
const ofPelican = new Set(['status', 'modified', 'lang', 'save_as', 'category', 'authors'])

/**
 * Finds keys that begin a text without a fence before them, as Pelican and MultiMarkdown write them: a paragraph of nothing else, with two that posts have.
 *
 * @param source Of a file without front matter.
 * @see https://docs.getpelican.com/en/latest/content.html#file-metadata
 */
export function bareKeys(source: string): BareKeys | undefined {
	const top = /\S/.exec(source)?.index ?? 0
	if (!/^[A-Za-z][\w-]{0,40}:(?:\s|$)/.test(source.slice(top, top + 50))) return undefined
	const values: Record<string, string> = Object.create(null)
	const offsets = new Map<string, number>()
	let at = top
	for (line.lastIndex = top; at < source.length && !/[\r\n]/.test(source[at] ?? ''); ) {
		const found = line.exec(source)
		if (found === null) return undefined
		const key = found[1]?.toLowerCase()
		if (key !== undefined) {
			values[key] = (found[2] ?? '').trim()
			offsets.set(key, at)
		}
		at = line.lastIndex
	}
	const known = [...offsets.keys()].filter((key) => knownKeys.has(key) || ofPelican.has(key))
	if (known.length < 2) return undefined
	const placeOf = createPlaceOf(source)
	return {
		first: source.slice(top, source.indexOf(':', top)),
		values,
		repeated: new Set(),
		place: ([key = '']) => placeOf(offsets.get(String(key)) ?? top),
	}
}

/** Says that keys are text. */
export function tellBareKeys({ first, place }: BareKeys, file: string): Diagnostic {
	return report(
		'front-matter-bare',
		file,
		`Unexpected \`${first}:\` without a line \`---\` before it: these keys are text`,
		{
			place: place([first.toLowerCase()]),
			hint: 'Put a line `---` before them and one behind them: then they are read. Until then only one that hides the post counts, such as `status: draft`.',
		},
	)
}

/** Whether one of them hides the post, as it would in front matter. */
export function isHiddenByBareKeys(
	keys: BareKeys,
	file: string,
	diagnostics: Diagnostic[],
): boolean {
	const draft = publishedFlag(keys.values.draft)
	return isDraft(keys, draft) || isHiddenElsewhere(keys, undefined, file, diagnostics)
}
