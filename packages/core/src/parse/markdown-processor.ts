import type { Root } from 'mdast'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Expansion } from './expanded.ts'
import type { QrCode } from './shortcodes/qr.ts'

/** The tree of a body, or why there is none. */
export interface MarkdownResult {
	/** Missing if a plug-in threw. */
	readonly tree: Root | undefined
	readonly diagnostics: readonly Diagnostic[]
	/** What plug-ins left in `file.data`. */
	readonly data: Readonly<Record<string, unknown>>
	/** Whether remark-parse was asked, so that it must be there when the tree is made again. */
	readonly usesRemark: boolean
	/** Codes that the body shows. */
	readonly qrCodes?: readonly QrCode[]
	/** Absent if the body is Markdown as it stands. */
	readonly expansion?: Expansion | undefined
}

/** What stands above a body. */
export interface Matter {
	/** Where the body begins. */
	readonly bodyOffset: number
	readonly file: string
	/** The front matter. */
	readonly values: Readonly<Record<string, unknown>>
	/** Names of data that only running programs of the site would tell. */
	readonly unknown?: readonly string[] | undefined
	/** `params` of its language, if that has its own. */
	readonly params?: Readonly<Record<string, unknown>> | undefined
	/** What templates know of the file besides that; each is made when it is asked for. */
	readonly page?: Readonly<Record<string, unknown>>
	/** The same of the site. */
	readonly site?: Readonly<Record<string, unknown>>
}

/** What to parse a body with. */
export interface MarkdownSettings {
	/** Read `$x$` and `$$x$$` as math. Default false. */
	readonly math?: boolean
	/** `file.data` for plug-ins. */
	readonly data?: Record<string, unknown>
}

/** A configured way from text to mdast. */
export interface MarkdownProcessor {
	/** Whether the native parser is used; `false` if a plug-in brings syntax of its own. */
	readonly native: boolean
	/** Whether the user's plug-ins change the tree: then it cannot be made again without them. */
	readonly hasPlugins: boolean
	/**
	 * Parses a body and runs the user's remark plug-ins on its tree, once.
	 *
	 * @param source The whole file, so that positions count from its top.
	 */
	parse(source: string, matter: Matter, settings?: MarkdownSettings): Promise<MarkdownResult>
	/** Parses a text that is not the body, such as a summary in the front matter: GFM, without the user's plug-ins. */
	parseText(text: string): Promise<Root>
	/**
	 * Parses a body that {@link parse} has parsed before, at once and without the user's plug-ins. Call {@link loadRemark} before if
	 * that asked remark-parse.
	 */
	parseAgain(source: string, matter: Matter, math: boolean): Root
	/** Loads remark-parse, which most blogs never need; for an MDX file what reads that. */
	loadRemark(file: string): Promise<void>
}
