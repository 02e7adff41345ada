import type { StandardSchemaV1 } from '@standard-schema/spec'
import { isBlogError } from '../diagnostics/blog-error.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import { stringField } from '../front-matter/fields.ts'
import type { FrontMatterDefaults } from '../front-matter/front-matter-defaults.ts'
import { frontMatterSyntax } from '../front-matter/front-matter-syntax.ts'
import { postsFolder } from '../front-matter/posts-folder.ts'
import type { FrontMatter } from '../front-matter/read-front-matter.ts'
import { validateFrontMatter } from '../front-matter/validate-front-matter.ts'
import { checkTimeZone } from '../metadata/check-time-zone.ts'
import { loadHeadingIds } from '../metadata/heading-ids.ts'
import type { FolderSegments } from '../metadata/section-slugs.ts'
import { type Visibility, type VisibilityFacts, visibilityOf } from '../metadata/visibility.ts'
import type { BlogOptions } from '../options.ts'
import { createMarkdownProcessor } from '../parse/create-markdown-processor.ts'
import { parseSource, parseSourceAgain } from '../parse/parse-source.ts'
import { pluginFailure } from '../parse/plugin-failure.ts'
import { createContext, type Surroundings } from './create-context.ts'
import { createPost, type Origin } from './create-post.ts'
import { withDraftKeys } from './draft-keys.ts'
import { withScriptDates } from './eleventy-dates.ts'
import { eleventyMatter } from './eleventy-matter.ts'
import { identify } from './identify.ts'
import { liquidPage } from './liquid-page.ts'
import type { Hidden, Post } from './post.ts'
import { siteClock } from './site-clock.ts'
import { treeAgain } from './tree-again.ts'

/** Type of `post.data`: what the schema returns, or the front matter as it is. */
export type PostData<Schema extends StandardSchemaV1 | undefined> = Schema extends StandardSchemaV1
	? StandardSchemaV1.InferOutput<Schema>
	: Record<string, unknown>

/** A post, or why there is none. */
export interface PostResult<Data> {
	readonly post?: Post<Data>
	readonly diagnostics: readonly Diagnostic[]
	/** The tree is remark-parse's, not the native parser's. */
	readonly usesRemark?: boolean
	/** What it depends on besides its text: see `Reads`. */
	readonly reads?: ReadonlyMap<string, string>
}

/** Only the page of a bundle has files beside it. */
const isIndex = /(?:^|\/)index(?:\.[^./]+)?\.[a-z]+$/i

/** Jekyll reads no file of `_posts` whose name begins without a date. */
function isUndated(file: string): boolean {
	return postsFolder(file) === 'posts' && !/(?:^|\/)\d{2,4}-\d{1,2}-\d{1,2}-[^/]*$/.test(file)
}

/** Makes a post of a tree that plug-ins have changed: what fails at it is their failure. */
function ofPlugins<Result>(create: () => Result, file: string) {
	try {
		return create()
	} catch (error) {
		if (isBlogError(error)) throw error
		return { post: undefined, diagnostics: [pluginFailure(error, file)] }
	}
}

/** A configured parser: make one a blog and reuse it. */
export interface PostParser<Data> {
	/** @param origin Is asked later. */
	parse(text: string, file: string, origin?: Origin): Promise<PostResult<Data>>
	/** Whether the user's plug-ins make the tree: then {@link parseAgain} cannot. */
	readonly hasPlugins: boolean
	/**
	 * Makes the trees again of a text that {@link parse} has made a post of, at once: when only the data of the post was kept.
	 * {@link loadRemark} comes before if the post {@link PostResult.usesRemark}.
	 */
	parseAgain(text: string, file: string): Hidden
	/** Loads the parser that {@link parseAgain} needs for a file, if nobody has. */
	loadRemark(file: string): Promise<void>
	/** What a post is made of besides its text and the options, as a text. */
	factsOf(file: string): string
	/** What a file has of front matter besides its own; the last counts. */
	defaultsOf(file: string): readonly FrontMatterDefaults[]
	/** What the lists of folders make of their names in URLs. */
	readonly folderSegments: FolderSegments
	/** Whether a post can be seen now. */
	visibilityOf(post: VisibilityFacts): Visibility
	/** What there is to say of the options. */
	readonly diagnostics: readonly Diagnostic[]
}

/**
 * Sets up the way from text to post once: parse, then metadata.
 *
 * @throws {BlogError} `PLUGIN` if a plug-in cannot be set up; `CONFIG_INVALID` for an unknown time zone.
 */
export async function createPostParser<Schema extends StandardSchemaV1 | undefined>(
	options: BlogOptions<Schema>,
	surroundings: Surroundings = { content: '', files: [], assets: [] },
): Promise<PostParser<PostData<Schema>>> {
	checkTimeZone(options.timeZone)
	const markdown = await createMarkdownProcessor(options)
	const posts = {
		...options,
		headingIds: await loadHeadingIds(options.headingIds),
		takesOpeningHeading: options.urls?.like === 'docusaurus',
	}
	const context = createContext(surroundings, options)
	const { timeZone = 'UTC' } = options
	const expand =
		options.liquid?.like === 'eleventy'
			? (await import('../parse/liquid/liquid-expander.ts')).liquidExpander(options.liquid)
			: options.urls?.like === 'eleventy'
				? () => undefined
				: undefined
	const isEleventy = options.liquid?.like === 'eleventy'
	const dataOf = (frontMatter: FrontMatter, values = frontMatter.values) =>
		withScriptDates(values, frontMatter, timeZone)
	const headOptions = (file: string, clock = siteClock(context.now, timeZone)) => ({
		math: options.math,
		frontMatterSyntax: frontMatterSyntax(options.urls),
		defaults: context.defaultsOf(file),
		cascade: (written: unknown) => context.ownCascade(file, written),
		params: options.languageParams?.[context.languageOf(file)],
		...(expand && {
			computed: (frontMatter: FrontMatter) =>
				eleventyMatter(
					frontMatter,
					file,
					(text, source) => expand(text, { ...source, matter: dataOf(frontMatter, source.matter) }),
					liquidPage(file, frontMatter, options, context),
					options.liquid?.layouts,
				),
		}),
		// Pages of Astro are made for those that its functions choose.
		...(options.urls?.like === 'astro' && {
			computed: (frontMatter: FrontMatter) => ({
				frontMatter: withDraftKeys(frontMatter, frontMatter.unknown ?? []),
				diagnostics: [],
			}),
		}),
		...(options.liquid && {
			site: clock.site,
			...(isEleventy && { dataOf }),
			pageOf: (frontMatter: FrontMatter) => liquidPage(file, frontMatter, options, context),
		}),
	})
	/** What the options say is known by its place there. */
	const placeOrWhole = (one: FrontMatterDefaults) => {
		const place = options.frontMatterDefaults?.indexOf(one) ?? -1
		return place < 0 ? one : place
	}
	return {
		async parse(text, file, origin) {
			const clock = siteClock(context.now, timeZone)
			const head = headOptions(file, clock)
			const { parsed, diagnostics } = await parseSource(text, file, markdown, head)
			if (parsed === undefined) return { diagnostics }
			const { frontMatter } = parsed
			const identity = identify(file, frontMatter, options, context)
			const { kind } = identity
			if (context.hasPostsFolder && kind !== 'post' && frontMatter.format === 'none') {
				const message = 'Unexpected Markdown without front matter beside `_posts`, expected a page'
				return { diagnostics: [...diagnostics, report('page-without-front-matter', file, message)] }
			}
			if (options.urls?.like === 'jekyll' && isUndated(file)) {
				const message = 'Unexpected name of a post, expected a date: `2024-10-09-name.md`'
				const hint = 'Put the date before the name, or move the file into `_drafts`.'
				return { diagnostics: [...diagnostics, report('post-undated', file, message, { hint })] }
			}
			const checked = await validateFrontMatter(options.schema, frontMatter, file)
			// The schema describes posts; a page or list that does not fit it keeps its front matter.
			if (checked.failed && kind === 'post')
				return { diagnostics: [...diagnostics, ...checked.diagnostics] }
			const data = checked.failed ? { ...frontMatter.values } : checked.data
			// What there is to say of the field is said with the others.
			const summary = stringField(frontMatter, ['summary'], file, [])
			const writtenSummary = summary?.trim() ? await markdown.parseText(summary) : undefined
			const create = () =>
				createPost<PostData<Schema>>(
					parsed,
					{ ...identity, data, writtenSummary, origin },
					posts,
					context,
				)
			const created = markdown.hasPlugins ? ofPlugins(create, file) : create()
			if (created.post === undefined)
				return { diagnostics: [...diagnostics, ...created.diagnostics] }
			return {
				post: created.post,
				diagnostics: [...diagnostics, ...created.diagnostics],
				...(parsed.usesRemark && { usesRemark: true }),
				...(clock.reads.size > 0 && { reads: clock.reads }),
			}
		},
		hasPlugins: markdown.hasPlugins,
		loadRemark: markdown.loadRemark,
		factsOf(file) {
			const defaults = context.defaultsOf(file)
			return JSON.stringify([
				...[context.hasSections, context.hasPostsFolder],
				isIndex.test(file) ? context.assetsBeside(file) : [],
				...(defaults.length > 0 ? [defaults.map(placeOrWhole)] : []),
				...context.listsAbove(file),
			])
		},
		defaultsOf: context.defaultsOf,
		folderSegments: context.folderSegments,
		visibilityOf: (post) => visibilityOf(post, context.now, timeZone),
		parseAgain(text, file) {
			const parsed = parseSourceAgain(text, file, markdown, headOptions(file))
			const { path } = identify(file, parsed.frontMatter, options, context)
			return treeAgain(parsed, path.name, posts)
		},
		diagnostics: markdown.native
			? []
			: [
					report(
						'parser-fallback',
						'',
						'Expected plug-ins of the native parser: one of them brings its own Markdown syntax',
					),
				],
	}
}
