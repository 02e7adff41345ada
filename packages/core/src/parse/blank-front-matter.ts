/**
 * Replaces the front matter by spaces, keeping line endings: blank lines mean nothing to Markdown, and every position in the tree
 * is one of the file. Text that goes on behind the closing fence becomes a line of its own: its offsets stay, its columns count without the fence.
 *
 * @param bodyOffset UTF-16 code units.
 */
export function blankFrontMatter(source: string, bodyOffset: number): string {
	if (bodyOffset === 0) return source
	const blanks = source.slice(0, bodyOffset).replace(/[^\r\n]/g, ' ')
	return blanks.replace(/(\r?\n|\r)( +)$/, '$2$1') + source.slice(bodyOffset)
}
