import { posix } from 'node:path'
import { includer } from '@blog/core/node'
import type { StaticCopy } from '../../config/static-copy.ts'

/**
 * Where files with a place of their own publish a file; `undefined` if it is none of them.
 *
 * @example copiedTo('assets/icons/a.svg', { from: 'assets/icons', to: 'img' }) // 'img/a.svg'
 */
export function copiedTo(
	file: string,
	{ from, to, matching, flat = false }: StaticCopy,
): string | undefined {
	const isFile = file === from
	if (!isFile && from !== '' && !file.startsWith(`${from}/`)) return undefined
	if (matching !== undefined && !includer([matching])(file)) return undefined
	if (isFile && to !== '' && !to.endsWith('/')) return to
	const isShort = isFile || flat
	const name = isShort ? posix.basename(file) : file.slice(from === '' ? 0 : from.length + 1)
	return posix.join(to, name)
}
