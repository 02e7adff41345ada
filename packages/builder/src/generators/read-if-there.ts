import { readdir, readFile } from 'node:fs/promises'

/**
 * Reads a file or a folder that need not be there. One that is there and cannot be read may say what is hidden: it is not passed over.
 *
 * @param path Absolute.
 * @returns `undefined` if it is not there.
 * @throws {BlogError} `IO` with the path and the reason.
 */
export async function ifThere<T>(
	path: string,
	read: (path: string) => Promise<T>,
): Promise<T | undefined> {
	try {
		return await read(path)
	} catch (error) {
		const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
		const { code, path: at = path } = cause as NodeJS.ErrnoException
		if (/^(?:ENOENT|ENOTDIR|ENAMETOOLONG)$/.test(code ?? '')) return undefined
		// A build that finds nothing changed loads no core.
		const { BlogError, reasonOf } = await import('@blog/core')
		const isForbidden = code === 'EACCES' || code === 'EPERM'
		const hint = isForbidden ? '. Let this user read it, with `chmod u+rX` for example.' : ''
		const message = `Expected to read ${at}: ${reasonOf(cause)}${hint}`
		throw new BlogError('IO', message, { cause })
	}
}

/** The text of a file. */
export function readIfThere(path: string): Promise<string | undefined> {
	return ifThere(path, () => readFile(path, 'utf8'))
}

/** The names in a folder. */
export function listIfThere(path: string): Promise<readonly string[] | undefined> {
	return ifThere(path, () => readdir(path))
}
