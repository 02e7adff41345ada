import { type Post, parseUrl, smartTexts } from '@blog/core'
import type { Root as HastRoot } from 'hast'
import type { Root } from 'mdast'
import { codeFinisher, writeCodeBlocks } from './code/code-blocks.ts'
import { codeRendererOnDemand } from './code/code-renderer-on-demand.ts'
import { patientCode } from './code/patient-code.ts'
import { writeDirectly } from './direct/write-directly.ts'
import { feedHtml } from './feeds/feed-html.ts'
import { stringify } from './html/stringify.ts'
import { labelsByLanguage } from './labels/labels-by-language.ts'
import { checkOwnFragments, collectIds } from './links/fragments.ts'
import { hostOf } from './links/host-of.ts'
import { createKnownIds } from './links/known-ids.ts'
import { resolveLink, resolveMedia } from './links/resolve-links.ts'
import { resolveLoaded } from './links/resolve-loaded.ts'
import { markdownToHast } from './markdown/to-hast.ts'
import { makeAlert } from './markup/alerts.ts'
import { restoreCodeMeta } from './markup/code-meta.ts'
import { createPluginRunner } from './markup/create-plugin-runner.ts'
import { markExternalLink } from './markup/external-links.ts'
import { makeFigure } from './markup/figures.ts'
import { addHeadingAnchor } from './markup/heading-anchors.ts'
import { centerImage, loadImage } from './markup/images.ts'
import { placeMade } from './markup/made-html.ts'
import { noteScript, noteScriptAddress } from './markup/note-scripts.ts'
import { writePictures } from './markup/pictures.ts'
import type { PluginFailure } from './markup/run-plugins.ts'
import { wrapTable } from './markup/tables.ts'
import { labelTask } from './markup/task-lists.ts'
import { type ElementSteps, visitElements } from './markup/visit-elements.ts'
import { writeMath } from './math/write-math.ts'
import type { RenderContext, RenderOptions } from './options.ts'
import { createRendering, type Rendering } from './rendering.ts'

/** What came out of the whole way from mdast to HTML. */
export interface Processed {
	readonly html: string
	/** Makes it, if nobody needed it. */
	tree(): Promise<HastRoot>
	feedHtml(baseUrl: string): string
	readonly rendering: Rendering
}

/** What of a post is rendered. */
export interface Part {
	readonly tree: Root
	readonly isSummary: boolean
	/** What a plug-in threw at the first attempt; now it goes without them. */
	readonly failure?: PluginFailure
}

/** The way from mdast to HTML, set up once. */
export type Process = (
	post: Post<unknown>,
	context: RenderContext,
	part: Part,
) => Promise<Processed>

/**
 * Sets up the way from mdast to HTML: the one place where the order of all steps is written. What few posts need is loaded when one does.
 */
export async function createProcessor(options: RenderOptions): Promise<Process> {
	const labelsOf = labelsByLanguage(options.labels, options.languageTags)
	const siteHost = options.baseUrl === undefined ? undefined : hostOf(options.baseUrl)
	const origin = options.baseUrl === undefined ? undefined : parseUrl(options.baseUrl)?.origin
	const knownIds = createKnownIds()
	const plugins = options.rehypePlugins ?? []
	const runPlugins = await createPluginRunner(plugins, options.patience)
	const anchors = options.anchors === false ? {} : anchorSteps
	const elements = options.captions === false ? { ...elementSteps, p: [] } : elementSteps
	// Without plug-ins there is nothing to wait for, and one walk does.
	const [steps, lateSteps] =
		plugins.length === 0 ? [{ ...elements, ...anchors }, {}] : [elements, anchors]
	const shiki = codeRendererOnDemand(options)
	const code = patientCode(options.codeRenderer?.(shiki) ?? shiki, options.patience)
	const smartPunctuation = options.smartPunctuation ?? true

	/**
	 * Steps 1 to 4.
	 *
	 * @param isTrusted Of the config and of the post.
	 */
	async function toElements(
		part: Part,
		rendering: Rendering,
		isTrusted: boolean,
	): Promise<HastRoot> {
		const { post } = rendering
		const splitsMade = !isTrusted && post.trusted && options.trusted === 'shortcodes'
		// 1. mdast to hast. Smart punctuation, info strings and math are read here, while Markdown can be told from raw HTML. The tree
		//    of the post is not touched.
		let tree = markdownToHast(part.tree, rendering, {
			smartPunctuation,
			withoutFootnotes: part.isSummary,
			splitsMade,
		})

		// 2. Raw HTML becomes elements, so that every later step sees it. Only where there is some: it is the slowest step of all.
		const sanitizer = isTrusted ? undefined : await import('./markup/sanitize.ts')
		const mark = sanitizer?.markOwnIds(tree, post.source)
		//    Of strangers always the whole: what they can do to one paragraph they must not do to the next unseen.
		if (rendering.hasRaw) {
			const { parseRawHtml } = await import('./markup/raw-html.ts')
			tree = parseRawHtml(tree, !isTrusted)
		}

		// 3. Untrusted authors: sanitise now, when everything they wrote is an element and nothing of ours is there yet. What is added
		//    later needs no place in the schema and cannot be forged.
		if (sanitizer && mark !== undefined) {
			const { tellRemoved } = await import('./markup/tell-removed.ts')
			const clean = sanitizer.sanitizeTree(tree, mark)
			tellRemoved(tree, clean, rendering)
			tree = clean
			if (splitsMade) placeMade(tree)
		}

		// 4. Built-in elements, all in one walk, inner ones first (see `elementSteps`).
		visitElements(tree, steps, rendering)
		return tree
	}

	return async function process(post, context, part) {
		const labels = labelsOf(post.language)
		const started = () => createRendering({ post, context, labels, siteHost, origin, knownIds })
		const rendering = started()
		const isTrusted = (options.trusted ?? true) === true && post.trusted
		const finishCode = codeFinisher(rendering, code, isTrusted)

		// Nobody asks for the tree: HTML is written at once, by the same steps. Tests hold the two ways together.
		if (plugins.length === 0 && isTrusted && !part.isSummary) {
			const smart = smartPunctuation ? smartTexts(part.tree) : undefined
			const written = await writeDirectly(part.tree, rendering, {
				steps,
				anchors: options.anchors ?? true,
				smart,
				finishCode,
			})
			if (written) {
				let made: Promise<HastRoot> | undefined
				const tree = () => {
					made ??= toElements(part, started(), isTrusted)
					return made
				}
				return { ...written, tree, rendering }
			}
		}

		let tree = await toElements(part, rendering, isTrusted)

		// 5. The user's plug-ins: links are final, code and math are still as remark-rehype and remark-math make them, so that
		//    plug-ins for either can take them over.
		if (part.failure) {
			const { message, place } = part.failure
			rendering.warn(
				'rehype-plugin-failed',
				`Unexpected failure of a rehype plug-in: ${message}`,
				undefined,
				place,
			)
		} else {
			const result = await runPlugins(tree, rendering)
			if ('message' in result) return process(post, context, { ...part, failure: result })
			tree = result
		}
		// A heading gets its link now: its id and the links in it may be a plug-in's.
		visitElements(tree, lateSteps, rendering)

		// 6. Links inside the post, now that plug-ins have given their ids.
		if (!part.isSummary && rendering.ownFragments.length > 0) {
			const ids = new Set<string>()
			collectIds(tree, ids)
			checkOwnFragments(ids, rendering)
		}

		// 7. Math, pictures and code that no plug-in has taken. Written as HTML beside the tree: tens of thousands of coloured pieces as nodes
		//    would take longer to make and to write than to find, and feeds want the source.
		await writeMath(tree, rendering)
		writePictures(tree, rendering)
		await writeCodeBlocks(tree, rendering, finishCode)

		// 8. The string.
		return {
			html: stringify(tree, rendering.finished),
			tree: async () => tree,
			feedHtml: (baseUrl) => feedHtml(tree, post, baseUrl),
			rendering,
		}
	}
}

/** Step 4, by tag name; the steps of one tag run in this order. */
const elementSteps: ElementSteps = {
	// Before links are marked they must be URLs: a link to a file is never external.
	a: [resolveLink, resolveLoaded, markExternalLink, noteScriptAddress],
	area: [resolveLink],
	script: [resolveLoaded, noteScript],
	link: [resolveLoaded],
	object: [resolveLoaded],
	iframe: [resolveLoaded],
	embed: [resolveLoaded],
	input: [resolveLoaded],
	image: [resolveLoaded],
	use: [resolveLoaded],
	// The fragment `#center` must go before the path is looked up.
	img: [centerImage, resolveMedia, loadImage],
	source: [resolveMedia],
	video: [resolveMedia],
	audio: [resolveMedia],
	track: [resolveMedia],
	// After its image, whose title it takes.
	p: [makeFigure],
	code: [restoreCodeMeta],
	blockquote: [makeAlert],
	table: [wrapTable],
	li: [labelTask],
}

/** Last of step 4, or after the user's plug-ins. */
const anchorSteps: ElementSteps = {
	h1: [addHeadingAnchor],
	h2: [addHeadingAnchor],
	h3: [addHeadingAnchor],
	h4: [addHeadingAnchor],
	h5: [addHeadingAnchor],
	h6: [addHeadingAnchor],
}
