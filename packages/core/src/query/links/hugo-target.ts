import { placeInContent } from '../../metadata/content-folders.ts'
import { languageOfRef } from '../../metadata/hugo-ref.ts'
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
	if (language === undefined) return inLanguage(index, fromFile, ref, (one) => resolve(index, one))
	const seen = { ...index, language }
	const target = inLanguage(seen, fromFile, ref, (one) => resolve(seen, one))
	if (target?.post === undefined) return target
	// A name may say another language than the shortcode.
	const post = index.translations.in(language, target.post)
	return post && { url: post.url + target.url.slice(target.post.url.length), post }
}

function inLanguage<Data>(
	index: LinkIndex<Data>,
	fromFile: string,
	ref: string,
	resolve: (href: string) => Target<Data> | undefined,
): Target<Data> | undefined {
	const [, path = '', suffix = ''] = /^([^?#]*)(.*)$/s.exec(ref) ?? []
	const isFromContainer = seesFromContainer(fromFile, path)
	const beside = isFromContainer ? resolve(`../${ref}`) : undefined
	if (beside?.post) return beside
	const listed = isFromContainer ? list(index, fromFile, `../${path}`, suffix) : undefined
	if (listed) return listed
	const found = resolve(ref)
	if (found?.post) return found
	return (
		list(index, fromFile, path, suffix) ??
		found ??
		fromRoot() ??
		byName(index, fromFile, path, suffix)
	)

	function fromRoot(): Target<Data> | undefined {
		const target = ref.startsWith('/') ? undefined : resolve(`/${ref}`)
		return target?.post && target
	}
}

/** A page that is a folder is seen from what the folder lies in, except where the path of a file climbs itself. */
function seesFromContainer(fromFile: string, path: string): boolean {
	if (path === '' || path.startsWith('/') || !leafBundle.test(fromFile)) return false
	return !(path.startsWith('../') && /\.\w+$/.test(path))
}

/** The file of a page whose folder is its own, in any language. */
const leafBundle = /(?:^|\/)index(?:\.[a-z]+(?:-\w+)*)?\.[a-z]+$/i

/** What is left out of the path of a list, with the file of it or that of a leaf bundle. */
const listFile = /(?:^|\/)_?index(?:(?:\.[a-z]{2,3}(?:-\w+)*)?\.md)?$/

/** A list that may have no file of its own. */
function list<Data>(
	index: LinkIndex<Data>,
	fromFile: string,
	path: string,
	suffix: string,
): Target<Data> | undefined {
	const language = readerLanguage(index, fromFile)
	if (path === '' || language === undefined) return undefined
	const named = path.replace(listFile, '') || (path.startsWith('/') ? '/' : '.')
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
	path: string,
	suffix: string,
): Target<Data> | undefined {
	const language = readerLanguage(index, fromFile)
	const post = language && index.byName().get(nameKey(path, language))
	return post ? { url: post.url + suffix, post } : undefined
}
