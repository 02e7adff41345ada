import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import { placeOfName } from '../front-matter/names-in.ts'
import type { FrontMatter } from '../front-matter/read-front-matter.ts'
import type { BlogOptions } from '../options.ts'
import { languagePrefix } from './language-prefix.ts'
import { authoredUrl, decodePath, toUrl } from './url.ts'

/** Keys whose values are old paths of a post; the latter is Jekyll's. */
export const aliasKeys = ['aliases', 'redirect_from'] as const

/**
 * Reads the old paths of a post: site-absolute, or relative to the folder of its URL as in Hugo.
 *
 * @param home As {@link aliasHome} says.
 */
export function readAliases(
	written: readonly string[],
	url: string,
	home: string | undefined,
	file: string,
	frontMatter: FrontMatter,
	diagnostics: Diagnostic[],
): readonly string[] {
	return written.flatMap((alias) => {
		const path = aliasUrl(alias, url, home)
		if (path !== undefined) return [path]
		const place = placeOfName(frontMatter, aliasKeys, 'path', (name) => name === alias)
		const message = `Unexpected alias \`${alias}\`, expected a path of this site`
		diagnostics.push(report('url-invalid', file, message, { place }))
		return []
	})
}

/** Of a page of Hugo's that is `/a.html` the old paths are such files too. */
export function uglyAlias(url: string): string {
	const path = url.replace(/\/$/, '')
	return path === '' ? url : /\.html?$/.test(path) ? path : `${path}.html`
}

/** Where aliases that begin with a slash start from: in Hugo the home page of the language. `undefined` elsewhere: the root of the site. */
export function aliasHome(
	language: string | undefined,
	options: Pick<BlogOptions, 'urls' | 'uglyUrls' | 'language' | 'defaultLanguageInSubdir'>,
): string | undefined {
	return options.urls?.like === 'hugo' ? toUrl(languagePrefix(language, options)) : undefined
}

/**
 * The path that an alias of the post at `url` means.
 *
 * @param home As {@link aliasHome} says.
 * @returns `undefined` if it cannot be used.
 */
export function aliasUrl(alias: string, url: string, home?: string): string | undefined {
	const isDated = home === undefined && /^\d{4}\//.test(alias)
	const path = authoredUrl(isDated ? `/${alias}` : alias, url.replace(/[^/]*\/?$/, ''))
	return path && home && alias.trim().startsWith('/') ? home + path.slice(1) : path
}

/**
 * How an alias is written that means this path: {@link aliasUrl} the other way round. To be read, and since Hugo takes it literally, nothing in it is
 * percent-encoded that need not be.
 *
 * @example writtenAlias('/%C3%BCber/', '/a/') // '/über/'
 */
export function writtenAlias(path: string, url: string, home = '/'): string {
	const up = url.split('/').filter(Boolean).slice(1)
	const alias = path.startsWith(home)
		? path.slice(home.length - 1)
		: `${up.map(() => '../').join('')}${path.slice(1)}`
	const decoded = decodePath(alias) ?? alias
	return aliasUrl(decoded, url, home) === aliasUrl(alias, url, home) ? decoded : alias
}
