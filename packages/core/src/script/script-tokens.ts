import { maxDepth } from '../max-depth.ts'
import { cooked, cookedTemplate } from './cooked.ts'
import { isClosing, isOpening, type Token } from './script-token.ts'
import { endOfPattern, endOfText } from './text-ends.ts'

const white = /\s+|\/\/[^\n\r\u2028\u2029]*|\/\*[\s\S]*?\*\//y
const forms: readonly (readonly [Token['kind'], RegExp])[] = [
	['word', /[\p{L}_$][\p{L}\p{N}_$]*/uy],
	// Of octal and big numbers nobody needs the value.
	['other', /(?:\d[\da-zA-Z_]*n|0[\d_]+)(?![\da-zA-Z_$.])/y],
	['number', /0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+/y],
	['number', /(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][-+]?\d[\d_]*)?/y],
	['sign', /=>|\.{3}|\?\?|\|\||&&|\?\.|===?|!==?|[^\s]/y],
]

/**
 * Takes a program of JavaScript or TypeScript apart, as far as its values can be told from it. Comments are left out. Each character is looked at a few times at most, whatever
 * the program is; templates in templates are read as deep as front matter may be.
 *
 * @example tokensOf("title: 'Notes'").map(({ text }) => text) // ['title', ':', 'Notes']
 */
export function tokensOf(source: string): readonly Token[] {
	let at = 0
	/** Up to here no pattern ends, so that a line is not searched for each of its slashes. */
	let searched = 0

	const match = (form: RegExp) => {
		form.lastIndex = at
		const found = form.exec(source)
		if (found) at += found[0].length
		return found
	}

	/** The tokens up to the end, or to the brace that ends an expression in a template. */
	const list = (depth: number): readonly Token[] => {
		const tokens: Paired[] = []
		const open: number[] = []
		for (;;) {
			while (match(white)) {}
			if (at >= source.length) return tokens
			if (depth > 0 && open.length === 0 && source[at] === '}') return tokens
			const token = next(tokens.at(-1), depth)
			if (token.kind === 'sign') pair(tokens, open, token)
			tokens.push(token)
		}
	}

	const next = (before: Token | undefined, depth: number): Token => {
		const start = at
		if (source[at] === '`') return template(depth)
		if (source.startsWith('/*', at)) return unclosed(start)
		if (source[at] === "'" || source[at] === '"') {
			const { end, isClosed } = endOfText(source, start)
			at = end
			return isClosed
				? { kind: 'text', text: cooked(source.slice(start + 1, end - 1)), at: start }
				: { kind: 'unclosed', text: source.slice(start, end), at: start }
		}
		if (source[at] === '/' && at >= searched && beginsValue(before)) {
			const last = endOfPattern(source, start)
			if (last !== undefined) {
				at = last
				return { kind: 'other', text: source.slice(start, last), at: start }
			}
			const end = source.indexOf('\n', at)
			searched = end < 0 ? source.length : end
		}
		for (const [kind, form] of forms) {
			const found = match(form)
			if (found) return { kind, text: found[0], at: start }
		}
		return unclosed(start)
	}

	const template = (depth: number): Token => {
		const start = at
		if (depth >= maxDepth) return unclosed(start)
		const parts: (string | readonly Token[])[] = []
		let from = ++at
		while (at < source.length && source[at] !== '`') {
			if (source[at] === '\\') at += 2
			else if (source.startsWith('${', at)) {
				const before = source.slice(from, at)
				at += 2
				parts.push(cookedTemplate(before), list(depth + 1))
				from = ++at
			} else at++
		}
		if (at >= source.length) return { ...unclosed(start), parts }
		const last = cookedTemplate(source.slice(from, at++))
		return parts.length === 0
			? { kind: 'text', text: last, at: start }
			: { kind: 'text', text: '', parts: [...parts, last], at: start }
	}

	const unclosed = (start: number): Token => {
		at = source.length
		return { kind: 'unclosed', text: source.slice(start), at: start }
	}
	return list(0)
}

type Paired = { -readonly [Key in keyof Token]: Token[Key] }

function pair(tokens: readonly Paired[], open: number[], token: Paired): void {
	if (isOpening(token)) open.push(tokens.length)
	if (!isClosing(token)) return
	const index = open.pop()
	const other = index === undefined ? undefined : tokens[index]
	if (index === undefined || other === undefined) return
	other.pair = tokens.length - index
	token.pair = index - tokens.length
}

/** Whether a value may begin after this, and a slash is no division. */
function beginsValue(before: Token | undefined): boolean {
	if (before === undefined) return true
	if (before.kind === 'word') return before.text === 'return'
	return before.kind === 'sign' && !isClosing(before)
}
