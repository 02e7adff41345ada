import type { LoadedSite } from '@blog/builder'
import { decodePath } from '@blog/core'

/** A list, as Hugo is to make it. */
export interface List {
	/** Below `content`. */
	readonly folder: string
	/** `undefined` if there is no such list here. */
	readonly url: string | undefined
	/** Of lists here that are this one in Hugo. */
	readonly others?: readonly string[]
	/** Of a list with a file Hugo makes none up. */
	readonly title: string
	/** Its address in Hugo if nothing is said of it; `undefined` if that is not known. */
	readonly usual: string | undefined
	/** The folder in which Hugo makes a file of its slug, with a slash at both ends, if it does. */
	readonly files?: string
}

/** As front matter has it. */
export function writtenUrl(url: string | undefined): string | undefined {
	return url === undefined ? undefined : (decodePath(url) ?? url)
}

/** Where the addresses of a language start. */
export function homeOf({ config }: Pick<LoadedSite, 'config'>, language: string): string {
	const isRoot = language === config.language && !config.blog.defaultLanguageInSubdir
	return isRoot ? '/' : `/${language.toLowerCase()}/`
}
