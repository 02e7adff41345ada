/**
 * Replaces the front matter by spaces, keeping line endings: blank lines mean nothing to Markdown, and every position in the tree
 * is one of the file.
 *
 * @param bodyOffset UTF-16 code units.
 */
export function blankFrontMatter(source: string, bodyOffset: number): string {
	if (bodyOffset === 0) return source
	return source.slice(0, bodyOffset).replace(/[^\r\n]/g, ' ') + source.slice(bodyOffset)
}
