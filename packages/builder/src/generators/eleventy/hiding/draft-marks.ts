import { ofComputed } from '../untold-keys.ts'
import { isDraftKey, type Requirement } from './condition.ts'
import type { HiddenFiles } from './hiding-function.ts'

const mark = 'draft with '

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

function shown({ key, value, isNot }: Requirement): string {
	return `${isNot ? 'not ' : ''}${value === undefined ? key : `${key} ${JSON.stringify(value)}`}`
}

/**
 * What posts get of functions of `eleventyComputed` that are read: marks, and nothing in place of what the functions say. One that takes others out of lists than drafts and what the
 * pages' hides is not read.
 *
 * @param pages What one of `permalink` hides; `undefined` if nobody can tell, or there is none.
 * @param lists What one of `eleventyExcludeFromCollections` does.
 */
export function hiddenBy(
	pages: HiddenFiles | undefined,
	lists: HiddenFiles | undefined,
): Readonly<Record<string, unknown>> {
	const ofPages = draftMarks(pages ?? [])
	const isHidden = (all: readonly Requirement[]) =>
		all.some(isDraftKey) ||
		Object.keys(draftMarks([all])).every((mark) => Object.hasOwn(ofPages, mark))
	return {
		...(pages && { [`${ofComputed}permalink`]: undefined }),
		...(lists?.every(isHidden) && { [`${ofComputed}eleventyExcludeFromCollections`]: undefined }),
		...ofPages,
	}
}
