import type { Root } from 'mdast'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { blankFrontMatter } from './blank-front-matter.ts'
import { joinHugoRefs, splitHugoRefs } from './hugo-refs.ts'
import type { Matter } from './markdown-processor.ts'
import { expandShortcodes } from './shortcodes/expand-shortcodes.ts'
import type { Shortcodes } from './shortcodes/shortcode.ts'

/** A body as parsers get it. */
export interface MarkdownBody {
	readonly text: string
	readonly diagnostics: readonly Diagnostic[]
	/** Gives the tree of {@link text} back what was taken out of the text, and the positions of the file. */
	finish(tree: Root): Root
}

/** Takes out of a file what Markdown does not know: its front matter, shortcodes, and white space in Hugo's `ref`. */
export function markdownBody(
	source: string,
	{ bodyOffset: from, file, values: matter }: Matter,
	shortcodes?: Shortcodes,
): MarkdownBody {
	const expanded = expandShortcodes(source, { from, file, matter, shortcodes })
	const body = blankFrontMatter(expanded?.text ?? source, from)
	const text = joinHugoRefs(body)
	return {
		text,
		diagnostics: expanded?.diagnostics ?? [],
		finish(tree) {
			if (text !== body) splitHugoRefs(tree)
			expanded?.finish(tree)
			return tree
		},
	}
}
