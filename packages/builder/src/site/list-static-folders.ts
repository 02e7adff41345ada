import { BlogError, type Diagnostic } from '@blog/core'
import { includer, linkOut } from '@blog/core/node'
import { placesOf } from '../plan/files/static-url.ts'
import { linkTold } from './link-told.ts'
import { listStatic } from './list-static.ts'
import type { SiteInput } from './site.ts'

const isImage = /\.(?:jpe?g|png|webp|avif|gif|svg|tiff?|bmp)$/i

/**
 * Lists the files of the static folders, of two at one address that of the later folder; images that are meant for pages count least.
 *
 * @throws {BlogError} `CONFIG_INVALID` if a folder is not there that the user's config names.
 */
export async function listStaticFolders({
	dir,
	config,
	configFile,
}: Pick<SiteInput, 'dir' | 'config' | 'configFile'>): Promise<
	Pick<SiteInput, 'staticFiles' | 'staticDiagnostics'>
> {
	const { statics, imageFolder } = config
	const staticDiagnostics: Diagnostic[] = []
	const options = {
		isIncluded: includer(config.blog.includeMatching),
		onLink: (path: string) => staticDiagnostics.push(linkTold(path)),
	}
	const byPath = new Map<string, string>()
	const isLast = (folder: string) => Number(folder !== imageFolder)
	for (const folder of [...statics].sort((a, b) => isLast(a) - isLast(b))) {
		const elsewhere = await linkOut(dir, folder)
		if (elsewhere) {
			staticDiagnostics.push(elsewhere)
			continue
		}
		const files = await listStatic(dir, folder, options)
		if (files === undefined && config.hasStatic && folder !== imageFolder)
			throw new BlogError(
				'CONFIG_INVALID',
				`${configFile}: Expected a folder of static files at \`${folder}\``,
			)
		for (const file of files ?? [])
			if (folder !== imageFolder || isImage.test(file))
				for (const path of placesOf(file, config)) byPath.set(path, file)
	}
	return { staticFiles: [...new Set(byPath.values())].sort(), staticDiagnostics }
}
