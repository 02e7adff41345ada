/** Begins an item of a list, a footnote or a definition. */
const opener = /(?:[-*+]|\d{1,9}[.)]|\[\^[^\]\n]+\]:|:)/.source
const marks = new RegExp(`^[ \\t>]*(?:${opener}[ \\t]+(?:>[ \\t]*)*)*`)
/** The rest of a footnote is indented by four, however long its mark is. */
const footnote = /\[\^[^\]\n]+\]:[ \t]+/g

/** What a line begins with that opens quotes, items of lists, footnotes and definitions, or goes on with quotes. */
export function containerMarks(line: string): string {
	return marks.exec(line)?.[0] ?? ''
}

/** What further lines must begin with to be in what the marks open. */
export function indentBehind(written: string): string {
	return written.replace(footnote, '    ').replace(/[^\s>]/g, ' ')
}
