const letters = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]+/uy

/** A token of more than this many characters ends at the next hyphen, point or underscore. */
const longest = 80

/**
 * Where the next token of a text begins: a run of letters and digits, with what connects them (`node.js`, `std::mem`, `don't`).
 *
 * @returns The length of the text if there is none.
 */
export function tokenStart(text: string, from: number): number {
	let at = from
	while (at < text.length && !wordEnd(text, at)) {
		if (
			text.charCodeAt(at) === 46 &&
			/^\.(?:net|NET|Net)(?![A-Za-z\d])/.test(text.slice(at, at + 5))
		)
			return at
		at++
	}
	return at
}

/**
 * Where the token that begins at `start` ends. `c++`, `c#` and the like end after their sign.
 *
 * @param start As {@link tokenStart} gives it.
 */
export function tokenEnd(text: string, start: number): number {
	if (text.charCodeAt(start) === 46) return start + 4
	let at = start
	for (let end = wordEnd(text, at); end; ) {
		at = end
		const code = text.charCodeAt(at)
		const next = isConnector(code)
			? at + 1
			: code === 58 && text.charCodeAt(at + 1) === 58
				? at + 2
				: 0
		end = next && at - start < longest ? wordEnd(text, next) : 0
	}
	if (at - start > 1) return at
	if (text.startsWith('++', at)) return at + 2
	return text.charCodeAt(at) === 35 && !wordEnd(text, at + 1) ? at + 1 : at
}

/** Where the letters and digits end that begin at a place; 0 if there are none. */
function wordEnd(text: string, from: number): number {
	let at = from
	while (at < text.length) {
		const code = text.charCodeAt(at)
		if ((code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91)) at++
		else if (code > 127) {
			letters.lastIndex = at
			if (!letters.test(text)) break
			at = letters.lastIndex
		} else break
	}
	return at === from ? 0 : at
}

/** Whether a character between two letters connects them: `-`, `_`, `.`, an apostrophe, a hyphen that does not break. */
function isConnector(code: number): boolean {
	return (
		code === 45 ||
		code === 95 ||
		code === 46 ||
		code === 39 ||
		code === 0x2019 ||
		code === 0x2010 ||
		code === 0x2011
	)
}
