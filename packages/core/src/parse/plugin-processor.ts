import type { Root } from 'mdast'
import { type PluggableList, type Processor, unified } from 'unified'
import type { Node } from 'unist'
import { VFile } from 'vfile'
import { BlogError } from '../diagnostics/blog-error.ts'
import { attacherOf } from './built-in-plugins.ts'
import { htmlBody, isHtml } from './html-body.ts'
import { loudProcessor } from './loud-processor.ts'
import { type MarkdownBody, markdownBody } from './markdown-body.ts'
import type { MarkdownProcessor } from './markdown-processor.ts'
import { isMdx } from './mdx/is-mdx.ts'
import { mendTree } from './mend-tree.ts'
import { toDiagnostic } from './message-to-diagnostic.ts'
import { isNativeParser, nativeParser } from './native-parser.ts'
import { parseAsRemark } from './parse-as-remark.ts'
import type { Patience } from './patience.ts'
import { pluginFailure } from './plugin-failure.ts'
import { remarkProcessor } from './remark-parser.ts'
import type { Syntax } from './syntax.ts'
import { tooDeepMarks } from './too-deep.ts'

/**
 * Sets up parsing with the user's remark plug-ins, unmodified and in their order: after the native parser, or after remark-parse if one of
 * them brings syntax or a parser of its own.
 *
 * @throws {BlogError} `PLUGIN` if a plug-in throws while it is set up.
 */
export function pluginProcessor(
	plugins: PluggableList,
	syntax: Syntax,
	patience?: Patience,
): MarkdownProcessor {
	const fast = setUp(() => unified().use(nativeParser).use(plugins), patience)
	// With options: the user's own says what GFM is.
	const bringsGfm = plugins.some((plugin) => attacherOf(plugin)?.name === 'remarkGfm')
	const native = isNativeParser(fast.parser) && !bringsSyntax(fast)
	const [slow, slowWithMath] = native
		? []
		: [false, true].map((math) =>
				setUp(() => remarkProcessor(math, !bringsGfm).use(plugins), patience),
			)

	const processorFor = (math: boolean) => (math ? slowWithMath : slow) ?? fast

	function parseTree(body: MarkdownBody, path: string, math: boolean): Root {
		if (isHtml(path)) return body.finish(htmlBody(body.text))
		if (native) return body.finish(parseAsRemark(body.text, math, body.extras))
		const file = new VFile({ value: body.text, path })
		return body.finish(processorFor(math).parse(file) as Root)
	}

	return {
		native,
		hasPlugins: true,
		async parse(source, matter, { math = false, data = {} } = {}) {
			const { file } = matter
			const vfile = new VFile({ value: source, path: file, data })
			try {
				const body = markdownBody(source, matter, syntax, math)
				const mdx = isMdx(file, syntax)
					? (await import('./mdx/parse-mdx.ts')).parseMdx(source, body, matter, syntax, math)
					: undefined
				const tooDeep = mdx || isHtml(file) ? undefined : tooDeepMarks(body, file)
				if (tooDeep) return { tree: undefined, diagnostics: [tooDeep], data: {}, usesRemark: true }
				const tree = mdx?.tree ?? parseTree(body, file, math)
				const transformed = await processorFor(math).run(tree, vfile)
				if (!isRoot(transformed)) throw new TypeError('it left something that is no tree')
				const flaw = mendTree(transformed)
				if (flaw !== undefined) throw new TypeError(`it left a broken tree: ${flaw}`)
				const said = vfile.messages.map((message) => toDiagnostic(message, file))
				const diagnostics = [...body.diagnostics, ...(mdx?.diagnostics ?? []), ...said]
				const { qrCodes } = body
				const { expansion } = mdx ?? body
				const { data: fileData } = vfile
				return {
					tree: transformed,
					diagnostics,
					data: fileData,
					usesRemark: true,
					qrCodes,
					expansion,
				}
			} catch (error) {
				const diagnostics = [pluginFailure(error, file)]
				return { tree: undefined, diagnostics, data: {}, usesRemark: true }
			}
		},
		parseText: async (text) => parseAsRemark(text, false),
		parseAgain: (source, matter, math) =>
			parseTree(markdownBody(source, matter, syntax, math), matter.file, math),
		// It is part of this.
		async loadRemark() {},
	}
}

function isRoot(node: Node): node is Root {
	return node.type === 'root'
}

function bringsSyntax(processor: Processor): boolean {
	const data = processor.data() as Record<string, unknown>
	return ['micromarkExtensions', 'fromMarkdownExtensions'].some((key) => {
		const extensions = data[key]
		return Array.isArray(extensions) && extensions.length > 0
	})
}

function setUp(create: () => unknown, patience: Patience | undefined): Processor {
	try {
		return loudProcessor(create() as Processor, patience).freeze()
	} catch (cause) {
		throw new BlogError(
			'PLUGIN',
			`A remark plug-in cannot be set up: ${cause instanceof Error ? cause.message : cause}`,
			{ cause },
		)
	}
}
