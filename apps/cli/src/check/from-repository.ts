import { posix, relative, resolve, sep } from 'node:path'
import type { Diagnostic } from '@blog/core'
import type { CommandIO } from '../terminal/io.ts'
import { isAddress } from './is-address.ts'

/**
 * Makes paths of a site those of its repository, which code hosts look for: its folder is the one that a workflow says, or else the current one.
 *
 * @param dir The site's folder, as typed. Paths of one that lies outside of the repository begin with `../`.
 * @returns The same diagnostics, with other paths. What lies on the web stays as it is.
 */
export function fromRepository(
	diagnostics: readonly Diagnostic[],
	dir: string,
	{ cwd, env }: Pick<CommandIO, 'cwd' | 'env'>,
): readonly Diagnostic[] {
	const root = env.GITHUB_WORKSPACE ?? cwd
	const folder = relative(root, resolve(cwd, dir)).split(sep).join('/')
	return diagnostics.map((one) =>
		isAddress(one.file) ? one : { ...one, file: posix.join(folder, one.file) },
	)
}
