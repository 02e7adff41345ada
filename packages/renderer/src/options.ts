import type { Diagnostic, Patience, Post, Target } from '@blog/core'
import type { Root } from 'hast'
import type { PluggableList } from 'unified'
import type { Labels } from './labels/labels.ts'

/** How code blocks are highlighted. */
export interface CodeOptions {
	/** Shiki theme names. Default `github-light-default` and `github-dark-default`, whose every colour has a contrast of 4.5. Both at once, in classes whose style is `codeStyle`. */
	readonly themes?: { readonly light: string; readonly dark: string }
	/** Number the lines of every block; one block: ` ```go showLineNumbers`. Default false. */
	readonly lineNumbers?: boolean
	/** A button that copies the code (shown when scripts run). Default true. */
	readonly copyButton?: boolean
}

/** Writes code blocks. */
export interface CodeRenderer {
	/**
	 * @param code Without the last line break.
	 * @param language As in the class name, lower-case; unknown ones stay plain.
	 * @param meta What follows the language.
	 * @param copyLabel What the copy button says, in the language of the post. Default: the `copy` of the options, else `Copy`.
	 * @returns HTML of the whole block.
	 */
	render(code: string, language: string, meta: string, copyLabel?: string): Promise<string>
}

/** What can be said to {@link createRenderer}. Everything is optional. */
export interface RenderOptions {
	/** rehype plug-ins, run after the built-in steps that make elements and before highlighting. Unmodified, in this order. */
	readonly rehypePlugins?: PluggableList
	/** Knows when a plug-in or {@link codeRenderer} that is waited for will never finish: then it has failed. Default: they are waited for. */
	readonly patience?: Patience
	/**
	 * Whether authors are trusted with raw HTML. `false` sanitises, `shortcodes` all but what shortcodes make of calls (`{{< … >}}`), `rawhtml` too: an author who
	 * may call them is trusted with that. A post can only lower it (`trusted: false`). Default true.
	 */
	readonly trusted?: boolean | 'shortcodes'
	/** Typographic quotes, dashes and ellipses, as Hugo's typographer. Default true. */
	readonly smartPunctuation?: boolean
	/** A link to itself at the end of every heading. A heading that a rehype plug-in gave one gets no second. Default true. */
	readonly anchors?: boolean
	/** The title of an image that is alone in its paragraph is a caption below it; `false` leaves it a title. Default true. */
	readonly captions?: boolean
	/** Code highlighting; `false` leaves code plain. */
	readonly code?: CodeOptions | false
	/**
	 * Who writes code blocks, given who would: for a language of your own, or for work in another thread. Default: Shiki, here.
	 *
	 * @example
	 * const codeRenderer = (shiki) => ({
	 *   render: (code, language, meta) => language === 'dot' ? drawGraph(code) : shiki.render(code, language, meta),
	 * })
	 */
	readonly codeRenderer?: (shiki: CodeRenderer) => CodeRenderer
	/** Address of the site, to tell external links from own ones. */
	readonly baseUrl?: string
	/** Words of your own for those that the renderer itself writes (`Footnotes`, `Copy`, …). Default: those of the post's language, else English. */
	readonly labels?: Partial<Labels>
	/** BCP 47 tags of languages that posts call by other words, by those: `{ english: 'en' }`. Default none. */
	readonly languageTags?: Readonly<Record<string, string>>
}

/** A local image, and where it is published in other sizes and formats. */
export interface ImageSources {
	/** In pixels, upright. */
	readonly width: number
	readonly height: number
	/** The best first; a browser takes the first whose type it knows, and the image itself if it knows none. */
	readonly sources: readonly {
		/** `image/webp` */
		readonly type: string
		/** Whole addresses with widths, as HTML has them: `/a-480.webp 480w, /a-800.webp 800w`. */
		readonly srcset: string
	}[]
	/** Where it is shown: browsers choose by it. Default: as wide as the window. */
	readonly column?: ImageColumn
}

/** The column of a page that images are shown in. */
export interface ImageColumn {
	/** In CSS pixels; in a narrow window it is narrower. */
	readonly width: number
	/** What is left of a narrow window beside it, both sides together, in CSS pixels. */
	readonly margin: number
}

/** What rendering asks of its surroundings; plain functions, so that nothing here touches the disk. */
export interface RenderContext {
	/** What a link written in a file leads to; `Blog.resolve`. */
	resolve(fromFile: string, href: string): Target | undefined
	/** An address with a `ref` of Hugo's within it, such as `/go?to={{< ref "b.md" >}}`, as Hugo writes it, whether or not something is there. */
	addressAround?(fromFile: string, href: string): string | undefined
	/** Where a path of the site leads of which nothing is there: below its base, for generators that put that before every path. */
	missingPath?(href: string): string | undefined
	/** Size in pixels of a local image file, if it can be known. */
	imageSize?(file: string): { readonly width: number; readonly height: number } | undefined
	/** The same image in other sizes and formats, if there are some; its size counts instead of {@link imageSize}. */
	image?(file: string): ImageSources | undefined
	/** Files that links and images may lead to, relative to the folder that was loaded: for "did you mean" hints. */
	readonly files?: readonly string[]
	/** Paths of the site, old ones too, each with the path to write for it: for the same hints. The same object whenever it is asked for. */
	paths?(): ReadonlyMap<string, string>
	/** The file that a link would lead to if it was shown, and why it is not; `Blog.resolveHidden`. */
	resolveHidden?(
		fromFile: string,
		href: string,
	): { readonly file: string; readonly reason: string; readonly asset?: string } | undefined
}

/** A script that an author wrote into a post. */
export interface PostScript {
	/** What runs: the text between the tags, empty if it lies in a file of its own, or a `javascript:` address. */
	readonly text: string
	/** Address of its file, as written. */
	readonly src?: string
	/** As written: of data another one than a script has. */
	readonly type?: string
	/** Where it is written; absent if a plug-in made it. */
	readonly line?: number
	readonly column?: number
}

/** A post as HTML. */
export interface RenderedPost {
	/** The article body: no title, no page around it. */
	readonly html: string
	/** The hast of {@link html}, after the user's plug-ins; code and math still as written. Made when asked, once. Never mutate it. */
	tree(): Promise<Root>
	/** The body for feeds, made when asked: absolute URLs, no scripts, anchors or copy buttons. */
	feedHtml(baseUrl: string): string
	/** Whether the page has formulas (MathML; no style sheet is needed). */
	readonly hasMath: boolean
	/** Whether the page has Mermaid figures. */
	readonly hasMermaid: boolean
	/** Whether there is raw HTML of its author in it, or a style that is written as an attribute. */
	readonly hasRaw: boolean
	/** Scripts of its author, in order; none if the author is not trusted. Those of rehype plug-ins are not known. */
	readonly scripts: readonly PostScript[]
	readonly diagnostics: readonly Diagnostic[]
}

/** A configured renderer: make one a blog and reuse it. */
export interface Renderer {
	/**
	 * @throws Never for what an author wrote: that is a diagnostic. A rehype plug-in that throws becomes one too.
	 * @throws {BlogError} `CONFIG_INVALID` if a theme cannot be loaded.
	 */
	render(post: Post<unknown>, context: RenderContext): Promise<RenderedPost>
	/** The summary as balanced HTML, for feeds that show no more; the written summary as one paragraph. */
	renderSummary(post: Post<unknown>, context: RenderContext): Promise<RenderedPost>
}
