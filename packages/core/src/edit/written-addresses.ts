import { quoteHugoRef } from '../parse/hugo-refs.ts'
import type { Edit } from './field.ts'
import { templateTags } from './template-tags.ts'

/**
 * Finds where an address stands in the source of a link: as it is, percent-encoded, or with what HTML and Markdown escape.
 *
 * @param written Source of the link, from the end of its text on.
 * @param url As parsed.
 * @param isInSrcSet A comma may stand before it and behind.
 * @param keep Which of those in one spelling count.
 */
export function writtenAddresses(
	written: string,
	url: string,
	wanted: string,
	isInSrcSet = false,
	keep: (edits: readonly Edit[]) => readonly Edit[] = (edits) => edits,
): readonly Edit[] {
	for (const [old, text] of spellings(url, wanted)) {
		const edits: Edit[] = []
		for (let at = written.indexOf(old); at >= 0; at = written.indexOf(old, at + old.length)) {
			const to = at + old.length
			// In the argument of a shortcode a quote may have a backslash before it.
			const behind = written.startsWith('\\"', to) ? to + 1 : to
			if (!isWhole(isInSrcSet, written[at - 1], written[behind])) continue
			// Between `<` and `>` a blank stays one.
			const isBare = written[at - 1] === '<' && written[to] === '>' && /[\s()]/.test(old)
			edits.push({ from: at, to, text: isBare && !/[<>\\]/.test(wanted) ? wanted : text })
		}
		const kept = keep(edits)
		if (kept.length > 0) return kept
	}
	return []
}

/** The address in each way to write it, with the new one in the same. */
function spellings(url: string, wanted: string): readonly (readonly [string, string])[] {
	const plain = /[\s()<>]/.test(wanted) ? encodeURI(wanted).replace(/[()]/g, encodeByte) : wanted
	const escapeHtml = (text: string) => text.replaceAll('&', '&amp;')
	const escapeMarkdown = (text: string) => text.replace(/[()*_[\]~&]/g, '\\$&')
	return [
		[url, /^\{/.test(wanted) ? wanted : plain],
		[encodeURI(url), encodeURI(wanted)],
		[escapeHtml(url), escapeHtml(plain)],
		[escapeMarkdown(url), escapeMarkdown(wanted)],
		[quoteHugoRef(url), quoteHugoRef(wanted)],
	]
}

function encodeByte(character: string): string {
	return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}

/** Whether nothing of the address stands before or behind: in `src="a.md"` it does not. */
function isWhole(isInSrcSet: boolean, before = ' ', after = ' '): boolean {
	if (isInSrcSet) return /[\s"'=,]/.test(before) && /[\s"'>,]/.test(after)
	return /[\s("'<=:[`]/.test(before) && /[\s)"'>\]`]/.test(after)
}

const oneWord = /[^\s"'`{}%<>|,]+/g

const literal = /(["'])((?:(?!\1)[^\\])+)\1/g

/**
 * Finds the part of an address that is written out where a template makes the rest: what stands behind a tag, as in `{{ site.baseurl }}/a/`, or the text in it, as
 * in `{{ "/a/" | relative_url }}`.
 *
 * @param url As the template makes it.
 */
export function writtenParts(written: string, url: string, wanted: string): readonly Edit[] {
	const edits: Edit[] = []
	for (const { text, index } of templateTags(written)) {
		const end = index + text.length
		const behind = /^[^\s"'<>()\]`{]+/.exec(written.slice(end))?.[0] ?? ''
		const inside = [...text.matchAll(literal)].map((found) => ({
			part: found[2] as string,
			from: index + found.index + 1,
		}))
		for (const { part, from } of behind === '' ? inside : [{ part: behind, from: end }]) {
			const start = url.slice(0, -part.length)
			if (part.length < 2 || !url.endsWith(part) || !wanted.startsWith(start)) continue
			edits.push({ from, to: from + part.length, text: wanted.slice(start.length) })
		}
	}
	return edits
}

/** Finds words in the tags of templates that have another one. */
export function writtenWords(
	written: string,
	newWord: (word: string) => string | undefined,
): readonly Edit[] {
	return templateTags(written).flatMap(({ text, index: start }) =>
		[...text.matchAll(oneWord)].flatMap(({ 0: word, index }) => {
			const put = newWord(word)
			const from = start + index
			return put === undefined || put === word ? [] : [{ from, to: from + word.length, text: put }]
		}),
	)
}
