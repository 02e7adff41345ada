import type { Nodes } from 'mdast'
import { lazily } from '../lazily.ts'
import { addHtmlReferences, type ReferenceLists } from '../metadata/html-references.ts'
import type { Reference } from '../metadata/reference.ts'
import { allReferences } from '../metadata/references.ts'
import { editsIn } from './edits-in.ts'
import type { Edit } from './field.ts'

/** What is asked for each address of a post; `undefined` leaves it. */
export interface LinkRewriter {
	/** The new address for one that is written: decoded, with its fragment. */
	address(url: string): string | undefined
	/** The new word for one in a tag of a template that makes an address: `2024-10-09-hello` in `{% post_url 2024-10-09-hello %}`. Default: they stay. */
	word?(word: string): string | undefined
}

/** How to give the addresses of a node other ones. */
export interface LinkEdits {
	/** Each once. */
	readonly edits: readonly Edit[]
	/** Where addresses begin: one link may say its own twice. */
	readonly places: readonly number[]
	/** What does not stand in the source. */
	readonly lost: readonly Reference[]
}

/**
 * Finds where the addresses of a link, an image, a definition or a piece of HTML stand, as they are or with what is escaped there. What is inside of the node is left to others.
 *
 * @param source Which the positions of the node count from.
 */
export function linkEdits(node: Nodes, source: string, rewriter: LinkRewriter): LinkEdits {
	const edits = new Map<string, Edit>()
	const places = new Set<number>()
	const lost: Reference[] = []
	const editsOf = lazily(() => editsIn(node, source, rewriter.word))
	const done = new Set<readonly Edit[]>()
	for (const { url, line, column, isCandidate } of referencesOf(node, source)) {
		const wanted = rewriter.address(url)
		if (wanted === undefined || wanted === url) continue
		const found = editsOf()(url, wanted, isCandidate)
		if (found.length === 0) lost.push({ url, text: '', line, column })
		if (done.has(found)) continue
		done.add(found)
		for (const { from } of node.type === 'html' ? found : found.slice(0, 1)) places.add(from)
		for (const edit of found) edits.set(`${edit.from}-${edit.to}`, edit)
	}
	return { edits: [...edits.values()], places: [...places], lost }
}

/** The addresses that a node itself says. */
function referencesOf(node: Nodes, source: string): readonly Reference[] {
	if (node.type === 'html') {
		const lists: ReferenceLists = { links: [], images: [], media: [] }
		addHtmlReferences(node, lists, source)
		return allReferences(lists)
	}
	if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return []
	const { line, column } = node.position?.start ?? { line: 1, column: 1 }
	return [{ url: node.url, text: '', line, column }]
}
