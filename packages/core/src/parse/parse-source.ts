import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { Root } from 'mdast'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import type { MarkdownProcessor, MarkdownResult } from './create-markdown-processor.ts'
import { booleanField } from './fields.ts'
import { isDeeperThan } from './is-deeper-than.ts'
import { type FrontMatter, readFrontMatter } from './read-front-matter.ts'
import { validateFrontMatter } from './validate-front-matter.ts'

/** A file that was read: front matter and syntax tree, both with positions from the top of the file. */
export interface ParsedSource {
	readonly file: string
	/** Without byte order mark. */
	readonly source: string
	readonly frontMatter: FrontMatter
	/** Output of the schema, or the front matter as it is. */
	readonly data: unknown
	readonly tree: Root
}

/** A parsed file; absent where no post can be made of it, and then a diagnostic of severity `error` says why. */
export interface ParseResult {
	readonly parsed?: ParsedSource
	readonly diagnostics: readonly Diagnostic[]
}

/** Text to front matter and tree: the whole parsing of one file. */
export async function parseSource(
	text: string,
	file: string,
	markdown: MarkdownProcessor,
	options: { readonly schema?: StandardSchemaV1 | undefined; readonly math?: boolean | undefined },
): Promise<ParseResult> {
	const source = text.startsWith('\ufeff') ? text.slice(1) : text
	const frontMatter = readFrontMatter(source, file)
	const diagnostics = [...frontMatter.diagnostics]
	if (frontMatter.failed) return { diagnostics }

	const validated = await validateFrontMatter(options.schema, frontMatter, file)
	diagnostics.push(...validated.diagnostics)
	if (validated.failed) return { diagnostics }

	const math = booleanField(frontMatter, 'math', file, diagnostics) ?? options.math ?? false
	const body = await parseBody(markdown, source, frontMatter.bodyOffset, file, math)
	if (body === undefined || isDeeperThan(body.tree, deepest)) {
		const message = `Unexpected nesting of more than ${deepest} levels`
		return { diagnostics: [...diagnostics, report('nesting-too-deep', file, message)] }
	}
	diagnostics.push(...body.diagnostics)
	if (body.failed) return { diagnostics }

	return {
		parsed: { file, source, frontMatter, data: validated.data, tree: body.tree },
		diagnostics,
	}
}

/** Levels of nodes that every step, plug-ins of the user included, can follow without running out of stack. */
const deepest = 400

/** @returns `undefined` if the parser or a plug-in ran out of stack. */
async function parseBody(
	markdown: MarkdownProcessor,
	source: string,
	bodyOffset: number,
	file: string,
	math: boolean,
): Promise<MarkdownResult | undefined> {
	try {
		return await markdown.parse(source, bodyOffset, file, { math })
	} catch (error) {
		if (error instanceof RangeError) return undefined
		throw error
	}
}
