import type { ConfigValues } from '../config-values.ts'
import type { UnreadSetting } from '../generator-site.ts'

/** Where the files of a site and of its languages lie. */
export interface HugoContentFolders {
	/** Folder of the content, if it is not `content`. */
	readonly content?: string
	readonly languageFolders?: Readonly<Record<string, string>>
	/** Expression of what lies beside them, if that is no content. */
	readonly others?: string
	readonly unread: readonly UnreadSetting[]
}

/**
 * Finds the folders of languages: those that lie side by side in the content folder, or else in any other one, such as that of the site.
 *
 * @param base Of the whole site.
 * @param main Of the default language.
 */
export function hugoContentFolders(
	base: string,
	said: readonly { readonly key: string; readonly own: ConfigValues }[],
	main: string | undefined,
): HugoContentFolders {
	const apart = sideBySide(base, said)
	if (apart) return apart
	const below = (dir: string) =>
		dir.startsWith(`${base}/`) ? dir.slice(base.length + 1).replace(/\/+$/, '') : undefined
	const folders: Record<string, string> = {}
	const unread: UnreadSetting[] = []
	for (const { key, own } of said) {
		const dir = own.string('contentdir')
		if (dir === undefined || dir === base) continue
		const folder = below(dir)
		if (folder !== undefined && !folder.includes('/')) folders[key] = folder
		else if (dir !== main) unread.push({ setting: `languages.${key}.contentDir`, ...lost })
	}
	const isApart = main !== undefined && main !== base && below(main) === undefined
	const content = isApart ? main : base
	return {
		...(content !== 'content' && { content }),
		...(Object.keys(folders).length > 0 && { languageFolders: folders }),
		unread,
	}
}

/** Folders that have one parent, which is not the content folder. */
function sideBySide(
	base: string,
	said: readonly { readonly key: string; readonly own: ConfigValues }[],
): HugoContentFolders | undefined {
	const dirs = said.map(({ key, own }) => {
		const dir = own.string('contentdir') ?? base
		return [key, dir.replace(/^(?:\.\/)+|\/+$/g, '')] as const
	})
	const parents = new Set(dirs.map(([, dir]) => dir.slice(0, Math.max(0, dir.lastIndexOf('/')))))
	const [content = base] = parents
	const isOutside = dirs.some(([, dir]) => dir === '' || dir.startsWith('/') || dir === '..')
	if (parents.size > 1 || content === base || isOutside || /^\.\.(?:\/|$)/.test(content))
		return undefined
	const names = dirs.map(([key, dir]) => [key, dir.slice(content === '' ? 0 : content.length + 1)])
	if (new Set(names.map(([, name]) => name)).size < dirs.length) return undefined
	const start = content === '' ? '/' : `/${content}/`
	const folders = names.map(([, name = '']) => escapeExpression(name)).join('|')
	return {
		content,
		languageFolders: Object.fromEntries(names) as Record<string, string>,
		others: `^${escapeExpression(start)}(?!(?:${folders})(?:/|$))`,
		unread: [],
	}
}

function escapeExpression(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

const lost: Omit<UnreadSetting, 'setting'> = {
	why: 'the files of the language are not found',
	hint: 'Put the folders of all languages into one folder, such as `content`.',
}
