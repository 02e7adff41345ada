import type { TitleCase } from '../text/title-case.ts'

/** Lists of posts: home, sections, terms, the archive. */
export interface ListsConfig {
	/** Sections whose posts are on the home page, in the archive, and lead from one to the next; `largest`: the one with the most posts. Default: all. */
	readonly main?: 'largest' | readonly string[]
	/** Posts in the archive: {@link main}, or `all`. Default `main`. */
	readonly archive?: 'main' | 'all'
	/** What a section shows: `all` posts below it, or its `own`, and deeper sections as entries among them. Default `all`. */
	readonly sections?: 'all' | 'own'
	/** Taxonomies have a list of their terms even if they have none. Default false. */
	readonly emptyTaxonomies?: boolean
	/** Titles of sections, taxonomies and terms that nobody wrote: which words begin with a capital, and whether a section is called in the plural. Default: as the folder or the term is called, a section with a capital. */
	readonly titles?: { readonly case?: TitleCase; readonly plural?: boolean }
	/** First folders are in the header menu. Default false. */
	readonly menu?: boolean
	/** In addresses of further pages, `/posts/page/2/`; with `:num` the number's place: `page:num` for `/page2/`. Default `page`. */
	readonly path?: string
	/** `/posts/page/1/` leads to `/posts/`. Default true. */
	readonly firstPage?: boolean
}
