import { escapeExpression } from '../escape-expression.ts'
/**
 * Makes an expression of a pattern as Ruby lists files: `*` is any text without a slash, any folders where `**` and a slash stand, `?` one character, `[a-z]` one of a few,
 * `{a,b}` a choice. Capitals count.
 *
 * @returns `undefined` if it cannot be read: brackets that nobody closes, a range such as `[z-a]`, and `..`.
 * @example jekyllPattern('_posts/{wip,old}*')?.test('_posts/wip') // true
 * @see https://docs.ruby-lang.org/en/master/Dir.html#method-c-glob
 */
export function jekyllPattern(pattern: string): RegExp | undefined {
	const written = pattern.replace(/\/{2,}/g, '/').replace(/^(?:\.\/)+/, '')
	if (written.split('/').includes('..')) return undefined
	const parts = written.matchAll(/(?<=^|[/{,])\*\*\/|\*+|\\.|\[[!^]?(?:\\.|[^\]\\/])+\]|./gsu)
	let depth = 0
	let source = ''
	for (const [part] of parts) {
		if (part === '[') return undefined
		if (part === '{') depth++
		const isInside = depth > 0
		if (part === '}' && isInside) depth--
		source += isInside && Object.hasOwn(choices, part) ? choices[part] : sourceOf(part)
	}
	return depth === 0 ? compile(`^(?:${source})$`) : undefined
}

const choices: Readonly<Record<string, string>> = { '{': '(?:', ',': '|', '}': ')' }

function sourceOf(part: string): string {
	if (part === '**/') return '(?:[^/]+/)*'
	if (part.startsWith('*')) return '[^/]*'
	if (part === '?') return '[^/]'
	if (part.startsWith('[')) return setOf(part)
	return escapeExpression(part.replace(/^\\(?=.)/su, ''))
}

function setOf(part: string): string {
	const isNot = /^\[[!^]/.test(part)
	const inside = part
		.slice(isNot ? 2 : 1, -1)
		.replace(/\\(.)|[[\]^]/gsu, (sign, taken?: string) =>
			taken === '-' ? sign : escapeExpression(taken ?? sign),
		)
	return `(?!/)[${isNot ? '^' : ''}${inside}]`
}

/** A range such as `[z-a]` is none. */
function compile(source: string): RegExp | undefined {
	try {
		return new RegExp(source, 'su')
	} catch {
		return undefined
	}
}
