import type { Root } from 'mdast'
import type { NativeExtras } from './extras/markdown-extras.ts'
import { htmlBody, isHtml } from './html-body.ts'
import { markdownBody } from './markdown-body.ts'
import type { MarkdownProcessor } from './markdown-processor.ts'
import { isMdx } from './mdx/is-mdx.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { pluginFailure } from './plugin-failure.ts'
import type { Syntax } from './syntax.ts'
import { tooDeepMarks } from './too-deep.ts'

/** Sets up parsing without plug-ins: natively; unified and remark-parse are loaded when a text needs them. */
export function nativeProcessor(syntax: Syntax): MarkdownProcessor {
	let remark: typeof import('./remark-parser.ts') | undefined

	async function loadRemark() {
		remark ??= await import('./remark-parser.ts')
		return remark
	}

	let mdx: typeof import('./mdx/parse-mdx.ts') | undefined

	async function loadMdx() {
		mdx ??= await import('./mdx/parse-mdx.ts')
		return mdx
	}

	async function parse(
		text: string,
		math: boolean,
		extras?: NativeExtras,
	): Promise<[tree: Root, usesRemark: boolean]> {
		const { tree, isInDoubt } = parseMarkdown(text, math, extras)
		return [isInDoubt ? (await loadRemark()).parseWithRemark(text, math) : tree, isInDoubt]
	}

	return {
		native: true,
		hasPlugins: false,
		async parse(source, matter, { math = false, data = {} } = {}) {
			try {
				const body = markdownBody(source, matter, syntax, math)
				if (isMdx(matter.file, syntax)) {
					const { parseMdx } = await loadMdx()
					return { ...parseMdx(source, body, matter, syntax, math), data, usesRemark: true }
				}
				const tooDeep = isHtml(matter.file) ? undefined : tooDeepMarks(body, matter.file)
				if (tooDeep) return { tree: undefined, diagnostics: [tooDeep], data: {}, usesRemark: false }
				const [tree, usesRemark] = isHtml(matter.file)
					? [htmlBody(body.text), false]
					: await parse(body.text, math, body.extras)
				const { diagnostics, qrCodes, expansion } = body
				const finished = body.finish(tree)
				return { tree: finished, diagnostics, data, usesRemark, qrCodes, expansion }
			} catch (error) {
				const diagnostics = [pluginFailure(error, matter.file)]
				return { tree: undefined, diagnostics, data: {}, usesRemark: false }
			}
		},
		parseText: async (text) => (await parse(text, false))[0],
		parseAgain(source, matter, math) {
			const body = markdownBody(source, matter, syntax, math)
			if (mdx && isMdx(matter.file, syntax))
				return mdx.parseMdx(source, body, matter, syntax, math).tree
			if (isHtml(matter.file)) return body.finish(htmlBody(body.text))
			const { tree, isInDoubt } = parseMarkdown(body.text, math, body.extras)
			// Not loaded: the text has changed since it was parsed, and will be parsed anew.
			return body.finish(isInDoubt && remark ? remark.parseWithRemark(body.text, math) : tree)
		},
		async loadRemark(file) {
			await (isMdx(file, syntax) ? loadMdx() : loadRemark())
		},
	}
}
