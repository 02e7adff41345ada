import type { TakenOut } from '../taken-out.ts'

const titled = /[^\s()<>]{1,2000}[ \t]+(?<quote>["'])(?<title>[^\n]{1,1000}?)\k<quote>[ \t]*\)/y

/**
 * Writes a backslash before quotes in the title of a link that is in such quotes: in kramdown it ends at the one before the closing bracket.
 *
 * @param start Where the address begins.
 * @see https://kramdown.gettalong.org/syntax.html#links-and-images
 */
export function quotesInTitle(body: string, start: number): readonly TakenOut[] | undefined {
	titled.lastIndex = start
	const { 0: all, groups: { quote = '', title = '' } = {} } = titled.exec(body) ?? { 0: '' }
	const from = start + all.lastIndexOf(title + quote)
	const parts = [...title.matchAll(/\\.|["']/g)]
		.filter(([sign]) => sign === quote)
		.map(({ index }): TakenOut => {
			const at = from + index
			return { start: at, end: at, kind: 'markdown', value: '\\' }
		})
	return parts.length > 0 ? parts : undefined
}
