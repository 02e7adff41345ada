import { folderName } from '@blog/core'
import { folder as folderField } from '../../config/content-fields.ts'
import type { ConfigValues } from '../config-values.ts'
import type { UnreadSetting } from '../generator-site.ts'
import type { NestedFolder } from './nested-folders.ts'

/** Where the files of a site and of its languages lie. */
export interface HugoContentFolders {
	/** Folder of the default language, if it is not `content`. */
	readonly content?: string
	/** Of each: below the site, or empty if it has none of its own, as a folder named after a language is none. */
	readonly languageFolders: Readonly<Record<string, string>>
	readonly unread: readonly UnreadSetting[]
	/** Those that a language names for itself within others. */
	readonly nested: readonly NestedFolder[]
}

/**
 * Finds the folders of languages, wherever in the site they are.
 *
 * @param base Of the whole site.
 * @param main The default language.
 */
export function hugoContentFolders(
	base: string,
	said: readonly { readonly key: string; readonly own: ConfigValues }[],
	main: string,
): HugoContentFolders {
	const folders = said.map(
		({ key, own }) => [key, folderName(own.string('contentdir') ?? base)] as const,
	)
	const content = folders.find(([key]) => key === main)?.[1] ?? folderName(base)
	// Only a folder that each of them says, and that is not that of the site, is one for all of them.
	const explicit = folders.filter(
		([, folder], at) =>
			said[at]?.own.string('contentdir') !== undefined && folder !== folderName(base),
	)
	const firstIn = (folder: string) =>
		folder === content ? main : explicit.find(([, other]) => other === folder)?.[0]
	const sharing = explicit.filter(([key, folder]) => firstIn(folder) !== key)
	const others = folders.filter(([, folder]) => folder !== content)
	const nested = folders.flatMap(([key, folder], at) => {
		const isSaid = said[at]?.own.string('contentdir') !== undefined && folderField.accepts(folder)
		const around = isSaid ? folders.filter(([, other]) => folder.startsWith(`${other}/`)) : []
		const [outermost] = around.map(([, other]) => other).sort((a, b) => a.length - b.length)
		if (outermost === undefined) return []
		const outer = {
			languages: around.map(([tag]) => tag),
			folder: outermost,
			count: new Set(around.map(([, other]) => other)).size,
		}
		return { language: key, languages: folders.map(([tag]) => tag), folder, outer }
	})
	return {
		...(content !== 'content' && { content }),
		languageFolders: Object.fromEntries(
			folders.map(([key, folder]) => {
				const isOwn =
					(folder !== content || sharing.some(([tag]) => tag === key)) &&
					folderField.accepts(folder)
				return [key, isOwn ? `/${folder}` : '']
			}),
		),
		unread: [
			...others
				.filter(([, folder]) => !folderField.accepts(folder))
				.map(([key]) => ({ setting: `languages.${key}.contentDir`, ...lost })),
			...sharing
				.filter(([, folder]) => folderField.accepts(folder))
				.map(([key]) => ({ setting: `languages.${key}.contentDir`, ...shared })),
		],
		nested,
	}
}

const shared: Omit<UnreadSetting, 'setting'> = {
	why: 'of the files in a folder of several languages, those whose names say no language are shown in one of them only',
	hint: 'Copy them, with the language in the name: `name.fr.md`.',
}

const lost: Omit<UnreadSetting, 'setting'> = {
	why: 'the files of the language are not found: the folder is not in that of the site',
	hint: 'Put it there.',
}
