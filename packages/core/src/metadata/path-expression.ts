/**
 * Reads a regular expression of paths, with Go's sign for any case.
 *
 * @throws {SyntaxError} If it is none.
 * @example pathExpression('(?i)\\.bak$').test('/content/a.BAK') // true
 */
export function pathExpression(text: string): RegExp {
	const source = text.replace(/^\(\?i\)/, '')
	return new RegExp(source, source === text ? 'u' : 'iu')
}
