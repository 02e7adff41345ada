import { isDraftKey, type Requirement } from '../../hiding/condition.ts'
import { draftMarks, isDraftMark } from '../../hiding/draft-marks.ts'
import type { HiddenFiles } from '../../hiding/function-cases.ts'
import { ofComputed } from '../keys/untold-keys.ts'
import type { ComputedPage, PlainPage } from './computed-page.ts'

const elsewhere = 'permalink elsewhere'

/** Whether a key is no data, but says what functions come to. */
export function isMark(key: string): boolean {
	return isDraftMark(key) || key === elsewhere
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
