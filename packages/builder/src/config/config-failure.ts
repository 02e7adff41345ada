import { dirname } from 'node:path'
import { fileIn, placeOfError } from './place-of-error.ts'

/**
 * Says in one line why a config that is code could not be run, and where: in it, or in a file that it imports.
 *
 * @param path Absolute path of the config.
 * @param file Its name below the site's folder.
 */
export function configFailure(cause: unknown, path: string, file: string): string {
	if (!(cause instanceof Error)) return `${file}: ${cause}`
	const dir = dirname(path)
	// The compiler puts the place on a second line, its columns from 0.
	const [, reason, where = '', row, column] =
		/^(?:\w*Error: )?(.*?)\s*\n\s*(.*?):(\d+):(\d+)/.exec(cause.message) ?? []
	if (reason !== undefined)
		return `${fileIn(dir, where) ?? file}:${row}:${Number(column) + 1}: ${reason}`
	const message = cause.message.replace(/\s*\n\s*/g, ' ')
	const place = placeOfError(cause, dir)
	return place ? `${place.file}:${place.line}: ${message}` : `${file}: ${message}`
}
