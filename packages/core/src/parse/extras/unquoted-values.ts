import type { TakenOut } from '../taken-out.ts'

const unquoted = `[^\\s"'=<>\`]+`
/** An opening tag of CommonMark. */
const tag = new RegExp(
	`<[a-z][a-z0-9-]*(?:\\s+[a-z_:][\\w:.-]*(?:\\s*=\\s*(?:${unquoted}|"[^"]*"|'[^']*'))?)+\\s*/?>`,
	'iy',
)
/** What begins a tag with such a value, or may. */
const beginning =
	/<[a-z][a-z0-9-]*\s(?:[^<>"']|"[^"]{0,500}"|'[^']{0,500}'){0,2000}?=\s*[^\s"'=<>`/]*\/(?!>)/gi
const values = new RegExp(`=\\s*(?:"[^"]*"|'[^']*'|(?<value>${unquoted}))`, 'g')

/**
 * Finds values of attributes that have a `/` and no quotes, `<img src=/a.png>`: micromark and the native parser take their tags for text.
 *
 * @param from Where the body begins.
 * @see https://spec.commonmark.org/0.31.2/#unquoted-attribute-value
 */
export function findUnquotedValues(source: string, from: number): TakenOut[] {
	const found: TakenOut[] = []
	beginning.lastIndex = from
	for (let match = beginning.exec(source); match; match = beginning.exec(source)) {
		tag.lastIndex = match.index
		const text = tag.exec(source)?.[0]
		if (text === undefined) continue
		beginning.lastIndex = match.index + text.length
		for (const { 0: whole, index, groups } of text.matchAll(values)) {
			const value = groups?.value
			if (!value?.includes('/')) continue
			const end = match.index + index + whole.length
			found.push({ start: end - value.length, end, kind: 'text', value })
		}
	}
	return found
}
