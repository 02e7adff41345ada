import type { ConfigValues } from '../config-values.ts'
import type { UnreadSetting } from '../generator-site.ts'

/** Where the files of a site and of its languages lie. */
export interface HugoContentFolders {
	/** Folder of the content, if it is not `content`. */
	readonly content?: string
	readonly languageFolders?: Readonly<Record<string, string>>
	readonly unread: readonly UnreadSetting[]
}

/**
 * Finds the folders of languages: those that lie side by side in the content folder.
 *
 * @param base Of the whole site.
 * @param main Of the default language.
 */
export function hugoContentFolders(
	base: string,
	said: readonly { readonly key: string; readonly own: ConfigValues }[],
	main: string | undefined,
): HugoContentFolders {
	const below = (dir: string) =>
		dir.startsWith(`${base}/`) ? dir.slice(base.length + 1).replace(/\/+$/, '') : undefined
	const folders: Record<string, string> = {}
	const unread: UnreadSetting[] = []
	for (const { key, own } of said) {
		const dir = own.string('contentdir')
		if (dir === undefined || dir === base) continue
		const folder = below(dir)
		if (folder !== undefined && !folder.includes('/')) folders[key] = folder
		else if (dir !== main) unread.push({ setting: `languages.${key}.contentDir`, ...apart })
	}
	const isApart = main !== undefined && main !== base && below(main) === undefined
	const content = isApart ? main : base
	return {
		...(content !== 'content' && { content }),
		...(Object.keys(folders).length > 0 && { languageFolders: folders }),
		unread,
	}
}

const apart: Omit<UnreadSetting, 'setting'> = {
	why: 'the files of the language are not found',
	hint: 'Put the folders of all languages into one folder, such as `content`.',
}
