import { escapeExpression } from '../escape-expression.ts'
/**
 * Makes a test of paths from one of Hugo's patterns: `*` is any text without a slash, `**` any text, `?` one character, `[a-z]` one of a few,
 * `{a,b}` a choice. Capitals do not count.
 *
 * @example globOf('{/posts,/posts/**}')('/posts/hello') // true
 * @see https://gohugo.io/quick-reference/glob-patterns/
 */
export function globOf(pattern: string): (path: string) => boolean {
	const test = compile(`^(?:${globSource(pattern.toLowerCase())})$`)
	return (path) => test?.test(path.toLowerCase()) ?? false
}

/**
 * Writes such a pattern as the source of a regular expression, without its ends.
 *
 * @example globSource('posts/*') // 'posts/[^/]*'
 */
export function globSource(pattern: string): string {
	const parts = pattern.match(/\*\*|\\.|\[!?[^\]]*\]|./gs) ?? []
	let depth = 0
	const source = parts.map((part) => {
		if (part === '{') depth++
		if (part === '}' && depth > 0) {
			depth--
			return ')'
		}
		if (part === ',' && depth > 0) return '|'
		return signs[part] ?? literal(part)
	})
	return source.join('') + ')'.repeat(depth)
}

/** A range such as `[z-a]` is none. */
function compile(source: string): RegExp | undefined {
	try {
		return new RegExp(source, 's')
	} catch {
		return undefined
	}
}

const signs: Readonly<Record<string, string>> = {
	'**': '.*',
	'*': '[^/]*',
	'?': '[^/]',
	'{': '(?:',
}

function literal(part: string): string {
	if (/^\[!?[^\]]+\]$/.test(part))
		return part
			.replace(/^\[!/, '[^')
			.replace(/[\\[^]/g, (sign, at: number) =>
				at === 0 || (sign === '^' && at === 1) ? sign : `\\${sign}`,
			)
	return escapeExpression(part.replace(/^\\(?=.)/, ''))
}
