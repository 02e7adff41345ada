import { ofComputed } from '../untold-keys.ts'
import type { ComputedPage, PlainPage } from './computed-page.ts'
import { isDraftKey, type Requirement } from './condition.ts'
import type { HiddenFiles } from './function-cases.ts'

const mark = 'draft with '
const elsewhere = 'permalink elsewhere'

/** Marks among the keys of posts that make drafts of those that say all of a list. */
export function draftMarks(hidden: HiddenFiles): Readonly<Record<string, unknown>> {
	return Object.fromEntries(hidden.map((all) => [mark + all.map(shown).join(' and '), all]))
}

/** The marks among keys. */
export function draftMarksIn(
	values: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, HiddenFiles[number]>> {
	const marks = Object.entries(values).filter(([key]) => key.startsWith(mark))
	return Object.fromEntries(marks) as Readonly<Record<string, HiddenFiles[number]>>
}

/** Whether a key is a mark of this kind. */
export function isMark(key: string): boolean {
	return key.startsWith(mark) || key === elsewhere
}

function shown({ key, value, isNot }: Requirement): string {
	return `${isNot ? 'not ' : ''}${value === undefined ? key : `${key} ${JSON.stringify(value)}`}`
}

/**
 * What posts get of functions of `eleventyComputed` that are read: marks, and what the functions come to. One that takes others out of lists than drafts and what the pages' hides is not read.
 *
 * @param page What one of `permalink` says; `undefined` if nobody can tell, or there is none.
 * @param lists What one of `eleventyExcludeFromCollections` takes out of lists.
 */
export function ofFunctions(
	page: ComputedPage | undefined,
	lists: HiddenFiles | undefined,
): Readonly<Record<string, unknown>> {
	const hidden = page?.hidden ?? []
	const ofPages = draftMarks(hidden)
	const isOfPage = (all: readonly Requirement[]) =>
		Object.keys(draftMarks([all])).every((mark) => Object.hasOwn(ofPages, mark))
	const ofLists = lists?.filter((all) => !all.some(isDraftKey)) ?? []
	// What both hide stays hidden whatever address is computed besides: lists would have it.
	const marks = page && ofLists.length === 0 ? hidden.map((all) => [...all, stillOf(page)]) : hidden
	return {
		...(page && addressed(page)),
		...(lists &&
			ofLists.every(isOfPage) && { [`${ofComputed}eleventyExcludeFromCollections`]: undefined }),
		...draftMarks(marks),
	}
}

/** What posts get of a function of `permalink` itself: the address, and marks, for `draft: "false"` is a text, which counts as true there. */
export function ofPlain({ hidden, at }: PlainPage): Readonly<Record<string, unknown>> {
	// A post, and data nearer to it, replace the function.
	const still: readonly Requirement[] = [
		{ key: 'permalink', value: at },
		{ key: `${ofComputed}permalink`, value: null },
	]
	return { permalink: at, ...draftMarks(hidden.map((all) => [...all, ...still])) }
}

/** That no other file, nor a post itself, computes another address. */
function stillOf({ address }: ComputedPage): Requirement {
	const at = address === 'own' || address.isElse ? null : address.at
	return { key: `${ofComputed}permalink`, value: at }
}

/** The address, or that of a post that says none itself. */
function addressed({ address }: ComputedPage): Readonly<Record<string, unknown>> {
	const { at, isElse } = address === 'own' ? { at: undefined } : { isElse: undefined, ...address }
	return { [`${ofComputed}permalink`]: isElse ? undefined : at, [elsewhere]: isElse && at }
}
