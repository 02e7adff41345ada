import type { Root, RootContent } from 'mdast'
import { automaticCut } from './automatic-cut.ts'
import { flowText, stripTags } from './flow-text.ts'
import { manualCut } from './manual-cut.ts'
import { smartTexts } from './smart-texts.ts'

/** What lists show of a post. */
export interface Summary {
	/** Plain text; paragraphs end with a line feed. */
	readonly text: string
	/** Whether the post goes on. */
	readonly truncated: boolean
	/** The nodes it was made from, complete ones only; empty if the author wrote the summary. */
	readonly tree: Root
}

/**
 * Summarises a post as Hugo does: up to a `<!--more-->` (or `<!-- truncate -->`) of the author's; else the front matter's
 * `summary`; else up to the end of the paragraph in which word `summaryLength` falls. Nodes are never cut in half.
 *
 * @see https://gohugo.io/content-management/summaries/
 */
export function summarize(
	tree: Root,
	options: {
		readonly frontMatter?: string | undefined
		readonly summaryLength: number
		readonly smartPunctuation: boolean
	},
): Summary {
	const manual = manualCut(tree)
	if (manual === undefined && options.frontMatter !== undefined)
		return {
			text: tidy(stripTags(options.frontMatter)),
			truncated: false,
			tree: { type: 'root', children: [] },
		}

	const blocks = manual?.blocks ?? automaticCut(tree, options.summaryLength)
	if (blocks === undefined) return { text: textOf(tree), truncated: false, tree }
	const paragraph = manual?.inlines ? cutParagraph(tree, manual.blocks, manual.inlines) : []
	const summary: Root = { ...tree, children: [...tree.children.slice(0, blocks), ...paragraph] }
	return {
		text: textOf(summary),
		truncated: tree.children.slice(blocks).some(isContent),
		tree: summary,
	}

	function textOf(part: Root): string {
		if (!options.smartPunctuation) return tidy(flowText(part, { notes: false }))
		const smart = smartTexts(part)
		return tidy(flowText(part, { notes: false, textOf: (node) => smart.get(node) ?? node.value }))
	}
}

/** The paragraph with the divider in it, up to the divider. */
function cutParagraph(tree: Root, block: number, inlines: number): RootContent[] {
	const paragraph = tree.children[block]
	return paragraph?.type === 'paragraph'
		? [{ ...paragraph, children: paragraph.children.slice(0, inlines) }]
		: []
}

function isContent(node: RootContent): boolean {
	return (
		node.type !== 'definition' && !(node.type === 'html' && /^<!--.*-->$/s.test(node.value.trim()))
	)
}

/** As Hugo's `plainify`: of a run of white space its first character stays. */
function tidy(text: string): string {
	return text.replace(/\s+/g, (run) => run.charAt(0)).trim()
}
