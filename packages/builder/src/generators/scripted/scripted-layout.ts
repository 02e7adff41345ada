import { type Place, parseUrl } from '@blog/core'
import type { SiteConfig } from '../../config/site-config.ts'
import type { Authoring } from '../authoring.ts'
import { written } from '../config-values.ts'
import type { GeneratorSite } from '../generator-site.ts'
import type { Script } from '../program/read-script.ts'

/** What is known of a generator whose config is a program. Paths are below the folder of the config. */
export interface ScriptedLayout {
	/** Where posts lie, the first folder that there is. */
	readonly content: readonly string[]
	/** Where posts are said to be missing, if there is none of them. Default: all of the site is read. */
	readonly expected?: string
	/** Where files of the site say that posts lie: before those. */
	folders?(root: string, inside: (path: string) => string): Promise<readonly string[]>
	/** Where files lie that are copied: the first folder that there is, or all of a list that there are. */
	readonly static: readonly (string | readonly string[])[]
	/** Of authors, below the folder of posts. Default `authors.yml` and its like. */
	readonly authors?: string
	/** Of tags, below the folder of posts. Default none. */
	readonly tags?: string
	/** What its config says, as far as it is written out. */
	read(content: string): SiteConfig | Promise<SiteConfig>
	/** Segments before those of posts, if files of the site tell; `inside` puts the folder of the config before a path. */
	base?(
		root: string,
		content: string,
		inside: (path: string) => string,
	): Promise<string | undefined>
	/** What files of the site add to it. `inside` puts the folder of the config before a path; `base` are the segments before those of posts, if files of the site told. */
	files?(
		root: string,
		content: string,
		inside: (path: string) => string,
		base: string | undefined,
	): Promise<{ readonly config: SiteConfig } & Pick<GeneratorSite, 'leftOut' | 'problems'>>
	/** What it is not built with. */
	readonly refused?: NonNullable<GeneratorSite['refused']>
	/** Keys that lead to where it says that an old path leads on. */
	redirectPath?(from: string): readonly string[] | undefined
	/** How its posts are written, where that is not as usual; the folder is known. */
	readonly authoring?: Partial<Authoring>
	readonly unread: NonNullable<GeneratorSite['unread']>
	/** What nobody can tell of its files: until a config of ours settles it nothing is published. */
	readonly untold?: readonly (NonNullable<GeneratorSite['problems']>[number] & {
		readonly place: Place
	})[]
}

/** The folder of a site, as far as it is known before its layout is. */
export interface SiteFolder {
	/** The folder that is built. */
	readonly root: string
	/** Puts the folder of the config before a path. */
	inside(path: string): string
	/** Whether there is a folder of the name, below that of the config, and in the one that is built. */
	isThere(name: string): Promise<boolean>
}

/** Makes the layout of a generator from its config, and from what one of ours says, which is not checked yet. */
export type LayoutOf = (
	script: Script,
	said: unknown,
	site: SiteFolder,
) => ScriptedLayout | Promise<ScriptedLayout>

export function titled(title: string | undefined, description: string | undefined): SiteConfig {
	return written({ title, description }) as SiteConfig
}

export function address(url = '', base = ''): SiteConfig {
	const whole = `${url.replace(/\/+$/, '')}/${base.replace(/^\/+/, '')}`
	return /^https?:/.test(url) && parseUrl(whole) ? { url: whole } : {}
}

export function language(tag: string | undefined): SiteConfig {
	return tag !== undefined && /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(tag) ? { language: tag } : {}
}

/** A path without slashes at its ends, and `./` before it. */
export function trimmed(path: string): string {
	return path.replace(/^(?:\.?\/)+|\/+$/g, '')
}
