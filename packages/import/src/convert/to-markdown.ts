import type { Root } from 'hast'
import { toMdast } from 'hast-util-to-mdast'
import type { ImportBody } from '../import-item.ts'
import type { ReusableBlock } from '../survey/reusable-block.ts'
import { autoParagraphs } from './auto-paragraphs.ts'
import type { TellCard } from './ghost/card-fates.ts'
import { gatedFate, withoutGatedBlocks } from './ghost/card-visibility.ts'
import { lexicalTree } from './ghost/lexical-tree.ts'
import { markdownNodes } from './ghost/markdown-nodes.ts'
import { mobiledocTree } from './ghost/mobiledoc-tree.ts'
import { readCards } from './ghost/read-cards.ts'
import { handlers } from './handlers.ts'
import { keepAnchors } from './keep-anchors.ts'
import { leaveElements } from './leave-elements.ts'
import { leaveHidden } from './leave-hidden.ts'
import { loneAddresses } from './lone-addresses.ts'
import { markFootnotes } from './mark-footnotes.ts'
import { parseHtml } from './parse-html.ts'
import { type AddressRules, prepareTree } from './prepare-tree.ts'
import { readBlocks } from './read-blocks.ts'
import { shownText } from './shown-text.ts'
import { type ShortcodeContext, wordpressShortcodes } from './wordpress-shortcodes.ts'
import { writeMarkdown } from './write-markdown.ts'

/** What the text of an item is converted with. */
export interface ConvertContext extends ShortcodeContext, AddressRules {
	/** A reusable block, by its id. */
	block(id: string): ReusableBlock | undefined
	/** Told the name of every block that has no HTML. */
	dropped(name: string): void
	/** Fragments of links to this text from others. */
	readonly ledTo: ReadonlySet<string>
	/** Whether `<!--more-->` ends the summary, and stays. Default true. */
	readonly isCut?: boolean
	/** Told the name of every element that is left out. */
	element(name: string): void
	/** Told of cards of Ghost that have no place here. */
	card: TellCard
}

/**
 * Makes Markdown of the text of an item. Scripts, styles, controls of forms and attributes with code are left behind: nothing of the HTML but a few
 * tags without attributes, and anchors, is in the result.
 *
 * @returns Ends with a line break, if there is any text.
 * @throws {RangeError} If elements are nested thousands deep.
 */
export function toMarkdown(body: ImportBody, context: ConvertContext): string {
	const tree = treeOf(body, context)
	readBlocks(tree, context.dropped, context.element, context.isCut)
	leaveHidden(tree, context.element)
	if (body.format === 'wordpress') loneAddresses(tree)
	if (body.format === 'wordpress') autoParagraphs(tree, !/<!--\s*wp:/.test(body.text))
	readCards(tree, context.card)
	leaveElements(tree, context.element)
	markFootnotes(tree)
	keepAnchors(tree, context.ledTo)
	prepareTree(tree, context)
	return writeMarkdown(toMdast(tree, { document: true, handlers }))
}

function treeOf({ format, text }: ImportBody, context: ConvertContext): Root {
	const empty: Root = { type: 'root', children: [] }
	switch (format) {
		case 'wordpress':
			return parseHtml(wordpressShortcodes(shownText(text, context.block, context.card), context))
		case 'lexical':
			return lexicalTree(text, context.card) ?? empty
		case 'mobiledoc':
			return mobiledocTree(text, context.card) ?? empty
		case 'markdown':
			return { type: 'root', children: markdownNodes(text) }
		default:
			return parseHtml(withoutGatedBlocks(text, () => context.card('gated-block', gatedFate)))
	}
}
