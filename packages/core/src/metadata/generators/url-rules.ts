/**
 * Whose addresses a blog has, so that a site that moves keeps its own: segments and patterns are made exactly as that generator makes them.
 * `like` says more than that, since a generator's files are laid out for it: which of them are posts, what lies beside a post and belongs to it, and which keys of front matter count.
 *
 * @example
 * const urls = { like: 'jekyll', permalink: '/:year/:month/:title.html' }
 */
export type UrlRules =
	| {
			readonly like: 'hugo'
			/** Leave capitals in addresses, or in those of these languages: Hugo's `disablePathToLower`. Default false. */
			readonly keepCase?: boolean | readonly string[]
			/** Take accents off, or off those of these languages: Hugo's `removePathAccents`. Default false. */
			readonly removeAccents?: boolean | readonly string[]
			/** Whether links of Markdown name pages by their paths, in the language of the post: `markup.goldmark.renderHooks.link.useEmbedded`. Default: with several languages. */
			readonly linksByPath?: boolean
	  }
	| {
			readonly like: 'jekyll'
			/** A style (`date`, `pretty`, `ordinal`, `weekdate`, `none`) or a pattern. Default `date`. */
			readonly permalink?: string
			/** Pattern of posts, if not that of `permalink`: Jekyll's `collections.posts.permalink`. */
			readonly posts?: string
			/** Patterns of what lies in `_name`, by name; empty for that of the collection. Default none. */
			readonly collections?: Readonly<Record<string, string>>
			/** Where `_name`, `_posts` and `_drafts` lie, below the content: Jekyll's `collections_dir`. Default: there itself. */
			readonly collectionsFolder?: string
			/** What feeds call posts by: `url` for their addresses. Default: as jekyll-feed does, without the end and with the name of the file. */
			readonly feedIds?: 'url'
	  }
	| {
			readonly like: PathGenerator
			/** Segments before the path of a file; the list of all posts is there. Default none. */
			readonly base?: string
			/** Segments before what lies in a folder of the content, in place of the base and of that folder, of Astro's collections: `{ posts: 'blog', notes: 'notes' }`. Default none. */
			readonly folders?: Readonly<Record<string, string>>
			/** Segments of Docusaurus' archive, below the base; `false` for none. Default `archive`. */
			readonly archive?: string | false
			/** Whether Docusaurus' addresses, and so what feeds call posts, end with a slash. Default: where a `slug` does. */
			readonly trailingSlash?: boolean
			/** Paths that VitePress gives files, by patterns of theirs: `{ 'posts/:year/:name': 'posts/:name' }`. Default none. */
			readonly rewrites?: Readonly<Record<string, string>>
			/** Whether links of Eleventy may name a file from the folder of the content, as with its `InputPathToUrlTransformPlugin`. Default false. */
			readonly inputPaths?: boolean
	  }

/** Generators whose addresses are the paths of files. */
export const pathGenerators = ['docusaurus', 'astro', 'eleventy', 'vitepress'] as const

/** One of {@link pathGenerators}. */
export type PathGenerator = (typeof pathGenerators)[number]
