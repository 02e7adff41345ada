import { isObject } from '../../config/check-fields.ts'
import { configValues } from '../config-values.ts'
import type { UnreadSetting } from '../generator-site.ts'
import type { Values } from './keys-without-case.ts'
import { mountedFiles } from './mounted-files.ts'

/** A config in which mounts are what older sites write in their place. */
export interface WithoutMounts {
	/** Keys in lower case. */
	readonly root: Values
	/** Regular expressions of the files that mounts show; none if they show all. */
	readonly include: readonly string[]
	readonly unread: readonly UnreadSetting[]
}

/** Folders of Hugo that hold nothing for this engine. */
const moot = /^(?:archetypes|assets|data|i18n|layouts)(?:\/|$)/

/**
 * Reads `module.mounts`: a whole folder in the place of the content, of one language too, and of static files, with what `files` leaves out. Others are told.
 *
 * @param root The config, keys in lower case.
 * @see https://gohugo.io/configuration/module/#mounts
 */
export function withoutMounts(root: Values): WithoutMounts {
	const mounts = configValues(root).list('module', 'mounts') ?? []
	const statics: string[] = []
	const contents: string[] = []
	const languages: Record<string, string> = {}
	const unread: UnreadSetting[] = []
	for (const mount of mounts) {
		const { string, strings } = configValues(mount)
		const [source, target] = ['source', 'target'].map((key) => string(key)?.replace(/\/+$/, ''))
		if (source === undefined || target === undefined || moot.test(target)) continue
		const of = strings('lang') ?? strings('sites', 'matrix', 'languages') ?? []
		const [language, ...others] = of
		if (others.length > 0 || !/^(?:content|static)$/.test(target)) unread.push(told(source, target))
		else if (target === 'static') statics.push(source)
		else if (language !== undefined) languages[language] = source
		else if (!contents.includes(source)) contents.push(source)
	}
	const [content, ...further] = contents
	unread.push(...further.map((source) => told(source, 'content')))
	return {
		unread,
		include: mountedFiles(mounts),
		root: {
			...root,
			...(content !== undefined && { contentdir: content }),
			...(statics.length > 0 && { staticdir: statics }),
			...(Object.keys(languages).length > 0 && {
				languages: withFolders(root.languages, languages),
			}),
		},
	}
}

function withFolders(said: unknown, folders: Readonly<Record<string, string>>): Values {
	const languages = isObject(said) ? said : {}
	const found = Object.entries(folders).map(([language, contentdir]) => {
		const own = languages[language]
		return [language, { ...(isObject(own) && own), contentdir }] as const
	})
	return { ...languages, ...Object.fromEntries(found) }
}

function told(source: string, target: string): UnreadSetting {
	return {
		setting: `module.mounts: ${source}`,
		path: ['module', 'mounts'],
		why: `these files are not found at \`${target}\``,
		hint: 'Put them there, or say in a `blog.config.json` which folders hold what: `content`, `static`, `exclude`.',
	}
}
