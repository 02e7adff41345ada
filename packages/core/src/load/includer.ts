import { pathExpression } from '../metadata/path-expression.ts'

/** Regular expressions of whole paths, as those of `excluder`; of several in one list a path is to match each. */
export type Including = readonly (string | readonly string[])[]

/**
 * Tells which files are read.
 *
 * @param expressions A file is to match one of them. Without any, every file is read.
 * @example
 * includer(['^/content/posts/'])('content/posts/a.md') // true
 * includer([['^/content/', '\\.en\\.md$']])('content/posts/a.md') // false
 */
export function includer(expressions: Including = []): (file: string) => boolean {
	const matchers = expressions.map((one) => [one].flat().map(pathExpression))
	return (file) =>
		matchers.length === 0 ||
		matchers.some((all) => all.every((expression) => expression.test(`/${file}`)))
}
