import type { Root } from 'mdast'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import { withoutByteOrderMark } from '../front-matter/byte-order-mark.ts'
import type { Cascade } from '../front-matter/cascade.ts'
import { booleanField } from '../front-matter/fields.ts'
import { type FrontMatterDefaults, withDefaults } from '../front-matter/front-matter-defaults.ts'
import type { FrontMatterSyntax } from '../front-matter/front-matter-syntax.ts'
import { hugoMatter } from '../front-matter/hugo-matter.ts'
import { misspeltKeys } from '../front-matter/misspelt-keys.ts'
import { type FrontMatter, readFrontMatter } from '../front-matter/read-front-matter.ts'
import type { Expansion } from './expanded.ts'
import type { MarkdownProcessor, Matter } from './markdown-processor.ts'
import type { QrCode } from './shortcodes/qr.ts'
import { tooDeepTree } from './too-deep.ts'

/** A file that was read: front matter and syntax tree, both with positions from the top of the file. */
export interface ParsedSource {
	readonly file: string
	/** Without byte order mark. */
	readonly source: string
	readonly frontMatter: FrontMatter
	readonly tree: Root
	/** What remark plug-ins left in `file.data`. */
	readonly fileData: Readonly<Record<string, unknown>>
	/** Whether remark-parse was asked. */
	readonly usesRemark: boolean
	/** Codes that it shows. */
	readonly qrCodes: readonly QrCode[]
	/** Absent if the body is Markdown as it stands. */
	readonly expansion?: Expansion | undefined
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
	options: HeadOptions,
): Promise<ParseResult> {
	const { source, frontMatter, own, math, diagnostics } = readHead(text, file, options)
	if (frontMatter.failed) return { diagnostics }
	diagnostics.push(...misspeltKeys(own, file))
	const {
		tree,
		diagnostics: found,
		data: fileData,
		usesRemark,
		qrCodes = [],
		expansion,
	} = await markdown.parse(source, matterOf(frontMatter, file, options), {
		math,
		data: fileDataOf(frontMatter),
	})
	diagnostics.push(...found)
	if (tree === undefined) return { diagnostics }
	const tooDeep = tooDeepTree(tree, file)
	if (tooDeep) return { diagnostics: [...diagnostics, tooDeep] }

	const parsed = { file, source, frontMatter, tree, fileData, usesRemark, qrCodes, expansion }
	return { parsed, diagnostics }
}

/** The same for a text that {@link parseSource} has parsed before, at once and without the user's plug-ins. */
export function parseSourceAgain(
	text: string,
	file: string,
	markdown: MarkdownProcessor,
	options: HeadOptions,
): Omit<ParsedSource, 'usesRemark' | 'qrCodes' | 'expansion'> {
	const { source, frontMatter, math } = readHead(text, file, options)
	const tree = markdown.parseAgain(source, matterOf(frontMatter, file, options), math)
	return { file, source, frontMatter, tree, fileData: fileDataOf(frontMatter) }
}

interface HeadOptions {
	readonly math?: boolean | undefined
	/** Front matter of the file besides its own. */
	readonly defaults?: readonly FrontMatterDefaults[] | undefined
	/** What `cascade` of the file is for the file itself. */
	readonly cascade?: (written: unknown) => Cascade
	readonly frontMatterSyntax: FrontMatterSyntax
	/** Those of its language. */
	readonly params?: Readonly<Record<string, unknown>> | undefined
	/** Makes of front matter what it says only when templates in it have run. */
	readonly computed?: (frontMatter: FrontMatter) => {
		readonly frontMatter: FrontMatter
		readonly diagnostics: readonly Diagnostic[]
	}
	/** What templates know of the site besides its config. */
	readonly site?: Readonly<Record<string, unknown>>
	/** What they know of a file's front matter. Default: its values. */
	readonly dataOf?: (frontMatter: FrontMatter) => Readonly<Record<string, unknown>>
	/** What they know of a file besides its front matter. */
	readonly pageOf?: (frontMatter: FrontMatter) => Readonly<Record<string, unknown>>
}

function readHead(text: string, file: string, options: HeadOptions) {
	const source = withoutByteOrderMark(text)
	const { frontMatterSyntax: syntax } = options
	const written = readFrontMatter(source, file, syntax)
	const own = syntax === 'hugo' ? hugoMatter(written) : written
	const cascade = cascadeOf(own, options)
	const whole = withDefaults(own, [...(options.defaults ?? []), ...cascade.defaults])
	const { frontMatter, diagnostics: told } =
		options.computed && !whole.failed
			? options.computed(whole)
			: { frontMatter: whole, diagnostics: [] }
	const diagnostics = [...frontMatter.diagnostics, ...told]
	for (const message of cascade.problems) {
		const place = own.place(['cascade'])
		diagnostics.push(report('front-matter-type', file, message, { place }))
	}
	const math = booleanField(frontMatter, 'math', file, diagnostics) ?? options.math ?? false
	return { source, frontMatter, own, math, diagnostics }
}

function cascadeOf({ values }: FrontMatter, { cascade }: HeadOptions): Cascade {
	const written = values.cascade
	return cascade === undefined || written === undefined || written === null
		? { defaults: [], problems: [] }
		: cascade(written)
}

function matterOf(
	frontMatter: FrontMatter,
	file: string,
	{ dataOf, pageOf, site, params }: HeadOptions,
): Matter {
	const { bodyOffset, values, unknown } = frontMatter
	return {
		bodyOffset,
		values: dataOf?.(frontMatter) ?? values,
		file,
		unknown,
		...(pageOf && { page: pageOf(frontMatter) }),
		...(site && { site }),
		...(params && { params }),
	}
}

/** What plug-ins find in `file.data`. */
function fileDataOf({ values }: FrontMatter): Record<string, unknown> {
	return { matter: { ...values } }
}
