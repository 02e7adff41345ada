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
	/** Of its address in Hugo; a slash if nothing is said. */
	readonly ending?: '.html'
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
