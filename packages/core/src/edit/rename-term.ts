import { report } from '../diagnostics/rules.ts'
import { type NameKind, partsWords } from '../front-matter/names-in.ts'
import { readFrontMatter } from '../front-matter/read-front-matter.ts'
import { isText, textOf } from '../front-matter/text-of.ts'
import { type Taxonomy, termKeys } from '../metadata/taxonomies.ts'
import { termKey } from '../query/term-key.ts'
import type { FieldValue, Scalar } from './field.ts'
import { moveComments } from './move-comments.ts'
import { type EditResult, setFrontMatter } from './set-front-matter.ts'

/**
 * Gives a term another name in the front matter of a post, however it is spelled there, and keeps every other character. If the post has
 * the other name too, it has it once.
 *
 * @param source The file's text, with or without byte order mark.
 * @param file Path for diagnostics.
 * @param kind `word` on sites of Jekyll, where white space parts `tags: golang ci`.
 * @param keyOf What the spellings of a term have in common.
 * @returns The same text if the post does not have the term.
 * @example
 * renameTerm('---\ntags: [golang, ci]\n---\n', { name: 'tags', word: 'tags' }, 'Golang', 'Go').source
 * // '---\ntags: [Go, ci]\n---\n'
 */
export function renameTerm(
	source: string,
	taxonomy: Pick<Taxonomy, 'name' | 'word'>,
	from: string,
	to: string,
	file = 'post.md',
	kind: NameKind = 'name',
	keyOf: (name: string) => string = termKey,
): EditResult {
	const mark = source.startsWith('\ufeff') ? '\ufeff' : ''
	let text = source.slice(mark.length)
	const frontMatter = readFrontMatter(text, file)
	if (frontMatter.failed) return { diagnostics: frontMatter.diagnostics }
	const { values } = frontMatter
	const old = keyOf(from)
	const isOld = (name: string) => keyOf(name) === old
	const changes: Record<string, FieldValue> = {}
	for (const key of termKeys(taxonomy, Object.keys(values))) {
		const value = values[key]
		if (value === undefined || value === null) continue
		if (isText(value)) {
			const said = textOf(frontMatter, value, [key]) ?? ''
			const areWords = partsWords(key, kind)
			const renamed = renamedIn(areWords ? said.trim().split(/\s+/) : said.split(','), isOld, to)
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
		const renamed = renamedIn(names, isOld, to)
		text = withCommentsKept(text, key, names, isOld, to)
		// What is not renamed stays as it was read: a number too.
		if (renamed)
			changes[key] = renamed.map(
				(name): Scalar => (items as readonly Scalar[])[names.indexOf(name)] ?? name,
			)
	}
	return setFrontMatter(mark + text, changes, file)
}

/** Comments behind names that go stand behind the one that stays. */
function withCommentsKept(
	text: string,
	key: string,
	names: readonly string[],
	isOld: (name: string) => boolean,
	to: string,
): string {
	const old = names.flatMap((name, index) => (isOld(name.trim()) ? [index] : []))
	const there = names.findIndex((name) => name.trim() === to && !isOld(to))
	const kept = there < 0 ? old[0] : there
	if (kept === undefined) return text
	return moveComments(
		text,
		key,
		old.filter((index) => index !== kept),
		kept,
	)
}

/** Names with white space around them, which is kept; `undefined` if none of them is the old one. */
function renamedIn(
	names: readonly string[],
	isOld: (name: string) => boolean,
	to: string,
): readonly string[] | undefined {
	if (!names.some((name) => isOld(name.trim()))) return undefined
	let isThere = names.some((name) => name.trim() === to && !isOld(name.trim()))
	return names.flatMap((name) => {
		if (!isOld(name.trim())) return [name]
		if (isThere) return []
		isThere = true
		return [name.replace(name.trim(), () => to)]
	})
}
