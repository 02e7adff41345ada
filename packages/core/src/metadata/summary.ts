import type { Heading, Root } from 'mdast'
import { automaticCut } from './automatic-cut.ts'
import { continuesAfter, cutTree } from './cut-tree.ts'
import { manualCut } from './manual-cut.ts'
import { plainText } from './plain-text.ts'

/** What lists show of a post. */
export interface Summary {
	/** Plain text; paragraphs end with a line feed. */
	readonly text: string
	/** Whether the post goes on. */
	readonly truncated: boolean
	/** The nodes it was made from, complete ones only; empty if the author wrote the summary. */
	readonly tree: Root
	/** Who decided what it is. */
	readonly kind: 'manual' | 'front-matter' | 'automatic'
}

/** What {@link summarize} needs besides the tree. */
export interface SummaryOptions {
	/** The front matter's `summary`, parsed; none if it is blank. */
	readonly frontMatter?: Root | undefined
	/** Of the tree, that says what the title says: it counts, as in Hugo, and is not shown below the title again. */
	readonly heading?: Heading | undefined
	/** Words that an automatic summary has at least. */
	readonly summaryLength: number
	readonly smartPunctuation: boolean
	/** Count the characters of words that are not ASCII, as for the post. Default false. */
	readonly cjk?: boolean
}

/**
 * Summarises a post as Hugo does: up to a `<!--more-->` (or `<!-- truncate -->`) of the author's; else the front matter's
 * `summary`; else up to the end of the paragraph in which word `summaryLength` falls, and of what that stands in.
 *
 * @param tree Stays as it is, and shares nodes with the summary's tree.
 * @see https://gohugo.io/content-management/summaries/
 */
export function summarize(tree: Root, options: SummaryOptions): Summary {
	const { smartPunctuation, summaryLength, cjk = false } = options
	const manual = manualCut(tree)
	if (!manual && options.frontMatter) {
		return {
			kind: 'front-matter',
			text: plainText(options.frontMatter, { smartPunctuation }),
			truncated: false,
			tree: { type: 'root', children: [] },
		}
	}
	const kind = manual ? 'manual' : 'automatic'
	const cut = manual ?? automaticCut(tree, summaryLength, cjk)
	const summary = without(options.heading, cut ? cutTree(tree, cut) : tree)
	return {
		kind,
		text: plainText(summary, { smartPunctuation }),
		truncated: cut !== undefined && continuesAfter(tree, cut),
		tree: summary,
	}
}

function without(heading: Heading | undefined, tree: Root): Root {
	if (heading === undefined) return tree
	return { ...tree, children: tree.children.filter((node) => node !== heading) }
}
