import { report } from '../diagnostics/rules.ts'
import { byteOrderMarkOf, withoutByteOrderMark } from '../front-matter/byte-order-mark.ts'
import type { MatterFile } from '../front-matter/front-matter-syntax.ts'
import { partsWords, type TermNameKind } from '../front-matter/names-in.ts'
import { readFrontMatter } from '../front-matter/read-front-matter.ts'
import { isText, textOf } from '../front-matter/text-of.ts'
import { type Taxonomy, termKeys } from '../metadata/taxonomies.ts'
import { termKey } from '../query/term-key.ts'
import type { FieldValue, Scalar } from './field.ts'
import { moveComments } from './move-comments.ts'
import { type EditResult, setFrontMatter } from './set-front-matter.ts'

/** A term's name now, and the one that it gets. */
export interface TermRenaming {
	readonly from: string
	readonly to: string
}

/** How names of terms are read. */
export interface RenameTermOptions {
	/** `word` on sites of Jekyll, where white space parts `tags: golang ci`; `whole` on those of Hugo, where a text is one name. Default `name`. */
	readonly kind?: TermNameKind
	/** What the spellings of a term have in common. Default: `termKey`. */
	keyOf?(name: string): string
}

/**
 * Gives a term another name in the front matter of a post, however it is spelled there, and keeps every other character. If the post has
 * the other name too, however spelled, it has it once.
 *
 * @param source The file's text, with or without byte order mark.
 * @param of Whose front matter it is: the post, or what is known of the file.
 * @returns The same text if the post does not have the term.
 * @example
 * const of = { file: 'a.md', frontMatterSyntax: 'common' }
 * renameTerm('---\ntags: [golang, ci]\n---\n', { name: 'tags', word: 'tags' }, { from: 'Golang', to: 'Go' }, of).source
 * // '---\ntags: [Go, ci]\n---\n'
 */
export function renameTerm(
	source: string,
	taxonomy: Pick<Taxonomy, 'name' | 'word'>,
	{ from, to }: TermRenaming,
	of: MatterFile,
	{ kind = 'name', keyOf = termKey }: RenameTermOptions = {},
): EditResult {
	const mark = byteOrderMarkOf(source)
	let text = withoutByteOrderMark(source)
	const { file, frontMatterSyntax: syntax } = of
	const frontMatter = readFrontMatter(text, file, syntax)
	if (frontMatter.failed) return { diagnostics: frontMatter.diagnostics }
	const { values } = frontMatter
	const old = keyOf(from)
	const isOld = (name: string) => keyOf(name) === old
	const becomes = (name: string) => isOld(name) || keyOf(name) === keyOf(to)
	const placesIn = (names: readonly string[]) =>
		placesOf(
			names.map((name) => name.trim()),
			isOld,
			becomes,
			to,
		)
	const changes: Record<string, FieldValue> = {}
	for (const key of termKeys(taxonomy, Object.keys(values), kind)) {
		const value = values[key]
		if (value === undefined || value === null) continue
		if (isText(value)) {
			const said = textOf(frontMatter, value, [key]) ?? ''
			const areWords = partsWords(key, kind)
			const names = areWords
				? said.trim().split(/\s+/)
				: kind === 'whole'
					? [said]
					: said.split(',')
			const renamed = renamedIn(names, placesIn(names), to)
			// A name of two words is one in a list alone.
			if (renamed && areWords) changes[key] = /\s/.test(to) ? renamed : renamed.join(' ')
			else if (renamed) changes[key] = renamed.join(',').trim()
			continue
		}
		const items: readonly unknown[] = Array.isArray(value) ? value : Object.keys(value)
		const names = items.map(
			(item, index) => textOf(frontMatter, item, [key, index]) ?? JSON.stringify(item),
		)
		if (!Array.isArray(value) || !items.every(isText)) {
			if (!names.some((name) => isOld(name) || name.includes(JSON.stringify(from)))) continue
			const message = `Unexpected form of \`${key}\`, expected a list of names; nothing was changed`
			const hint = 'Change it by hand.'
			return {
				diagnostics: [
					report('front-matter-not-editable', file, message, {
						place: frontMatter.place([key]),
						hint,
					}),
				],
			}
		}
		const places = placesIn(names)
		const renamed = renamedIn(names, places, to)
		if (!places || !renamed) continue
		// Comments behind names that go stand behind the one that stays.
		text = moveComments(text, key, places.gone, places.kept, syntax)
		// What is not renamed stays as it was read: a number too.
		const asRead = items as readonly Scalar[]
		if (places.gone.length > 0) {
			// Before the one that stays gets its name, so that the others keep their lines.
			const left = asRead.filter((_, index) => !places.gone.includes(index))
			const edited = setFrontMatter(text, { [key]: left }, of)
			if (edited.source === undefined) return edited
			text = edited.source
		}
		changes[key] = renamed.map((name): Scalar => asRead[names.indexOf(name)] ?? name)
	}
	return setFrontMatter(mark + text, changes, of)
}

/** Indexes of names that become one. */
interface Places {
	/** Of the name that stays, which is the new one then. */
	readonly kept: number
	readonly gone: readonly number[]
}

/**
 * Finds names that become one: the new name stays where it is, and is in the place of the first of them otherwise.
 *
 * @returns `undefined` if none of them is the old one.
 */
function placesOf(
	names: readonly string[],
	isOld: (name: string) => boolean,
	becomes: (name: string) => boolean,
	to: string,
): Places | undefined {
	if (!names.some(isOld)) return undefined
	const there = names.findIndex((name) => name === to && !isOld(name))
	const kept = there < 0 ? names.findIndex(becomes) : there
	return {
		kept,
		gone: names.flatMap((name, index) => (becomes(name) && index !== kept ? [index] : [])),
	}
}

/** Names with white space around them, which is kept. */
function renamedIn(
	names: readonly string[],
	places: Places | undefined,
	to: string,
): readonly string[] | undefined {
	return (
		places &&
		names.flatMap((name, index) => {
			if (places.gone.includes(index)) return []
			return index === places.kept ? [name.replace(name.trim(), () => to)] : [name]
		})
	)
}
