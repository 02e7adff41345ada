import type { Nodes, Root } from 'mdast'
import remarkMdx from 'remark-mdx'
import type { Processor } from 'unified'
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts'
import { report } from '../../diagnostics/rules.ts'
import type { Expansion } from '../expanded.ts'
import type { MarkdownBody } from '../markdown-body.ts'
import type { Matter } from '../markdown-processor.ts'
import { parseAsRemark } from '../parse-as-remark.ts'
import { remarkProcessor } from '../remark-parser.ts'
import type { Syntax } from '../syntax.ts'
import { hideForeignMarks, showForeignMarks } from './foreign-marks.ts'
import { isMdxName } from './is-mdx.ts'
import { knownNames } from './known-names.ts'
import { mdxToMarkdown } from './mdx-to-markdown.ts'
import { withoutPrograms } from './without-programs.ts'

/** The tree of an MDX file, in which nothing of MDX is left. */
export interface ParsedMdx {
	readonly tree: Root
	readonly diagnostics: readonly Diagnostic[]
	/** Absent if the body is Markdown as it stands. */
	readonly expansion?: Expansion | undefined
}

/**
 * Parses MDX and makes Markdown and HTML of it, as far as no program has to be run for that. What is not MDX is read as Markdown,
 * without its programs and comments.
 *
 * @param source The whole file.
 * @see https://mdxjs.com/docs/what-is-mdx/
 */
export function parseMdx(
	source: string,
	body: MarkdownBody,
	{ file, values }: Matter,
	{ shortcodes, params }: Pick<Syntax, 'shortcodes' | 'params'>,
	math: boolean,
): ParsedMdx {
	let tree: Root
	try {
		tree = processorFor(math).parse(hideForeignMarks(body.text))
	} catch (error) {
		const problem = notMdx(error, file, body)
		const left = withoutPrograms(body.text)
		const rest = parseAsRemark(left?.text ?? body.text, math)
		left?.finish(rest)
		const expansion = left ? 'templates' : body.expansion
		return { tree: body.finish(rest), diagnostics: [problem], expansion }
	}
	showForeignMarks(tree)
	body.finish(tree)
	const expansion = hasMdx(tree) ? 'templates' : body.expansion
	const diagnostics: Diagnostic[] = []
	const names = knownNames(tree, values)
	mdxToMarkdown(tree, {
		source,
		names,
		matter: values,
		params,
		shortcodes,
		say: (rule, place, message, hint) =>
			diagnostics.push(report(rule, file, message, { place, hint })),
	})
	return { tree, diagnostics, expansion }
}

function hasMdx(node: Nodes): boolean {
	return node.type.startsWith('mdx') || ('children' in node && node.children.some(hasMdx))
}

const processors = new Map<boolean, Processor<Root>>()

function processorFor(math: boolean): Processor<Root> {
	const processor = processors.get(math) ?? remarkProcessor(math).use(remarkMdx).freeze()
	processors.set(math, processor as Processor<Root>)
	return processor as Processor<Root>
}

/** @throws What is no syntax error. */
function notMdx(error: unknown, file: string, body: MarkdownBody): Diagnostic {
	if (!(error instanceof Error && 'reason' in error && 'line' in error)) throw error
	const reason = String(error.reason)
	// Of an element without an end that is where it begins; the error itself has the paragraph.
	const [written, line = error.line, column = 'column' in error ? error.column : 1] =
		/ \((\d+):(\d+)(?:-\d+:\d+)?\)/.exec(reason) ?? []
	const message = `Expected MDX: ${written ? reason.replace(written, '') : reason}`
	const hint =
		'Until then it is read as Markdown. Write `\\{` and `\\<` for the signs themselves; each element needs its end.'
	const place = placeIn(body, Number(line), Number(column))
	// Others were never called MDX by their authors.
	const severity = isMdxName(file) ? 'error' : 'warning'
	return report('mdx-syntax', file, message, { place, hint, severity })
}

/** A place of the body's text as one of the file. */
function placeIn(body: MarkdownBody, line: number, column: number): Place {
	const before = body.text.split('\n', line - 1)
	const offset = before.reduce((sum, { length }) => sum + length + 1, column - 1)
	const point = { line, column, offset }
	const at: Root = { type: 'root', children: [], position: { start: point, end: point } }
	const { start } = body.finish(at).position ?? { start: point }
	return { line: start.line, column: start.column }
}
