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

/** A key with its value, or a line that goes on with the value above it. */
const line = /(?: {0,3}([\w-]{1,41}):([^\r\n]*)|[ \t]+(\S[^\r\n]*))(?:\r\n?|\n|$)/y
const blankOrEnd = /[^\S\r\n]*(?:[\r\n]|$)/y
/** As Pelican has them, besides those that everybody knows. */
const ofPelican = new Set(['status', 'modified', 'lang', 'save_as', 'category', 'authors'])

/**
 * Finds keys that begin a text without a fence before them, as Pelican and MultiMarkdown write them: a paragraph of nothing else, with two that posts have.
 * Where other text follows in the paragraph they are found only if one of them hides the post: Pelican reads them there, too.
 *
 * @param source Of a file without front matter.
 * @see https://docs.getpelican.com/en/latest/content.html#file-metadata
 * @see https://python-markdown.github.io/extensions/meta_data/
 */
export function bareKeys(source: string): BareKeys | undefined {
	const top = /\S/.exec(source)?.index ?? 0
	if (!/^[\w-]{1,41}:/.test(source.slice(top, top + 50))) return undefined
	const { values, offsets, end } = readKeys(source, top)
	const known = [...offsets.keys()].filter((key) => knownKeys.has(key) || ofPelican.has(key))
	if (known.length < 2) return undefined
	const placeOf = createPlaceOf(source)
	const keys: BareKeys = {
		first: source.slice(top, source.indexOf(':', top)),
		values,
		repeated: new Set(),
		place: ([key = '']) => placeOf(offsets.get(String(key)) ?? top),
	}
	// What it would tell is told where the post is made.
	return isBlankAt(source, end) || isHiddenByBareKeys(keys, '', []) ? keys : undefined
}

/** Reads keys up to the first line that is none. */
function readKeys(source: string, top: number) {
	const values: Record<string, string> = Object.create(null)
	const offsets = new Map<string, number>()
	let end = top
	let last = ''
	while (!isBlankAt(source, end)) {
		line.lastIndex = end
		const found = line.exec(source)
		if (found === null) break
		const [, key, value = '', more = ''] = found
		if (key === undefined) values[last] ||= more.trim()
		else {
			last = key.toLowerCase()
			values[last] = value.trim()
			offsets.set(last, end)
		}
		end = line.lastIndex
	}
	return { values, offsets, end }
}

function isBlankAt(source: string, offset: number): boolean {
	blankOrEnd.lastIndex = offset
	return blankOrEnd.test(source)
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
