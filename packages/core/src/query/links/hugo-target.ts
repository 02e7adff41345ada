import { placeInContent } from '../../metadata/content-folders.ts'
import { languageOfRef } from '../../metadata/hugo-ref.ts'
import type { Target } from '../blog.ts'
import { joinInside } from './join-inside.ts'
import { type LinkIndex, readerLanguage } from './link-index.ts'
import { nameKey } from './posts-by-name.ts'

/**
 * Finds what `ref` of Hugo means: what lies beside the file, then below the root of the content, then the only page of that name, all in the language that it names.
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
	const found = resolve(ref)
	if (found?.post) return found
	const [, path = '', suffix = ''] = /^([^?#]*)(.*)$/s.exec(ref) ?? []
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

/** A list that may have no file of its own. */
function list<Data>(
	index: LinkIndex<Data>,
	fromFile: string,
	path: string,
	suffix: string,
): Target<Data> | undefined {
	const language = readerLanguage(index, fromFile)
	if (path === '' || language === undefined) return undefined
	const named = path.replace(/(?:^|\/)_index(?:\.md)?$/, '') || (path.startsWith('/') ? '/' : '.')
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
