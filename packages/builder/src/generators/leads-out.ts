import { linkOut } from '@blog/core/node'
import type { GeneratorSite } from './generator-site.ts'

/**
 * What there is to say of a folder or file of settings that a symbolic link leads out to: what lies there is not read.
 *
 * @param root The site's folder.
 * @param path POSIX path below it.
 * @returns Nothing if it lies in the site, or is not there.
 */
export async function leadsOut(
	root: string,
	path: string,
): Promise<NonNullable<GeneratorSite['problems']>> {
	const found = await linkOut(root, path)
	if (found === undefined) return []
	return [
		{
			path: [],
			at: { file: path },
			rule: 'symlink-not-followed',
			message:
				'Unexpected symbolic link, expected data of this site: it leads out of it, and is not read',
			hint: 'Move what it leads to to this place.',
		},
	]
}
