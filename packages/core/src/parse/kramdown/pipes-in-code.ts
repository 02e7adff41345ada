import type { TakenOut } from '../taken-out.ts'

/** Makes `|` in code of a row of a table part of the code, as it is in kramdown. */
export function pipesInCode(row: string, start: number): readonly TakenOut[] {
	return [...row.matchAll(/(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)/g)].flatMap((span) =>
		[...span[0].matchAll(/(?<!\\)\|/g)].map(({ index }): TakenOut => {
			const at = start + span.index + index
			return { start: at, end: at + 1, kind: 'markdown', value: '\\|' }
		}),
	)
}
