import { decodeFully } from './decode-fully.ts'
import { programsIn } from './programs-in.ts'

/** What is known of a text that an author wrote: what could come of it, wherever a function writes it. */
export interface WrittenText {
	/** What it is of, for messages: an argument, a key of the front matter. */
	readonly of: string
	/** It names an argument or a key, and is no value. */
	readonly isName: boolean
	/** It may be the name of a tag in which more than HTML stands, if it is called like one. */
	readonly mayBeTag: boolean
	/** Without blanks around it. */
	readonly text: string
	/** The same with its character references decoded. */
	readonly decoded: string
	/** It has a tag, or the beginning of one that another text could end. */
	readonly isHtml: boolean
	/** Names that stand before a `=`, in lower case. */
	readonly names: readonly string[]
	/** What it ends with: a name, if the function writes `=` behind it. In lower case. */
	readonly lastWord: string
	/** The same of what it begins with. */
	readonly firstWord: string
	/** It is one word, and nothing else. */
	readonly isWord: boolean
	/** Addresses that are programs. */
	readonly programs: readonly string[]
	/** The first of these is the beginning of the text. */
	readonly isProgram: boolean
	/** It has signs that could end a text in a program, or call something. */
	readonly hasSigns: boolean
	/** It calls nothing, wherever it stands in a program. */
	readonly isSimple: boolean
}

const tag = /<(?:[a-z/!?]|\s*$)/i
const delimiter = /["'\s<>/=]/
/** The same for browsers: quotes and other white space may be part of a name. */
const delimiterOfHtml = /[\t\n\f\r >/]/
/** What parts words for somebody. */
const sign = /[^a-z\d-]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: a line break ends a text in a program
const signs = /[\u0000-\u0008\n-\u001f!"$'()*;<>[\\\]^`{|}\u007f\u2028\u2029]/

/**
 * Looks at a text of an author once, so that it can be held to many texts that functions make.
 *
 * @param of What it is of, for messages.
 * @param isOwn A function of the user may write it as it is; built-in ones escape it.
 */
export function writtenText(
	of: string,
	written: string,
	{
		isOwn = true,
		isName = false,
		mayBeTag = !isName,
	}: { readonly isOwn?: boolean; readonly isName?: boolean; readonly mayBeTag?: boolean } = {},
): WrittenText {
	const text = written.trim()
	const decoded = decodeFully(text)
	const before = text.split('=')
	const last = before.at(-1)?.trim() === '' && before.length > 1 ? before.at(-2) : before.at(-1)
	const programs = programsIn(decoded)
	return {
		of,
		isName,
		mayBeTag,
		text,
		decoded,
		isHtml: tag.test(isOwn ? decoded : written),
		names: [...new Set(before.slice(0, -1).flatMap(namesOf))],
		lastWord: lastWordOf(last ?? ''),
		firstWord: text.toLowerCase().split(sign, 1)[0] ?? '',
		isWord: text !== '' && !delimiter.test(text),
		programs: programs.map(({ kind }) => kind),
		isProgram: programs[0]?.index === 0,
		// A blank line at its end ends a script too: Markdown goes on behind it.
		hasSigns: signsIn(decoded) || signsIn(written),
		isSimple: isSimple(decoded),
	}
}

function namesOf(before: string): readonly string[] {
	const name = lastWordOf(before)
	// A function may make a list of it: `controls,loop`. In an address it is a query.
	const short = name.split(sign).at(-1) ?? ''
	const isQuery = /[?&#]/.test(name.charAt(name.length - short.length - 1))
	const names = isQuery ? [name] : [name, short]
	const words = before.split(delimiterOfHtml)
	return [...names, words.findLast((word) => word !== '')?.toLowerCase() ?? '']
}

function lastWordOf(text: string): string {
	return text.trimEnd().split(delimiter).at(-1)?.toLowerCase() ?? ''
}

/** Tells whether a text has signs that could end a text in a program, or call something. */
export function signsIn(text: string): boolean {
	return signs.test(text)
}

/** Tells whether a text calls nothing, wherever it stands in a program. */
export function isSimple(text: string): boolean {
	return /^[\w-]*$/.test(text)
}
