import type { TagAttribute } from './html-tags.ts'
import { isInProgram } from './is-in-program.ts'
import { isMadeOf } from './is-made-of.ts'
import { isRunning } from './made-programs.ts'
import { isPowerful, type MadeReading, type ReadTags, readMade } from './made-reading.ts'
import type { TextGroup } from './text-group.ts'
import type { WrittenText } from './written-text.ts'

/**
 * Finds a text of the author that may have become HTML, or what runs, in what a function of the user made: a tag, an attribute, a part of a program, an address that is one.
 *
 * Nothing that was made is an attribute of the author's if its name stands in no text, or if its value stands between quotes that no text has. What a function decodes, or puts
 * together of parts of texts, is its own matter.
 *
 * @param groups All that the function has read.
 * @param made Without what stands between the tags of the call.
 * @returns The first of them.
 */
export function becomesHtml(groups: readonly TextGroup[], made: string): WrittenText | undefined {
	const html = groups.find((group) => group.html)?.html
	if (html || !made.includes('<') || groups.every(({ texts }) => texts.length === 0)) return html
	const reading = readMade(made)
	const { tags } = reading
	if (!tags) return firstOf(groups, (text) => mayBecomeAnything(text, reading))
	const isOpen = openness(groups)
	if (isInert(reading, tags, isOpen)) return undefined
	const found = firstOf(
		groups,
		(text) =>
			isAddress(text, tags) ||
			isAttribute(text, tags, made, isOpen) ||
			isTag(text, tags, made) ||
			isInProgram(text, reading.programs),
	)
	return found ?? partOf(groups, tags)
}

/** Whether there is nothing that a text could be, whatever it is: most that functions make is so. */
function isInert(
	{ programs }: MadeReading,
	{ attributes, running, powerful, addresses }: ReadTags,
	isOpen: IsOpen,
): boolean {
	const lists = [programs, running, addresses, [...powerful]]
	return (
		lists.every(({ length }) => length === 0) &&
		![...attributes.values()].some((all) => all.some(isOpen))
	)
}

/** Whether the value of an attribute stands between quotes that some text has, or between none. */
type IsOpen = (attribute: Pick<TagAttribute, 'quote'>) => boolean

function openness(groups: readonly TextGroup[]): IsOpen {
	const quotes = {
		'': true,
		'"': groups.some(({ hasDouble }) => hasDouble),
		"'": groups.some(({ hasSingle }) => hasSingle),
	}
	return ({ quote }) => quote !== undefined && quotes[quote]
}

function firstOf(
	groups: readonly TextGroup[],
	isMeant: (text: WrittenText) => boolean,
): WrittenText | undefined {
	for (const { texts } of groups) {
		const found = texts.find(isMeant)
		if (found) return found
	}
	return undefined
}

/** The same of a built-in shortcode, which escapes what it writes. */
export function becomesProgram({ texts, html }: TextGroup, made: string): WrittenText | undefined {
	if (html || texts.every(({ programs }) => programs.length === 0)) return html
	const { tags } = readMade(made)
	return texts.find((text) => (tags ? isAddress(text, tags) : text.isProgram))
}

/** Where tags cannot be told. */
function mayBecomeAnything(text: WrittenText, reading: MadeReading): boolean {
	const { names, lastWord, firstWord, isProgram } = text
	return (
		names.some((name) => !/[?#&]/.test(name)) ||
		isRunning(lastWord) ||
		isProgram ||
		(firstWord !== '' &&
			text.mayBeTag &&
			isPowerful(firstWord) &&
			reading.html.toLowerCase().includes(`<${firstWord}`)) ||
		isInProgram(text, reading.programs)
	)
}

function isAddress({ programs, isProgram }: WrittenText, { addresses }: ReadTags): boolean {
	if (programs.length === 0) return false
	return addresses.some((found) =>
		found.some(({ kind, index }) => (index === 0 || isProgram) && programs.includes(kind)),
	)
}

function isAttribute(
	{ text, isName, isWord, names, firstWord, lastWord }: WrittenText,
	{ attributes, running }: ReadTags,
	made: string,
	isOpen: IsOpen,
): boolean {
	const isRun = (name: string) => running.some((one) => name.endsWith(one))
	if (names.some((name) => isRun(name) || attributes.get(name)?.some(isOpen))) return true
	if (isRun(lastWord)) return true
	const [first = ''] = names
	// `on${event}`, and the rest of the attribute in the text.
	if (first === firstWord && running.includes(`on${first}`)) return true
	if (names.length > 0 && first === '' && [...attributes.values()].flat().some(isOpen)) return true
	if (isName || isWord) return false
	// The function writes `=` behind the text.
	const named = attributes.get(lastWord) ?? []
	return named.some((one) => isOpen(one) && made.startsWith(text, one.nameEnd - text.length))
}

function isTag(
	{ text, firstWord, mayBeTag }: WrittenText,
	{ powerful }: ReadTags,
	made: string,
): boolean {
	if (!mayBeTag || !powerful.has(firstWord)) return false
	// `script`, `script,x`, but not `Script kiddies` beside a script of the function.
	return !/\s/.test(text) || made.toLowerCase().includes(`<${text.toLowerCase()}`)
}

/** Some text, if a name is made of parts of several. */
function partOf(
	groups: readonly TextGroup[],
	{ running, powerful }: ReadTags,
): WrittenText | undefined {
	const names = [...running, ...powerful]
	if (names.length === 0) return undefined
	const words = groups.map((group) => group.words())
	const isWord = (part: string) => words.some((some) => some.has(part))
	const made = names.filter((name) => isMadeOf(name, isWord))
	// One text alone is looked at by itself: `Click here to turn it on` makes no `onclick`.
	const isOfOne = (name: string) =>
		firstOf(groups, ({ firstWord, lastWord }) =>
			isMadeOf(name, (part) => part !== '' && (part === firstWord || part === lastWord)),
		)
	if (made.every(isOfOne)) return undefined
	const begins = (part: string) => part !== '' && names.some((name) => name.startsWith(part))
	return firstOf(groups, ({ firstWord, lastWord }) => begins(firstWord) || begins(lastWord))
}
