import type { Module } from '../../program/modules-below.ts'
import type { ProgramSyntax } from '../../program/syntax/program-syntax.ts'
import { dateFormat } from './date-format.ts'

const adders = ['addFilter', 'addLiquidFilter', 'addNunjucksFilter', 'addAsyncFilter']

/**
 * Finds the filters of a site that write a date, by their names: the formats that they write it in. One that is added in several ways is none.
 *
 * @see https://www.11ty.dev/docs/filters/
 */
export async function dateFilters(
	programs: readonly Module[],
	syntax: ProgramSyntax,
): Promise<Readonly<Record<string, string>>> {
	const found = new Map<string, Set<string | undefined>>()
	for (const { file, script } of programs)
		for (const { argument: name, given } of adders.flatMap((adder) => script.calls(adder))) {
			if (typeof name !== 'string') continue
			const at = given[1]?.[0]?.at
			const written = at === undefined ? undefined : syntax.functionOf(await syntax.at(file, at))
			const formats = found.get(name) ?? new Set()
			found.set(name, formats.add(written && dateFormat(written.value)))
		}
	return Object.fromEntries(
		[...found].flatMap(([name, [format, ...others]]) =>
			format === undefined || others.length > 0 ? [] : [[name, format]],
		),
	)
}
