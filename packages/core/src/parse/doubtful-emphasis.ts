/** `*` beside `_` or `\*` and a letter: remark lets it open and close, and CommonMark but one of the two. */
const beside = /[^\s\p{P}\p{S}]\*+_|(?:_|\\\*)\*+[^\s\p{P}\p{S}]/u

/** `**a**_` and `_**a**_`: what opens is in no address, and stands right before its match; there is nothing but a few words in between. */
const plain = /(?<=(?:^|\s)\(?)(_?)(\*{1,3})[A-Za-z0-9](?:[A-Za-z0-9 ,.'-]*[A-Za-z0-9])?\2(?=_)/g

/** Tells whether a text has emphasis that remark reads otherwise than CommonMark. */
export function isDoubtfulEmphasis(text: string): boolean {
	return /\*_|_\*|\\\*\*/.test(text) && beside.test(text) && beside.test(withoutPlain(text))
}

const blankLine = /\n[ \t]*\r?\n/

/** Takes out emphasis of which both readings are the same. */
function withoutPlain(text: string): string {
	let rest = ''
	let from = 0
	let hasOpener = false
	for (const { 0: emphasis, 1: underscore, index } of text.matchAll(plain)) {
		const before = text.slice(from, index)
		const [block = '', ...earlier] = before.split(blankLine).reverse()
		hasOpener = (earlier.length === 0 && hasOpener) || /\*(?!\s)/.test(block)
		// Behind `_` what opens may close as well, if there is something in its block that it can close.
		const isPlain: boolean = underscore === '' || !hasOpener
		rest += before + (isPlain ? ' ' : emphasis)
		hasOpener ||= !isPlain
		from = index + emphasis.length
	}
	return rest + text.slice(from)
}
