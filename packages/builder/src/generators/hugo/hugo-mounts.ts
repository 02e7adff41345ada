import { isObject } from '../../config/check-fields.ts'
import { configValues } from '../config-values.ts'
import type { UnreadSetting } from '../generator-site.ts'
import type { Values } from './keys-without-case.ts'
import { mountedFiles } from './mounted-files.ts'
import { isInPlace, mountBases, type SiteMount, siteMounts } from './site-mounts.ts'

/** A config in which mounts are what older sites write in their place. */
export interface WithoutMounts {
	/** Keys in lower case. */
	readonly root: Values
	/** Regular expressions of the files that mounts show; none if they show all. */
	readonly include: readonly string[]
	readonly unread: readonly UnreadSetting[]
	/** Folders of content that are not read. */
	readonly lost: readonly string[]
}

/**
 * Reads `module.mounts`: a whole folder in the place of the content, of one language too, and of static files, with what `files` leaves out, and a part of them in its own place. Others are told.
 *
 * @param root The config, keys in lower case.
 * @see https://gohugo.io/configuration/module/#mounts
 */
export function withoutMounts(root: Values): WithoutMounts {
	const mounts = configValues(root).list('module', 'mounts') ?? []
	const statics: string[] = []
	const contents: string[] = []
	const languages: Record<string, string> = {}
	const bases = mountBases(root)
	const lost: SiteMount[] = []
	for (const mount of siteMounts(mounts)) {
		const { source, target, component, languages: of } = mount
		const [language, ...others] = of
		if (component === 'assets') continue
		if (others.length > 0 || !isInPlace(mount, bases)) lost.push(mount)
		else if (target !== component) continue
		else if (component === 'static') statics.push(source)
		else if (language !== undefined) languages[language] = source
		else if (contents.length === 0) contents.push(source)
		else if (!contents.includes(source)) lost.push(mount)
	}
	const [content] = contents
	return {
		unread: lost.map((mount) => told(mount, mounts.indexOf(mount.said))),
		lost: lost.flatMap(({ component, source }) => (component === 'content' ? [source] : [])),
		include: mountedFiles(mounts, bases),
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

function told({ source, target }: SiteMount, index: number): UnreadSetting {
	return {
		setting: `module.mounts: ${source}`,
		path: ['module', 'mounts', String(index)],
		why: `these files are not found at \`${target}\``,
		hint: 'Put them there, or say in a `blog.config.json` which folders hold what: `content`, `static`, `exclude`.',
	}
}
