import type { Call } from '../pair-tags.ts'
import { becomesHtml, becomesProgram } from './become-html.ts'
import type { NotedMatter } from './noted-matter.ts'
import { textGroup } from './text-group.ts'
import { type WrittenText, writtenText } from './written-text.ts'

/** What of the author may be in what a call makes. */
export interface AuthorsPart {
	/** Absent if it is not a single argument or key of the front matter. */
	readonly of?: string
}

/**
 * Says what of the author may have become HTML in what a call makes, as in Hugo: what `%` makes is read as Markdown there, and what an author writes may hold HTML, or an address that
 * is a program.
 *
 * @param made What it made of the call, without what stands between its tags.
 * @param noted The front matter that a function of the user has got; absent for a built-in one.
 * @returns `undefined` if it is none of the author's.
 */
export function authorsPart(
	{ name, args, start }: Call,
	source: string,
	made: string,
	noted: NotedMatter | undefined,
): AuthorsPart | undefined {
	if ((name === 'param' && !noted) || source[start + 2] === '%') return {}
	const texts = Object.entries(args).flatMap(([key, value]) => textsOf(key, value, !!noted))
	const group = textGroup(texts)
	return noted ? becomesHtml([group, noted.read()], made) : becomesProgram(group, made)
}

/** Tags that run or load something: others are common names of arguments. */
const loads = new Set(['base', 'embed', 'iframe', 'object', 'script', 'style'])

function textsOf(key: string, value: string, isOwn: boolean): readonly WrittenText[] {
	const of = `the argument \`${key}\``
	const text = writtenText(of, value, { isOwn })
	return isOwn && !/^\d+$/.test(key)
		? [writtenText(of, key, { isName: true, mayBeTag: loads.has(key.toLowerCase()) }), text]
		: [text]
}
