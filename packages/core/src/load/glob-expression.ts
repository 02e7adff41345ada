import { escapeExpression } from '../escape-expression.ts'

/** What stands around a glob in a longer expression. */
interface Surroundings {
	/** Expression of what the path begins with. Default: nothing. */
	readonly start?: string
	/** Expression of where the path ends. Default: nothing follows. */
	readonly end?: string
	/** Whether wildcards stand for names that begin with a dot too. Default false. */
	readonly dot?: boolean
}

const nothingFollows = '$'

/**
 * Reads a glob of picomatch as a part of a regular expression with the flag `u`.
 *
 * @throws {SyntaxError} If it cannot be one.
 * @example await globExpression('*.md') // (?:(?:(?!\.)(?=.)[^/]*?\.md)$|\*\.md$)
 */
export async function globExpression(
	pattern: string,
	{ start = '', end = nothingFollows, dot = false }: Surroundings = {},
): Promise<string> {
	const { default: picomatch } = await import('picomatch')
	// As `tinyglobby` asks it.
	const { source } = picomatch.makeRe(pattern, { posix: true, dot })
	const placed = source.replace(
		/\[(?:\\.|[^\]\\])*\]|\\.|\{\d+(?:,\d*)?\}|[$^{}]/gsu,
		(part) =>
			({ '^': start === '' ? '^' : `(?<=^${start})`, $: end, '{': '\\{', '}': '\\}' })[part] ??
			part.replace(/\\(.)/gsu, withKnownEscape),
	)
	// A path that reads as the glob does is one of it.
	const expression = `(?:${placed}|${escapeExpression(pattern)}${end})`
	new RegExp(expression, 'u')
	return expression
}

/** The flag `u` allows no backslash before a sign that means nothing. */
function withKnownEscape(escaped: string, sign: string): string {
	if (/[\^$\\.*+?()[\]{}|/bBdDsSwW]/.test(sign)) return escaped
	return `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`
}
