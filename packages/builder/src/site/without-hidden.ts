import { posix } from 'node:path'
import type { Blog } from '@blog/core'
import type { StaticCopy } from '../config/static-copy.ts'

/**
 * Leaves out files of bundles that are hidden with their posts, as they are hidden beside these. One that a config names itself is said to be published.
 *
 * @param files Relative to the site's folder.
 */
export function withoutHidden(
	files: readonly string[],
	blog: Pick<Blog<unknown>, 'resolveHidden'>,
	copies: readonly StaticCopy[],
): readonly string[] {
	const named = new Set(copies.map(({ from }) => from))
	return files.filter((file) => {
		const name = encodeURIComponent(posix.basename(file))
		return named.has(file) || blog.resolveHidden(file, name)?.asset !== file
	})
}
