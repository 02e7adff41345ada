import { placeInContent } from '../../metadata/content-folders.ts'
import { languageOfRef } from '../../metadata/hugo-ref.ts'
import { splitSuffix } from '../../metadata/split-suffix.ts'
import { decodePath } from '../../metadata/url.ts'
import type { Target } from '../blog.ts'
import { joinInside } from './join-inside.ts'
import { type LinkIndex, readerLanguage } from './link-index.ts'
import { nameKey } from './posts-by-name.ts'

/**
 * Finds what `ref` of Hugo means: what lies beside the file or, for a leaf bundle, beside its folder, then below the root of the content, then the only page of that name, all in the language that it names.
 *
 * @param href With all that the shortcode says.
 * @param ref The path in it.
 * @param resolve What a link leads to.
 */
export function hugoTarget<Data>(
	index: LinkIndex<Data>,
	fromFile: string,
	{ href, ref }: { readonly href: string; readonly ref: string },
	resolve: (index: LinkIndex<Data>, href: string) => Target<Data> | undefined,
): Target<Data> | undefined {
	const language = languageOfRef(href)
	const named = (seen: LinkIndex<Data>) =>
		pageByPath(seen, fromFile, ref, (one) => resolve(seen, one)) ??
		resolve(seen, ref) ??
		byName(seen, fromFile, ref)
	if (language === undefined) return named(index)
	const target = named({ ...index, language })
	if (target?.post === undefined) return target
	// A name may say another language than the shortcode.
	const post = index.translations.in(language, target.post)
	return post && { url: post.url + target.url.slice(target.post.url.length), post }
}

/** Whether Hugo reads links as paths of pages, as it does in several languages unless it is told otherwise. */
export function readsLinksByPath<Data>({ urls, translations }: LinkIndex<Data>): boolean {
	return urls?.like === 'hugo' && (urls.linksByPath ?? translations.languages.length > 1)
}

/**
 * Finds the page or list that a path names, the one in the reader's language first.
 *
 * @param resolve What a link leads to.
 * @see https://gohugo.io/render-hooks/links/ which does so with links
 */
export function pageByPath<Data>(
	index: LinkIndex<Data>,
	fromFile: string,
	ref: string,
	resolve: (href: string) => Target<Data> | undefined,
): Target<Data> | undefined {
	const [path, suffix] = splitSuffix(ref)
	const language = readerLanguage(index, fromFile)
	const isOwn = (target: Target<Data> | undefined) =>
		target?.post !== undefined && (language === undefined || target.post.language === language)
	const isFromContainer = seesFromContainer(fromFile, path)
	const beside = isFromContainer ? resolve(`../${ref}`) : undefined
	if (isOwn(beside)) return beside
	const listed = isFromContainer ? list(index, fromFile, `../${path}`, suffix) : undefined
	if (listed) return listed
	const found = resolve(ref)
	if (isOwn(found)) return found
	const fromRoot = /^(?:\/|\.\.)/.test(path) ? undefined : resolve(`/${ref}`)
	return (
		list(index, fromFile, path, suffix) ??
		[isOwn(fromRoot) ? fromRoot : undefined, beside, found, fromRoot].find((one) => one?.post)
	)
}

/** A page that is a folder is seen from what the folder lies in, except where the path of a file climbs itself. */
function seesFromContainer(fromFile: string, path: string): boolean {
	if (path === '' || path.startsWith('/') || !leafBundle.test(fromFile)) return false
	return !(path.startsWith('../') && /\.\w+$/.test(path))
}

/** The file of a page whose folder is its own, in any language. */
const leafBundle = /(?:^|\/)index(?:\.[a-z]+(?:-\w+)*)?\.[a-z]+$/i

/** A list that may have no file of its own. */
function list<Data>(
	index: LinkIndex<Data>,
	fromFile: string,
	path: string,
	suffix: string,
): Target<Data> | undefined {
	const language = readerLanguage(index, fromFile)
	if (path === '' || language === undefined) return undefined
	const named = decodePath(path) ?? path
	const beside = placeInContent(fromFile, index.contents).path.split('/').slice(0, -1)
	for (const folder of path.startsWith('/') ? [[]] : [beside, []]) {
		const url = index.listAt(language, joinInside(folder, named) ?? '..')
		if (url !== undefined) return { url: url + suffix }
	}
	return undefined
}

function byName<Data>(
	index: LinkIndex<Data>,
	fromFile: string,
	ref: string,
): Target<Data> | undefined {
	const [path, suffix] = splitSuffix(ref)
	const language = readerLanguage(index, fromFile)
	const post = language && index.byName().get(nameKey(path, language))
	return post ? { url: post.url + suffix, post } : undefined
}
