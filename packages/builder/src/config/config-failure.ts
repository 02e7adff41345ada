/**
 * Says in one line why a config that is code could not be run, and where.
 *
 * @param path Absolute path of the config.
 * @param file Its name below the site's folder.
 */
export function configFailure(cause: unknown, path: string, file: string): string {
	if (!(cause instanceof Error)) return `${file}: ${cause}`
	// The compiler puts the place on a second line, its columns from 0.
	const [, reason, row, column] =
		/^(?:\w*Error: )?(.*?)\s*\n\s*\S*?:(\d+):(\d+)/.exec(cause.message) ?? []
	if (reason !== undefined && row !== undefined)
		return `${file}:${row}:${Number(column) + 1}: ${reason}`
	const message = cause.message.replace(/\s*\n\s*/g, ' ')
	const stack = cause.stack ?? ''
	const at = stack.indexOf(`${path}:`)
	// Its columns are those of the compiled code.
	const line = at < 0 ? undefined : /^\d+/.exec(stack.slice(at + path.length + 1))?.[0]
	return `${file}${line ? `:${line}` : ''}: ${message}`
}
