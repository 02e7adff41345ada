import type { Root } from 'mdast'
import { blankFrontMatter } from './blank-front-matter.ts'
import { joinHugoRefs, splitHugoRefs } from './hugo-refs.ts'

/** A body as parsers get it. */
export interface MarkdownBody {
	readonly text: string
	/** Gives the tree of {@link text} back what was taken out of the text. */
	finish(tree: Root): Root
}

/** Takes out of a file what Markdown does not know: its front matter, and white space in Hugo's `ref` shortcodes. */
export function markdownBody(source: string, bodyOffset: number): MarkdownBody {
	const body = blankFrontMatter(source, bodyOffset)
	const text = joinHugoRefs(body)
	return {
		text,
		finish(tree) {
			if (text !== body) splitHugoRefs(tree)
			return tree
		},
	}
}
