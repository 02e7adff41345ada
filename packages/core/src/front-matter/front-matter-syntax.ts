/**
 * Whose rules tell front matter from the Markdown below it. With `hugo`, a line that goes on behind the fence, `-----` or `---text`, ends it whatever its
 * keys, and tables of Zola are none.
 */
export type FrontMatterSyntax = 'hugo' | 'common'

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
 */
export function frontMatterSyntax(urls: { readonly like?: string } | undefined): FrontMatterSyntax {
	return urls?.like === 'hugo' ? 'hugo' : 'common'
}
