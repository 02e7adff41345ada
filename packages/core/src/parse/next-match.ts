/**
 * Makes the function that finds what is next in a text, at an offset or after it. What is found is kept: where many begin and one end is all there is, or none, the text is
 * read once.
 *
 * @param sign With the flag `g`.
 * @returns A function whose offsets only grow.
 */
export function nextMatch(
	text: string,
	sign: RegExp,
): (from: number) => RegExpExecArray | undefined {
	let found: RegExpExecArray | null | undefined
	return (from) => {
		if (found === undefined || (found !== null && found.index < from)) {
			sign.lastIndex = from
			found = sign.exec(text)
		}
		return found ?? undefined
	}
}
