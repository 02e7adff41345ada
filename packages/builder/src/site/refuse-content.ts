import { realpath } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { BlogError } from '@blog/core'
import { linkOut } from '@blog/core/node'
import type { SiteInput } from './site.ts'

/**
 * Refuses a static folder that holds posts, also by a symbolic link: it would be copied with its drafts.
 *
 * @param contents Absolute paths of the folders of posts.
 * @throws {BlogError} `CONFIG_INVALID`
 */
export async function refuseContent(
	{ dir, config, configFile }: Pick<SiteInput, 'dir' | 'config' | 'configFile'>,
	contents: readonly string[],
): Promise<void> {
	const realContents = await Promise.all(contents.map(realPath))
	for (const folder of config.statics) {
		const path = join(dir, folder)
		const isInside = (await linkOut(dir, folder)) === undefined
		if (isAbove(path, contents) || (isInside && isAbove(await realPath(path), realContents)))
			throw new BlogError(
				'CONFIG_INVALID',
				`${configFile}: Unexpected static folder \`${relative(dir, path)}\`: it holds the content, and drafts would be published`,
			)
	}
}

function isAbove(folder: string, others: readonly string[]): boolean {
	return others.some((one) => one === folder || one.startsWith(folder + sep))
}

/** Where a folder lies behind symbolic links; what is not there lies where it would be. */
async function realPath(folder: string): Promise<string> {
	return realpath(folder).catch(() => folder)
}
