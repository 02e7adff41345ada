import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Cover } from '../front-matter/cover.ts'
import { coverField } from '../front-matter/fields.ts'
import type { FrontMatter } from '../front-matter/read-front-matter.ts'
import type { UrlRules } from '../metadata/generators/url-rules.ts'

/** Keys of pictures that social sites alone show. */
const socialKeys: Readonly<Record<string, readonly string[]>> = {
	// https://github.com/jekyll/jekyll-seo-tag/blob/master/docs/usage.md
	jekyll: ['image'],
	// https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-blog#markdown-front-matter
	docusaurus: ['image'],
	// https://github.com/satnaing/astro-paper
	astro: ['ogImage'],
}

/** Reads the cover of a post; in place of one the picture that another generator shows on social sites. */
export function readCover(
	urls: UrlRules | undefined,
	frontMatter: FrontMatter,
	file: string,
	diagnostics: Diagnostic[],
): Cover | undefined {
	const cover = coverField(frontMatter, file, diagnostics, urls && socialKeys[urls.like])
	if (urls?.like !== 'docusaurus' || cover?.hidden !== true) return cover
	// What does not begin with a dot is a path of static files there.
	const image = cover.image.replace(/^@site\/static\//, '/')
	return { ...cover, image: /^(?:\.|\/|https?:)/.test(image) ? image : `/${image}` }
}
