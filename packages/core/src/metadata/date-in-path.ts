import type { PostDate } from '../post/post.ts'
import { parseDate } from './parse-date.ts'

const inName = /^(\d{4}-\d{2}-\d{2})(?:[-_]+(.*))?$/s
const inFolders = /(?:^|\/)(\d{4})\/(\d{1,2})\/(\d{1,2})\/([^/]+)$/

/**
 * Finds the date in a path: of a file or bundle `2012-01-05-hello`, or of folders `2015/01/09/hello`.
 *
 * @param path Without extension and `/index`.
 * @returns The date and the last segment without it; `undefined` if there is none that exists.
 */
export function dateFromPath(
	path: string,
): { readonly date: PostDate; readonly rest: string } | undefined {
	const name = path.slice(path.lastIndexOf('/') + 1)
	const dated = inName.exec(name)
	const nested = dated ? null : inFolders.exec(path)
	const written =
		dated?.[1] ??
		(nested && `${nested[1]}-${nested[2]?.padStart(2, '0')}-${nested[3]?.padStart(2, '0')}`)
	if (!written) return undefined
	const parsed = parseDate(written, 'UTC')
	return 'date' in parsed ? { date: parsed.date, rest: dated ? (dated[2] ?? '') : name } : undefined
}
