import type { Root } from 'mdast'
import { type PluggableList, type Processor, unified } from 'unified'
import { VFile } from 'vfile'
import { BlogError } from '../diagnostics/blog-error.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import { blankFrontMatter } from './blank-front-matter.ts'
import { joinHugoRefs, splitHugoRefs } from './hugo-refs.ts'
import { toDiagnostic } from './message-to-diagnostic.ts'
import { isNativeParser, nativeParser } from './native-parser.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { remarkProcessor } from './remark-parser.ts'

/** The tree of a body, or why there is none. */
export interface MarkdownResult {
	/** Missing if a plug-in threw. */
	readonly tree: Root | undefined
	readonly diagnostics: readonly Diagnostic[]
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
	const [slow, slowWithMath] = native
		? []
		: [false, true].map((math) => freeze(remarkProcessor(math).use(plugins)))

	return {
		native,
		async parse(source, bodyOffset, file, { math = false } = {}) {
			const processor = (math ? slowWithMath : slow) ?? fast
			const body = blankFrontMatter(source, bodyOffset)
			const text = joinHugoRefs(body)
			const vfile = new VFile({ value: source, path: file })
			try {
				const tree = native
					? parseMarkdown(text, math)
					: (processor.parse(new VFile({ value: text, path: file })) as Root)
				if (text !== body) splitHugoRefs(tree)
				const transformed =
					plugins.length === 0 ? tree : ((await processor.run(tree, vfile)) as Root)
				const diagnostics = vfile.messages.map((message) => toDiagnostic(message, file))
				return { tree: transformed, diagnostics }
			} catch (error) {
				return { tree: undefined, diagnostics: [failure(error, file)] }
			}
		},
	}
}

/** Why there is no tree: nesting, what a plug-in said (`file.fail(…)`, a syntax error of MDX), or that it threw. */
function failure(error: unknown, file: string): Diagnostic {
	if (!(error instanceof Error))
		return report('plugin-failed', file, `Unexpected failure of a remark plug-in: ${error}`)
	if (isStackOverflow(error))
		return report('nesting-too-deep', file, 'Unexpected nesting: the parser ran out of stack')
	if (isMessage(error))
		return { ...toDiagnostic(error, file), rule: 'plugin-failed', severity: 'error' }
	return report('plugin-failed', file, `Unexpected failure of a remark plug-in: ${error.message}`)
}

function isStackOverflow(error: Error): boolean {
	return error instanceof RangeError && error.message.includes('call stack')
}

/** Not `instanceof`: a plug-in may bring its own copy of vfile-message. */
function isMessage(error: Error): error is VFile['messages'][number] {
	return 'reason' in error && 'fatal' in error
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
