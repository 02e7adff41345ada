import type { Root } from 'mdast'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { expandAdmonitions } from './admonitions/expand-admonitions.ts'
import { blankFrontMatter } from './blank-front-matter.ts'
import type { Expanded, Expansion } from './expanded.ts'
import { breakLines } from './extras/break-lines.ts'
import { readMarkdownFormulas } from './extras/formulas-of-markdown.ts'
import { hideComments } from './extras/hide-comments.ts'
import { keepTildes } from './extras/keep-tildes.ts'
import { type NativeExtras, nativeExtrasIn } from './extras/markdown-extras.ts'
import { replaceEmoji } from './extras/replace-emoji.ts'
import { takeOutExtras } from './extras/take-out-extras.ts'
import { wrapMarks } from './extras/wrap-marks.ts'
import { isHtml } from './html-body.ts'
import { linkHugoRefs } from './hugo-refs.ts'
import { encodeRefs, joinRefs, splitRefs } from './joined-refs.ts'
import { expandKramdown } from './kramdown/expand-kramdown.ts'
import type { Matter } from './markdown-processor.ts'
import { isMdx } from './mdx/is-mdx.ts'
import { unwrapMdxBlocks } from './mdx/unwrap-mdx-blocks.ts'
import { mapPositions } from './position-map.ts'
import { expandShortcodes } from './shortcodes/expand-shortcodes.ts'
import type { QrCode } from './shortcodes/qr.ts'
import type { Syntax } from './syntax.ts'
import { expandVue } from './vitepress/expand-vue.ts'
import { finishVue } from './vitepress/finish-vue.ts'

const refCall = /\{\{[<%][ \t]*(?:rel)?ref[ \t]/

/** A body as parsers get it. */
export interface MarkdownBody {
	readonly text: string
	/** What of it the native parser is to know. */
	readonly extras?: NativeExtras | undefined
	readonly diagnostics: readonly Diagnostic[]
	readonly qrCodes: readonly QrCode[]
	/** Absent if the text is Markdown as it stands; formulas are no more than that. */
	readonly expansion?: Expansion | undefined
	/** Gives the tree of {@link text} back what was taken out of the text, and the positions of the file. */
	finish(tree: Root): Root
}

/** Takes out of a file what Markdown does not know: its front matter, templates, shortcodes, and white space in Hugo's `ref`. */
export function markdownBody(
	source: string,
	matter: Matter,
	syntax: Syntax,
	math: boolean,
): MarkdownBody {
	const { bodyOffset: from, file, values, unknown, page, site } = matter
	const {
		liquid,
		kramdown,
		admonitions,
		vue,
		shortcodes,
		hiddenShortcodes,
		codeShortcodes,
		extras = {},
		emoji,
	} = syntax
	const params = matter.params ?? syntax.params
	const steps: Expanded[] = []
	let expanded = source
	let expansion: Expansion | undefined
	const take = (step: Expanded | undefined, as?: Expansion) => {
		if (step === undefined) return
		steps.unshift(step)
		if (as && step.text !== expanded) expansion = expansion === 'templates' ? expansion : as
		expanded = step.text
	}
	const hasBraces = !isMdx(file, syntax)
	const isMarkdown = hasBraces && !isHtml(file)
	// In MDX braces are of programs.
	if (vue && isMarkdown)
		take(expandVue(expanded, { ...(vue !== true && vue), from, file, matter: values }), 'templates')
	if (liquid && hasBraces)
		take(liquid(expanded, { from, file, matter: values, unknown, page, site }), 'templates')
	if (kramdown && isMarkdown) {
		expanded = joinRefs(expanded)
		take(expandKramdown(expanded, from, extras), 'templates')
	}
	if (hasBraces)
		take(
			expandShortcodes(expanded, {
				from,
				file,
				matter: values,
				params,
				shortcodes,
				hiddenShortcodes,
				codeShortcodes,
			}),
			'shortcodes',
		)
	if (isMarkdown) take(takeOutExtras(expanded, from, extras, math))
	// Of Docusaurus, which does so in files that are no MDX too.
	if ((admonitions || !isMarkdown) && !isHtml(file))
		take(unwrapMdxBlocks(expanded, from), 'templates')
	if (admonitions && !isHtml(file))
		take(expandAdmonitions(expanded, from, admonitions === true ? {} : admonitions), 'templates')

	const body = blankFrontMatter(expanded, from)
	const text = joinRefs(body)
	return {
		text,
		extras: nativeExtrasIn(text, extras),
		diagnostics: steps.flatMap(({ diagnostics }) => diagnostics),
		expansion,
		qrCodes: steps.flatMap(({ qrCodes = [] }) => qrCodes),
		finish(tree) {
			if (from > 0 && !/[\r\n]/.test(source[from - 1] ?? ''))
				mapPositions(tree, [{ text: body, start: 0, end: body.length, isCopy: true }], expanded)
			if (text !== body || kramdown) splitRefs(tree)
			if (refCall.test(body)) linkHugoRefs(tree, body)
			if (math && extras.formulas?.isMarkdown && body.includes('\\')) readMarkdownFormulas(tree)
			if (extras.doubleTildes) keepTildes(tree, body)
			if (extras.mark) wrapMarks(tree, '=', 'mark', body)
			if (extras.insert) wrapMarks(tree, '+', 'ins', body)
			if (vue && isMarkdown) finishVue(tree)
			if (emoji) replaceEmoji(tree, emoji, body)
			if (extras.hardBreaks) breakLines(tree, body)
			for (const step of steps) step.finish(tree)
			if (kramdown) splitRefs(tree)
			if (refCall.test(source)) encodeRefs(tree)
			if (extras.hideComments && !isHtml(file)) hideComments(tree)
			return tree
		},
	}
}
