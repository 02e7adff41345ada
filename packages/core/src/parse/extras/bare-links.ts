import type { Link } from 'mdast'
import type { TakenOut } from '../taken-out.ts'
import { endsAngleQuote } from './angle-quotes.ts'

/** The protocol of addresses that are written without one; `false` if no bare address is a link. */
export type BareLinks = 'http' | 'https' | false

const beginning = /(?:https?|ftp):\/\/|www\./gi
/** Those of mail too. */
const anyBeginning = /(?:https?|ftp):\/\/|www\.|(?<=[\w.+-])@(?=\w)/gi
/** What Goldmark's link extension takes for an address, but for the backtick that ends code. */
const withProtocol =
	/(?:https?|ftp):\/\/[-a-zA-Z0-9@:%._+~#=]{1,256}\.[a-z]+(?::\d+)?(?:[/#?][-a-zA-Z0-9@:%_+.~#$!?&/=();,'">^{}[\]]*)?/y
const withoutProtocol =
	/www\.[-a-zA-Z0-9@:%._+~#=]{1,256}\.[a-z]+(?:[/#?][-a-zA-Z0-9@:%_+.~#!?&/=();,'">^{}[\]]*)?/y
const mail = /[\w.!#$%&'*+/=?^`{|}~-]{1,254}@[a-z\d-]+(?:\.[a-z\d-]+)+(?![\w-])/iy
/** Until where GitHub's extension reads on. */
const stretch = /[^\s<]*/y

/**
 * Finds the bare addresses of which Goldmark makes something else than GitHub does: it ends them before signs that are not of ASCII, wants a dot in the host, and
 * a space, a bracket or a mark of emphasis before them.
 *
 * @param from Where the body begins.
 * @param angleQuotes Whether `<<` is a quote.
 * @see https://github.com/yuin/goldmark/blob/master/extension/linkify.go
 */
export function findBareLinks(
	source: string,
	from: number,
	bareLinks: BareLinks,
	angleQuotes = false,
): TakenOut[] {
	const found: TakenOut[] = []
	const pattern = bareLinks === false ? anyBeginning : beginning
	pattern.lastIndex = from
	const isInBrackets = bracketsIn(source, from)
	for (let match = pattern.exec(source); match; match = pattern.exec(source)) {
		const { 0: sign, index: start } = match
		const isQuoted = angleQuotes && endsAngleQuote(source, start)
		if (!isQuoted && isWritten(source, start, sign)) continue
		if (isInBrackets(start)) continue
		const isFirst = isQuoted || endsLink(source, start)
		const end = bareLinks === false ? undefined : endOfLink(source, start, isFirst)
		if (end === undefined) {
			// What these end, a link or a text, is known when it is read.
			if (bareLinks !== false && /[)\]]/.test(source[start - 1] ?? '')) continue
			if (isLinkOfGitHub(source, start, sign))
				found.push({ start, end: start + sign.length, kind: 'text', value: sign })
			continue
		}
		pattern.lastIndex = end
		const isHttps = sign !== 'www.' || bareLinks === 'http'
		if (isHttps && !sign.startsWith('f') && isSameForGitHub(source, start, end)) continue
		const value = source.slice(start, end)
		found.push({ start, end, kind: 'inline', node: linkTo(value, bareLinks) })
	}
	return found
}

/** The link of an address. */
export function linkTo(value: string, bareLinks: BareLinks): Link {
	const url = value.startsWith('www.') ? `${bareLinks || 'http'}://${value}` : value
	return { type: 'link', title: null, url, children: [{ type: 'text', value }] }
}

/** Brackets, and what they mean nothing in. */
const brackets =
	/\\[\s\S]|`[^`\n]*`|\$[^$\n]+\$|(?<sign>[[\]])|(?<end>\n[ \t>]*(?:\n|[-*+][ \t]|\d+[.)][ \t]|#|```|~~~))/g

/**
 * Makes the function that tells whether a place is behind an open `[`: what may become a link is none in the text of another. Places only grow.
 */
function bracketsIn(source: string, from: number): (place: number) => boolean {
	let depth = 0
	let at = from
	let next: RegExpExecArray | null | undefined
	return (place) => {
		for (;;) {
			if (next === undefined) {
				brackets.lastIndex = at
				next = brackets.exec(source)
			}
			if (next === null || next.index >= place) return depth > 0
			if (next.groups?.end !== undefined) depth = 0
			else if (next.groups?.sign === '[') depth++
			else if (next.groups?.sign === ']') depth = Math.max(0, depth - 1)
			at = next.index + next[0].length - (next.groups?.end === undefined ? 0 : 1)
			next = undefined
		}
	}
}

/** Most links and images, as they are written before a place. */
const wholeLink = /(?<!\\)\[[^[\]\\\n]*\]\((?:<[^<>\n]*>|[^\s()<>]*)(?: "[^"\n]*")?\)$/

function endsLink(source: string, place: number): boolean {
	return source[place - 1] === ')' && wholeLink.test(source.slice(Math.max(0, place - 300), place))
}

/** Where the address ends that Goldmark makes a link of at a sign of one, `https://` or `www.`; `undefined` if it makes none. */
export function endOfBareLink(source: string, start: number, sign: string): number | undefined {
	return isWritten(source, start, sign) ? undefined : endOfLink(source, start)
}

/** Whether it is part of a link, a definition or an element as it stands. */
function isWritten(source: string, start: number, sign: string): boolean {
	if (sign === '@') return /<[^\s<>]*$/.test(source.slice(Math.max(0, start - 100), start))
	const before = source[start - 1]
	if (before === '/' || before === '[') return true
	if (before === '<') return /^[^\s<>]*>/.test(source.slice(start, start + 2000))
	if (before === '(') return source[start - 2] === ']'
	if (before === '"' || before === "'") return source[start - 2] === '='
	return before === ' ' && source.slice(start - 3, start - 1) === ']:'
}

/**
 * Where the link ends that Goldmark makes of what stands there, if it is an address, or one of mail; `undefined` if it makes none.
 *
 * @param isBehindNode Of what Markdown makes of what is before it, such as an image.
 */
export function endOfBareAddress(
	source: string,
	start: number,
	isBehindNode: boolean,
	angleQuotes: boolean,
): number | undefined {
	const isFirst = isBehindNode || (angleQuotes && endsAngleQuote(source, start))
	const end = endOfLink(source, start, isFirst)
	if (end !== undefined) return end
	mail.lastIndex = start
	return (isFirst || mayBegin(source, start)) && mail.test(source) ? mail.lastIndex : undefined
}

/**
 * @param isFirst Known to be where an address may begin.
 * @returns Where the link ends that Goldmark makes; `undefined` if it makes none.
 */
function endOfLink(source: string, start: number, isFirst = false): number | undefined {
	if (!isFirst && !mayBegin(source, start)) return undefined
	const form = source.startsWith('www.', start) ? withoutProtocol : withProtocol
	form.lastIndex = start
	const value = form.exec(source)?.[0]
	return value === undefined ? undefined : start + trimmed(value).length
}

/** Behind what is a node of its own, such as an element, code or a quote, Goldmark looks for addresses as at the beginning of a line; not behind what is escaped. */
function mayBegin(source: string, start: number): boolean {
	if (start === 0) return true
	const before = source.slice(Math.max(0, start - 3), start)
	return /(?:[\s*_~(|>"'`]|--|==|\.{3})$/.test(before) && !/\\[*_~(|>"'`]$/.test(before)
}

/** An address without what belongs to the sentence around it. Quotes do, and a bracket before a full stop, though Goldmark leaves them on. */
function trimmed(value: string): string {
	let end = value.length
	let unopened = value.split(')').length - value.split('(').length
	for (;;) {
		const isBracket = unopened > 0 && value[end - 1] === ')'
		if (isBracket) unopened--
		const sign = isBracket ? ')' : endOfSentence.exec(value.slice(Math.max(0, end - 33), end))?.[0]
		if (sign === undefined) return value.slice(0, end)
		end -= sign.length
	}
}

const endOfSentence = /(?:&[a-z0-9]{1,31};|[?!.,:*_~"'])$/i

/** Whether GitHub's extension ends the same link there: only signs of a sentence follow. */
function isSameForGitHub(source: string, start: number, end: number): boolean {
	stretch.lastIndex = end
	const rest = stretch.exec(source)?.[0] ?? ''
	const address = source.slice(start, end)
	const [, host = ''] = /^(?:https?:\/\/)?([^/?#]*)/.exec(address) ?? []
	return /^[?!.,:*_~"')]*$/.test(rest) && !host.includes('_') && !/[[\]]/.test(address)
}

function isLinkOfGitHub(source: string, start: number, sign: string): boolean {
	const before = source[start - 1] ?? ' '
	if (sign === '@') return true
	if (/^www/i.test(sign)) return /[\s*_~(]/.test(before)
	return /^http/i.test(sign) && !/[a-z]/i.test(before)
}
