import type { AnyNode } from 'acorn'
import type { WrittenFunction } from '../program/syntax/function-of.ts'
import { allOf, type Condition, isDraft, isOfNoDraft, type Requirement } from './condition.ts'
import type { KnownData } from './condition-in.ts'
import { functionEnds } from './function-ends.ts'
import { type AskedValue, isHiding, valueCases } from './value-cases.ts'

/** Lists of what files say that are hidden: those that say all of one of them. */
export type HiddenFiles = readonly (readonly Requirement[])[]

/** What a function makes of files. */
export interface FunctionCases<Shown> {
	readonly hidden: HiddenFiles
	/** What becomes of the others, and what it asks for that: of drafts nothing, which are hidden in any case. */
	readonly shown: readonly ShownCase<Shown>[]
}

/** What becomes of files that are not hidden. */
export interface ShownCase<Shown> {
	readonly as: Shown
	readonly conditions: readonly Condition[]
}

/**
 * Reads which files a function hides by what it returns, and what becomes of the others: `(data) => { if (data.wip) return false }`.
 *
 * @param shownAs What becomes of a file by a value that does not hide it; `undefined` if nobody can tell.
 * @returns `undefined` if only running it would tell.
 */
export function functionCases<Shown>(
	written: WrittenFunction,
	known: KnownData,
	asked: AskedValue,
	shownAs: (value: AnyNode | undefined) => Shown | undefined,
): FunctionCases<Shown> | undefined {
	if (written.generator) return undefined
	const hidden: (readonly Requirement[])[] = []
	const shown: ShownCase<Shown>[] = []
	const areDraftsKnown = !known.changed.has('draft')
	const ends = functionEnds(written, known, (value) => isHiding(value, asked))
	for (const { returned, path } of ends)
		for (const { value, conditions } of valueCases(returned, known, asked)) {
			const all = [...path, ...conditions]
			const condition = allOf(all)
			if (isHiding(value, asked)) {
				if (condition.is !== 'said') return undefined
				hidden.push(...condition.any)
				continue
			}
			if (areDraftsKnown && isDraft(condition)) continue
			const as = shownAs(value)
			if (as === undefined) return undefined
			shown.push({ as, conditions: all.filter((one) => !areDraftsKnown || !isOfNoDraft(one)) })
		}
	const isOther = ({ key, value }: Requirement) =>
		known.names.written.has(key) ||
		known.changed.has(key) ||
		// Of a file that says nothing by it Eleventy has an empty text there.
		(key === asked.own && value === null)
	return hidden.some((all) => all.some(isOther)) ? undefined : { hidden, shown }
}
