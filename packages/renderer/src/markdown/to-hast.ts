import { isJoinedToBlock, smartTexts, whyCleaned } from '@blog/core'
import type { ElementContent, Root as HastRoot } from 'hast'
import type { Html, Nodes, Root, Text } from 'mdast'
import { defaultHandlers, type Handlers, type State, toHast } from 'mdast-util-to-hast'
import { splitMade } from '../markup/made-html.ts'
import { splitAtTags } from '../markup/placed-tags.ts'
import { hasRaw } from '../markup/raw-pieces.ts'
import type { Rendering } from '../rendering.ts'
import { backContent } from './back-content.ts'
import { closeGaps } from './close-gaps.ts'
import { commentOf, isOurs } from './comment.ts'
import { fence } from './fence.ts'
import { displayMath, inlineMath } from './math.ts'
import { tableRowHandler } from './table-row.ts'

/** What differs between a post and its summary, and between configurations. */
export interface ToHastOptions {
	readonly smartPunctuation: boolean
	/** Without footnotes, for summaries. */
	readonly withoutFootnotes?: boolean
	/** Tell what shortcodes made from what the author wrote. */
	readonly splitsMade?: boolean
	/** Typographic texts, if they are known already. */
	readonly smart?: ReadonlyMap<Nodes, string>
}

/**
 * Turns mdast into hast by mdast-util-to-hast, with handlers for what must be done while the Markdown is still at hand: smart
 * punctuation, the info strings of fences, math, comments.
 *
 * @param tree Not mutated.
 */
export function markdownToHast(tree: Root, rendering: Rendering, options: ToHastOptions): HastRoot {
	// Plug-ins may leave hast in `data.hChildren`, which later steps would change in place.
	const isBorrowed = hasHastChildren(tree)
	const source = isBorrowed ? structuredClone(tree) : tree
	const smart = options.smart ?? (options.smartPunctuation ? smartTexts(source) : undefined)
	const { labels } = rendering
	/** Nodes of one block with those before them. */
	const joined = new Set<object>()
	// mdast's own types do not have the nodes of math.
	const mathHandlers = {
		math: displayMath,
		inlineMath(state: State, node: Parameters<typeof inlineMath>[1] & Pick<Nodes, 'data'>) {
			const code = inlineMath(state, node)
			if (isJoinedToBlock(node)) joined.add(code)
			return code
		},
	} as Handlers

	const handlers: Handlers = {
		code: fence,
		...mathHandlers,
		tableRow: tableRowHandler(),
		html(state: State, node: Html) {
			const value = commentOf(node.value)
			if (value !== undefined) {
				if (isOurs(value)) return undefined
				const comment = { type: 'comment', value } as const
				if (isJoinedToBlock(node)) joined.add(comment)
				return comment
			}
			rendering.hasRaw = true
			const cleanedFor = options.splitsMade ? whyCleaned(node) : undefined
			const offset = node.position?.start.offset
			if (cleanedFor !== undefined && offset !== undefined)
				rendering.cleanedFor.set(offset, cleanedFor)
			const raw = { type: 'raw', value: node.value } as const
			state.patch(node, raw)
			const parts = (options.splitsMade && splitMade(node)) ||
				(cleanedFor === undefined && splitAtTags(node, rendering.post.source)) || [raw]
			for (const part of isJoinedToBlock(node) ? parts : parts.slice(1)) joined.add(part)
			return parts
		},
		...(smart &&
			smart.size > 0 && {
				text: (state: State, node: Text) =>
					defaultHandlers.text(state, { ...node, value: smart.get(node) ?? node.value }),
			}),
		...(options.withoutFootnotes && { footnoteReference: () => undefined }),
	}

	const hast = toHast(source, {
		allowDangerousHtml: true,
		handlers,
		clobberPrefix: '',
		footnoteLabel: labels.footnotes,
		footnoteBackContent: backContent,
		footnoteBackLabel: (reference, rereference) =>
			`${labels.backToReference} ${reference + 1}${rereference > 1 ? `-${rereference}` : ''}`,
	})
	if (joined.size > 0) closeGaps(hast, joined)
	if (isBorrowed) rendering.hasRaw ||= hasRaw(hast)
	rendering.hasStyle ||= hasStyle(source)
	return hast.type === 'root' ? hast : { type: 'root', children: [hast as ElementContent] }
}

/** Whether attributes give an element a style, which the policy of its page must allow. */
function hasStyle(node: Nodes): boolean {
	const { hProperties } = (node.data ?? {}) as {
		readonly hProperties?: { readonly style?: unknown }
	}
	return hProperties?.style !== undefined || ('children' in node && node.children.some(hasStyle))
}

/** Whether a plug-in has left hast in a tree. */
export function hasHastChildren(node: Nodes): boolean {
	if (node.data !== undefined && 'hChildren' in node.data && !isMath(node)) return true
	return 'children' in node && node.children.some(hasHastChildren)
}

function isMath(node: Nodes): boolean {
	return (node.type as string) === 'math' || (node.type as string) === 'inlineMath'
}
