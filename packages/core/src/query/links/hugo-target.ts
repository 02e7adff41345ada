import { languageOfRef } from '../../metadata/hugo-ref.ts'
import type { Target } from '../blog.ts'
import type { LinkIndex } from './link-index.ts'
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
	resolve: (href: string) => Target<Data> | undefined,
): Target<Data> | undefined {
	return inNamedLanguage(index, resolve(ref) ?? fromRoot() ?? byName(index, fromFile, ref), href)

	function fromRoot(): Target<Data> | undefined {
		const target = ref.startsWith('/') ? undefined : resolve(`/${ref}`)
		return target?.post && target
	}
}

function byName<Data>(
	index: LinkIndex<Data>,
	fromFile: string,
	ref: string,
): Target<Data> | undefined {
	const [, path = '', suffix = ''] = /^([^?#]*)(.*)$/s.exec(ref) ?? []
	const language = index.byFile.get(fromFile)?.language
	if (language === undefined) return undefined
	const post = index.byName().get(nameKey(path, language))
	return post && { url: post.url + suffix, post }
}

function inNamedLanguage<Data>(
	{ translations }: LinkIndex<Data>,
	target: Target<Data> | undefined,
	href: string,
): Target<Data> | undefined {
	const language = target?.post && languageOfRef(href)
	const post = language && target?.post && translations.in(language, target.post)
	if (!post || !target?.post) return target
	return { url: post.url + target.url.slice(target.post.url.length), post }
}
