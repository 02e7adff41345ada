import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import type { BlogOptions } from '../options.ts'
import { stringField } from '../parse/fields.ts'
import type { FrontMatter } from '../parse/read-front-matter.ts'
import type { ContentPath } from './content-path.ts'
import { slugify } from './slug.ts'
import { authoredUrl, folderSegments, toUrl } from './url.ts'

/**
 * Finds where a post lives: `url` (also Jekyll's `permalink` and Zola's `path`) is the whole path, `slug` its last segment;
 * else the path of the file says it.
 */
export function readUrl(
	frontMatter: FrontMatter,
	path: ContentPath,
	options: Pick<BlogOptions, 'uglyUrls' | 'language'>,
	file: string,
	diagnostics: Diagnostic[],
): { readonly slug: string; readonly url: string } {
	const written = stringField(frontMatter, ['slug'], file, diagnostics)
	const slug = slugify(written ?? path.name) || slugify(path.id.replaceAll('/', '-')) || 'post'
	const prefix =
		path.language === undefined || path.language === options.language
			? []
			: [path.language.toLowerCase()]
	const segments = [...prefix, ...folderSegments(path.folders)]
	const byPath = path.isList ? toUrl(segments) : toUrl([...segments, slug], options.uglyUrls)

	for (const key of ['url', 'permalink', 'path']) {
		const whole = stringField(frontMatter, [key], file, diagnostics)
		// A pattern such as `/:year/:title/` is a matter of the site's config.
		if (whole === undefined || whole.includes(':')) continue
		const url = authoredUrl(key === 'path' ? `/${whole.replace(/^\//, '')}` : whole)
		if (url !== undefined) return { slug, url }
		const message = `Unexpected ${key} \`${whole}\`, expected a path of this site`
		diagnostics.push(
			report('url-invalid', file, message, {
				place: frontMatter.place([key]),
				hint: `It stays ${byPath}.`,
			}),
		)
	}
	return { slug, url: byPath }
}

/** Reads the old paths of a post: site-absolute, or relative to the folder of its URL as in Hugo. */
export function readAliases(
	written: readonly string[],
	url: string,
	file: string,
	frontMatter: FrontMatter,
	diagnostics: Diagnostic[],
): readonly string[] {
	const folder = url.replace(/[^/]*\/?$/, '')
	return written.flatMap((alias) => {
		const path = authoredUrl(/^\d{4}\//.test(alias) ? `/${alias}` : alias, folder)
		if (path !== undefined) return [path]
		const place = frontMatter.place(['aliases']) ?? frontMatter.place(['redirect_from'])
		diagnostics.push(
			report('url-invalid', file, `Unexpected alias \`${alias}\`, expected a path of this site`, {
				place,
			}),
		)
		return []
	})
}
