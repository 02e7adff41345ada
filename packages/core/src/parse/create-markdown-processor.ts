import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type PluggableList, type Processor, unified } from 'unified'
import { VFile } from 'vfile'
import { BlogError } from '../diagnostics/blog-error.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import { blankFrontMatter } from './blank-front-matter.ts'
import { toDiagnostic } from './message-to-diagnostic.ts'
import { isNativeParser, nativeParser, parseNatively } from './native-parser.ts'

/** The tree of a body, or why there is none. */
export interface MarkdownResult {
	readonly tree: Root
	readonly diagnostics: readonly Diagnostic[]
	/** A plug-in threw: the tree is not what it should be. */
	readonly failed: boolean
}

/** A configured way from text to mdast. */
export interface MarkdownProcessor {
	/** Whether the native parser is used; `false` if a plug-in brings syntax of its own. */
	readonly native: boolean
	/**
	 * Parses a body and runs the user's remark plug-ins on its tree, once.
	 *
	 * @param source The whole file, so that positions count from its top.
	 * @param bodyOffset Where the body begins.
	 */
	parse(
		source: string,
		bodyOffset: number,
		file: string,
		options?: { readonly math?: boolean },
	): Promise<MarkdownResult>
}

/** Plug-ins for syntax that is on anyway: without options they are left out, so that the native parser stays in use. */
const builtIn = new Set(['remarkGfm', 'remarkParse', 'remarkFrontmatter'])

/**
 * Sets up parsing once: the native parser with GFM, then the user's remark plug-ins, unmodified and in their order.
 *
 * A plug-in that brings micromark syntax the native parser does not know (remark-directive, remark-math, remark-mdx, your own)
 * or a parser of its own makes remark-parse take over; nothing else changes.
 *
 * @throws {BlogError} `PLUGIN` if a plug-in throws while it is set up.
 */
export function createMarkdownProcessor(options: {
	readonly remarkPlugins?: PluggableList | undefined
}): MarkdownProcessor {
	const plugins = (options.remarkPlugins ?? []).filter((plugin) => !isBuiltIn(plugin))
	const fast = freeze(unified().use(nativeParser).use(plugins))
	const native = isNativeParser(fast.parser) && !bringsSyntax(fast)
	const processor = native ? fast : freeze(unified().use(remarkParse).use(remarkGfm).use(plugins))

	return {
		native,
		async parse(source, bodyOffset, file, { math = false } = {}) {
			const text = blankFrontMatter(source, bodyOffset)
			const tree = native
				? parseNatively(text, math)
				: (processor.parse(new VFile({ value: text, path: file })) as Root)
			if (plugins.length === 0) return { tree, diagnostics: [], failed: false }

			const vfile = new VFile({ value: source, path: file })
			try {
				const transformed = (await processor.run(tree, vfile)) as Root
				return {
					tree: transformed,
					diagnostics: vfile.messages.map((message) => toDiagnostic(message, file)),
					failed: false,
				}
			} catch (error) {
				const message = `Unexpected failure of a remark plug-in: ${error instanceof Error ? error.message : String(error)}`
				return { tree, diagnostics: [report('plugin-failed', file, message)], failed: true }
			}
		},
	}
}

function isBuiltIn(plugin: PluggableList[number]): boolean {
	const [attacher, settings] = Array.isArray(plugin) ? plugin : [plugin]
	return typeof attacher === 'function' && settings === undefined && builtIn.has(attacher.name)
}

function bringsSyntax(processor: Processor): boolean {
	const data = processor.data() as Record<string, unknown>
	return ['micromarkExtensions', 'fromMarkdownExtensions'].some((key) => {
		const extensions = data[key]
		return Array.isArray(extensions) && extensions.length > 0
	})
}

function freeze(processor: unknown): Processor {
	try {
		return (processor as Processor).freeze()
	} catch (cause) {
		throw new BlogError(
			'PLUGIN',
			`A remark plug-in cannot be set up: ${cause instanceof Error ? cause.message : cause}`,
			{ cause },
		)
	}
}
