import { pathExpression } from '../metadata/path-expression.ts'

/**
 * Tells which files are read.
 *
 * @param expressions Regular expressions of the whole path, as those of `excluder`. Without any, every file is.
 * @example includer(['^/content/posts/'])('content/posts/a.md') // true
 */
export function includer(expressions: readonly string[] = []): (file: string) => boolean {
	const matchers = expressions.map(pathExpression)
	return (file) => matchers.length === 0 || matchers.some((one) => one.test(`/${file}`))
}
