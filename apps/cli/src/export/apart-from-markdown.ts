import { withoutEnding } from './hugo-path.ts'

/**
 * Gives HTML another name where Markdown has the same one: Hugo would not show it.
 *
 * @param paths Of all posts below `content`.
 * @returns Paths in the same order.
 *
 * @example apartFromMarkdown(['a.md', 'a.html']) // ['a.md', 'a-html.html']
 */
export function apartFromMarkdown(paths: readonly string[]): readonly string[] {
	const markdown = new Set(paths.filter((path) => path.endsWith('.md')).map(withoutEnding))
	return paths.map((path) =>
		!path.endsWith('.md') && markdown.has(withoutEnding(path))
			? path.replace(/((?:\.[\w-]+)?\.html?)$/, '-html$1')
			: path,
	)
}
