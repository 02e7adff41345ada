import { pathExpression } from '../metadata/path-expression.ts'

/**
 * Tells which paths are not to be read.
 *
 * @param patterns Paths with `/`, or globs of picomatch: what is below a match is excluded with it.
 * @param expressions Regular expressions of the whole path, which begins with a slash; `(?i)` before one: in any case.
 * @param root Folder that paths lie below.
 * @example
 * const isExcluded = await excluder(['vendor', '*.tmp.md'])
 * isExcluded('vendor/a/b.md') // true
 */
export async function excluder(
	patterns: readonly string[] = [],
	expressions: readonly string[] = [],
	root = '',
): Promise<(path: string) => boolean> {
	const matchers = expressions.map(pathExpression)
	const start = root === '' ? '/' : `/${root}/`
	const isMatched = (path: string) => matchers.some((one) => one.test(start + path))
	if (patterns.length === 0) return matchers.length === 0 ? () => false : isMatched
	const { default: picomatch } = await import('picomatch')
	const whole = patterns.map((pattern) => pattern.replace(/^\.?\/+|\/+$/g, ''))
	const isListed = picomatch(
		whole.flatMap((pattern) => [pattern, `${pattern}/**`]),
		{ dot: true },
	)
	return (path) => isListed(path) || isMatched(path)
}
