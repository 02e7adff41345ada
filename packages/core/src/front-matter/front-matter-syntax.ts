/**
 * Whose rules tell front matter from the Markdown below it. With `hugo`, and with the generators that are written in `javascript`, a line that goes on behind
 * the fence, `-----` or `---text`, ends it; with `common` and `jekyll` the fence has to stand alone. With `hugo` tables of Zola are none. Of a key that stands
 * twice the last counts with `jekyll`, as in Ruby, also where it says whether a post is shown, and also if it comes of `<<`.
 */
export type FrontMatterSyntax = 'hugo' | 'jekyll' | 'javascript' | 'common'

/** What has to be known of a file, besides its text, to read or change its front matter. Posts say it themselves. */
export interface MatterFile {
	/** Path for diagnostics. */
	readonly file: string
	readonly frontMatterSyntax: FrontMatterSyntax
}

/**
 * The rules for all files of a site.
 *
 * @param urls As in the options of a blog.
 * @see https://github.com/jonschlinkert/gray-matter, which Docusaurus, Eleventy and VitePress read with
 */
export function frontMatterSyntax(urls: { readonly like?: string } | undefined): FrontMatterSyntax {
	if (urls?.like === undefined) return 'common'
	return urls.like === 'hugo' || urls.like === 'jekyll' ? urls.like : 'javascript'
}

/** Whether a fence ends front matter only if nothing else is in its line. */
export function fenceStandsAlone(syntax: FrontMatterSyntax): boolean {
	return syntax === 'common' || syntax === 'jekyll'
}
