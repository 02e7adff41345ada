import { alertOf } from './alert-of.ts'
import { type Titles, usualTitle } from './usual-title.ts'

/** The first line of GitHub's kind, of which VitePress knows more. */
const quote = /^( {0,3}> ?)\[!([a-z]+)\]([^\r\n]*)$/i

/** Writes such a line with the title that its kind has, if it says none. */
export function titledQuote(line: string, titles: Titles): string | undefined {
	const [, mark = '', word = '', title = ''] = quote.exec(line) ?? []
	const kind = word.toLowerCase()
	const usual = usualTitle(titles, kind)
	if (usual === undefined) return undefined
	const { alert = word } = alertOf(kind) ?? {}
	return `${mark}[!${alert}] ${title.trim() || usual}\n`
}
