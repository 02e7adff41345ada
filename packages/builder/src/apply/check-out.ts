import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { BlogError } from '@blog/core'

/**
 * Makes sure that nothing of the site's sources can be overwritten or published twice.
 *
 * An OUT that holds files of others is allowed: they are kept.
 *
 * @param out Output folder, which need not exist.
 * @param sources Absolute paths of the folders that are read: content, static.
 * @param dir The site's folder.
 * @returns The real, absolute path of OUT.
 * @throws {BlogError} `OUT_INVALID` if OUT is, holds or lies in one of the sources, or is the site's folder.
 */
export async function checkOut(
	out: string,
	dir: string,
	sources: readonly string[],
): Promise<string> {
	const real = await realPath(resolve(out))
	const refuse = (reason: string) =>
		new BlogError('OUT_INVALID', `Unexpected output folder ${out}: ${reason}`)
	if ((await stat(real).catch(() => undefined))?.isDirectory() === false)
		throw refuse('it is a file')

	const realDir = await realPath(resolve(dir))
	if (isInside(realDir, real)) throw refuse('it is or holds the folder of the site')
	for (const source of sources) {
		const realSource = await realPath(source)
		if (isInside(realSource, real)) throw refuse(`it holds ${source}, which is read`)
		if (isInside(real, realSource)) throw refuse(`it lies in ${source}, which is read`)
	}
	return real
}

/** Whether `path` is `folder` or lies in it. */
export function isInside(path: string, folder: string): boolean {
	return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** The real path, also of what does not exist yet. */
async function realPath(path: string): Promise<string> {
	try {
		return await realpath(path)
	} catch {
		const parent = dirname(path)
		return parent === path ? path : join(await realPath(parent), basename(path))
	}
}
