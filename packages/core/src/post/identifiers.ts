import { stringField } from '../front-matter/fields.ts'
import type { FrontMatter } from '../front-matter/read-front-matter.ts'
import { generatedId } from '../metadata/generators/generated-id.ts'
import type { FieldReader } from './field-reader.ts'
import type { Identity } from './identify.ts'
import type { Post } from './post.ts'
import type { PostOptions } from './post-options.ts'

/**
 * What feeds, search engines and translations call a post.
 *
 * @param redirectTo Where it leads on to, at once.
 * @param written Where the original is, as it says itself.
 */
export function identifiers(
	frontMatter: FrontMatter,
	{ path, kind, url }: Pick<Identity, 'path' | 'kind'> & Pick<Post, 'url'>,
	{
		redirectTo,
		written,
	}: { readonly redirectTo: string | undefined; readonly written: string | undefined },
	{ string }: FieldReader,
	options: PostOptions,
): Partial<Pick<Post, 'guid' | 'canonical' | 'translationKey'>> {
	const guid = string('guid', 'id') ?? guidOfGenerator()
	const canonical = written ?? originalOf(redirectTo, options.url)
	const key = options.languages?.length ? (string('translationKey') ?? path.key) : undefined
	return {
		...(guid !== undefined && { guid }),
		...(canonical !== undefined && { canonical }),
		...(key !== undefined && { translationKey: key }),
	}

	function guidOfGenerator(): string | undefined {
		if (kind !== 'post' || options.url === undefined) return undefined
		const slug = stringField(frontMatter, ['slug'], '', [])
		return generatedId(options.urls, options.url, { url, slug, name: path.name })
	}
}

/** What a page that leads on is a copy of. */
function originalOf(redirectTo: string | undefined, site: string | undefined): string | undefined {
	return redirectTo?.startsWith('/') && site ? site.replace(/\/+$/, '') + redirectTo : redirectTo
}
