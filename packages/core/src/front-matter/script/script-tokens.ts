/** A piece of a program. */
export interface Token {
	readonly kind: 'word' | 'text' | 'number' | 'sign' | 'other'
	/** As written; of a text what it says. */
	readonly text: string
	/** Of a template with expressions: what stands between them, and they themselves. */
	readonly parts?: readonly (string | readonly Token[])[]
	/** Offset in the source. */
	readonly at: number
}

const white = /(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/y
const forms: readonly (readonly [Token['kind'], RegExp])[] = [
	['word', /[\p{L}_$][\p{L}\p{N}_$]*/uy],
	['number', /\d[\d_]*(?:\.\d+)?/y],
	['text', /'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"/y],
	['sign', /=>|\.{3}|\?\?|\|\||&&|\?\.|===?|!==?|[^\s]/y],
]
const pattern = /\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y

/**
 * Takes a program of JavaScript or TypeScript apart, as far as its values can be told from it. Comments are left out.
 *
 * @example tokensOf("title: 'Notes'").map(({ text }) => text) // ['title', ':', 'Notes']
 */
export function tokensOf(source: string, start = 0, end = source.length): readonly Token[] {
	const tokens: Token[] = []
	let at = start
	const match = (form: RegExp) => {
		form.lastIndex = at
		const found = form.exec(source)?.[0]
		return found !== undefined && at + found.length <= end ? found : undefined
	}
	while (at < end) {
		at += match(white)?.length ?? 0
		if (at >= end) break
		if (source[at] === '`') {
			const { token, next } = templateAt(source, at, end)
			tokens.push(token)
			at = next
			continue
		}
		const isPattern = source[at] === '/' && beginsValue(tokens.at(-1))
		const written = isPattern ? match(pattern) : undefined
		if (written !== undefined) {
			tokens.push({ kind: 'other', text: written, at })
			at += written.length
			continue
		}
		for (const [kind, form] of forms) {
			const text = match(form)
			if (text === undefined) continue
			tokens.push({ kind, text: kind === 'text' ? cooked(text.slice(1, -1)) : text, at })
			at += text.length
			break
		}
	}
	return tokens
}

/** Whether a value may begin after this, and a slash is no division. */
function beginsValue(before: Token | undefined): boolean {
	if (before === undefined) return true
	if (before.kind === 'word') return before.text === 'return'
	return before.kind === 'sign' && !/^[)\]}]$/.test(before.text)
}

function templateAt(source: string, start: number, end: number) {
	const parts: (string | readonly Token[])[] = []
	let at = start + 1
	let from = at
	while (at < end && source[at] !== '`') {
		if (source[at] === '\\') at += 2
		else if (source.startsWith('${', at)) {
			parts.push(cooked(source.slice(from, at)))
			const close = closingBrace(source, at + 2, end)
			parts.push(tokensOf(source, at + 2, close))
			at = close + 1
			from = at
		} else at++
	}
	parts.push(cooked(source.slice(from, at)))
	const token: Token =
		parts.length === 1
			? { kind: 'text', text: parts[0] as string, at: start }
			: { kind: 'text', text: '', parts, at: start }
	return { token, next: at + 1 }
}

function closingBrace(source: string, start: number, end: number): number {
	let depth = 1
	for (let at = start; at < end; at++) {
		if (source[at] === '{') depth++
		if (source[at] === '}' && --depth === 0) return at
	}
	return end
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\n': '' }

function cooked(text: string): string {
	return text.replace(
		/\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2})|([\s\S]))/gi,
		(_, point?: string, unit?: string, byte?: string, letter = '') => {
			const code = Number.parseInt(point ?? unit ?? byte ?? '', 16)
			if (Number.isNaN(code)) return escapes[letter] ?? letter
			return code <= 0x10ffff ? String.fromCodePoint(code) : ''
		},
	)
}
