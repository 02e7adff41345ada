/**
 * Finds where each letter of a text stands in its source, which may have backslashes, character references and the marks of quotes and
 * lists at the beginnings of lines besides.
 *
 * @param value Text of an mdast node.
 * @param source Text of the file.
 * @param start Offset of the node; {@link end} behind it.
 * @returns An offset for each UTF-16 code unit of the value.
 */
export function alignText(
	value: string,
	source: string,
	start: number,
	end: number,
): readonly number[] {
	if (source.slice(start, end) === value)
		return Array.from({ length: value.length }, (_, index) => start + index)
	const offsets: number[] = []
	let at = start
	for (let index = 0; index < value.length; index++) {
		const reference =
			source[at] === '&' ? /^&(?:#\w+|\w+);/.exec(source.slice(at, at + 40))?.[0] : undefined
		if (reference !== undefined && !value.startsWith(reference, index)) {
			// Of nearly all one unit; another unit of the same letter is looked for behind it, which moves it by that much.
			offsets.push(at)
			at += reference.length
			continue
		}
		const found = source.indexOf(value[index] as string, at)
		if (found >= 0 && found < end) at = found
		offsets.push(at)
		if (found >= 0 && found < end) at++
	}
	return offsets
}
