import { isBelow, isDotted, leadsTo, namesBelow } from './names-below.ts'
import type { SourceFolders } from './source-folders.ts'

/**
 * Whether a file is no content, since its name or that of a folder that holds it begins with a dot; in folders of static files it may, and so may the folders that
 * the config names and those that lead there.
 *
 * @param file Below the site's folder.
 */
export function isHidden(file: string, { contents, statics }: SourceFolders): boolean {
	if (isBelow(file, statics) || leadsTo(file, [...contents, ...statics])) return false
	return namesBelow(file, contents).some(isDotted)
}
