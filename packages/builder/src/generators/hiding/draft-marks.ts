import type { Requirement } from './condition.ts'
import type { HiddenFiles } from './function-cases.ts'

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

/** Whether a key is a mark of this kind. */
export function isDraftMark(key: string): boolean {
	return key.startsWith(mark)
}

function shown({ key, value, isNot }: Requirement): string {
	return `${isNot ? 'not ' : ''}${value === undefined ? key : `${key} ${JSON.stringify(value)}`}`
}
