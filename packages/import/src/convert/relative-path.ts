import { posix } from 'node:path'
import { encodePath } from '@blog/core'

/**
 * The address of a file as another file links to it.
 *
 * @example relativePath('content/posts/a.md', 'content/about.md') // '../about.md'
 */
export function relativePath(from: string, to: string): string {
	return encodePath(posix.relative(posix.dirname(from), to))
}
