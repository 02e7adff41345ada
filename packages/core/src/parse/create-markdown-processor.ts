import type { Root } from 'mdast'
import { type PluggableList, type Processor, unified } from 'unified'
import type { Node } from 'unist'
import { VFile } from 'vfile'
import { BlogError } from '../diagnostics/blog-error.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { blankFrontMatter } from './blank-front-matter.ts'
import { joinHugoRefs, splitHugoRefs } from './hugo-refs.ts'
import { toDiagnostic } from './message-to-diagnostic.ts'
import { isNativeParser, nativeParser } from './native-parser.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { pluginFailure } from './plugin-failure.ts'
import { remarkProcessor } from './remark-parser.ts'

/** The tree of a body, or why there is none. */
export interface MarkdownResult {
	/** Missing if a plug-in threw. */
	readonly tree: Root | undefined
	readonly diagnostics: readonly Diagnostic[]
	/** What plug-ins left in `file.data`. */
	readonly data: Readonly<Record<string, unknown>>
}

/** A configured way from text to mdast. */
export interface MarkdownProcessor {
	/** Whether the native parser is used; `false` if a plug-in brings syntax of its own. */
	readonly native: boolean
	/** Whether the user's plug-ins change the tree: then it cannot be made again without them. */
	readonly hasPlugins: boolean
	/** Parses a body as {@link parse} does, without the user's plug-ins. */
	parseTree(source: string, bodyOffset: number, file: string, math: boolean): Root
	/**
	 * Parses a body and runs the user's remark plug-ins on its tree, once.
	 *
	 * @param source The whole file, so that positions count from its top.
	 * @param bodyOffset Where the body begins.
	 * @param options.data `file.data` for plug-ins.
	 */
	parse(
		source: string,
		bodyOffset: number,
		file: string,
		options?: { readonly math?: boolean; readonly data?: Record<string, unknown> },
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
	const fast = setUp(() => unified().use(nativeParser).use(plugins))
	// With options: the user's own says what GFM is.
	const bringsGfm = plugins.some((plugin) => attacherOf(plugin)?.name === 'remarkGfm')
	const native = isNativeParser(fast.parser) && !bringsSyntax(fast)
	const [slow, slowWithMath] = native
		? []
		: [false, true].map((math) => setUp(() => remarkProcessor(math, !bringsGfm).use(plugins)))

	const processorFor = (math: boolean) => (math ? slowWithMath : slow) ?? fast

	function parseTree(source: string, bodyOffset: number, file: string, math: boolean): Root {
		const body = blankFrontMatter(source, bodyOffset)
		const text = joinHugoRefs(body)
		const tree = native
			? parseMarkdown(text, math)
			: (processorFor(math).parse(new VFile({ value: text, path: file })) as Root)
		if (text !== body) splitHugoRefs(tree)
		return tree
	}

	return {
		native,
		hasPlugins: plugins.length > 0,
		parseTree,
		async parse(source, bodyOffset, file, { math = false, data = {} } = {}) {
			const processor = processorFor(math)
			const vfile = new VFile({ value: source, path: file, data })
			try {
				const tree = parseTree(source, bodyOffset, file, math)
				const transformed = plugins.length === 0 ? tree : await processor.run(tree, vfile)
				if (!isRoot(transformed)) throw new TypeError('Expected a tree of a plug-in')
				const diagnostics = vfile.messages.map((message) => toDiagnostic(message, file))
				return { tree: transformed, diagnostics, data: vfile.data }
			} catch (error) {
				return { tree: undefined, diagnostics: [pluginFailure(error, file)], data: {} }
			}
		},
	}
}

function isRoot(node: Node): node is Root {
	return node.type === 'root' && 'children' in node && Array.isArray(node.children)
}

function isBuiltIn(plugin: PluggableList[number]): boolean {
	const settings = Array.isArray(plugin) ? plugin[1] : undefined
	return settings === undefined && builtIn.has(attacherOf(plugin)?.name ?? '')
}

function attacherOf(plugin: PluggableList[number]): { readonly name: string } | undefined {
	const attacher = Array.isArray(plugin) ? plugin[0] : plugin
	return typeof attacher === 'function' ? attacher : undefined
}

function bringsSyntax(processor: Processor): boolean {
	const data = processor.data() as Record<string, unknown>
	return ['micromarkExtensions', 'fromMarkdownExtensions'].some((key) => {
		const extensions = data[key]
		return Array.isArray(extensions) && extensions.length > 0
	})
}

function setUp(create: () => unknown): Processor {
	try {
		return (create() as Processor).freeze()
	} catch (cause) {
		throw new BlogError(
			'PLUGIN',
			`A remark plug-in cannot be set up: ${cause instanceof Error ? cause.message : cause}`,
			{ cause },
		)
	}
}
