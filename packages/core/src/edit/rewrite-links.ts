import type { Nodes } from 'mdast'
import { report } from '../diagnostics/rules.ts'
import { lazily } from '../lazily.ts'
import { addHtmlReferences, type ReferenceLists } from '../metadata/html-references.ts'
import type { Reference } from '../metadata/reference.ts'
import { allReferences } from '../metadata/references.ts'
import { quoteHugoRef } from '../parse/hugo-refs.ts'
import type { Post } from '../post/post.ts'
import { applyEdits } from './apply-edits.ts'
import { editsIn } from './edits-in.ts'
import type { Edit } from './field.ts'
import type { EditResult } from './set-front-matter.ts'

/** What is asked for each address of a post; `undefined` leaves it. */
export interface LinkRewriter {
	/** The new address for one that is written: decoded, with its fragment. */
	address(url: string): string | undefined
	/** The new word for one in a tag of a template that makes an address: `2024-10-09-hello` in `{% post_url 2024-10-09-hello %}`. Default: they stay. */
	word?(word: string): string | undefined
}

/** The changed text, and how many addresses are other ones in it. */
export interface LinkResult extends EditResult {
	readonly count: number
}

/**
 * Gives links and images of a post other addresses in place, in Markdown, in raw HTML and in shortcodes, and keeps every other character of the file. Code stays.
 *
 * @returns No text if an address cannot be found in the source; the diagnostics say where.
 * @example
 * const { source } = rewriteLinks(post, { address: (url) => (url === 'old.md' ? 'new.md' : undefined) })
 */
export function rewriteLinks(
	{ source, file, tree }: Post<unknown>,
	rewriter: LinkRewriter,
): LinkResult {
	const edits = new Map<string, Edit>()
	const places = new Set<number>()
	const lost: Reference[] = []
	visit(tree)
	const diagnostics = lost.map(({ url, line, column }) => {
		const said = quoteHugoRef(url)
		return report('link-not-editable', file, `Expected \`${said}\` in the source of this link`, {
			place: { line, column },
			hint: `Write the address without escapes, \`[text](${written(said)})\`, or change it by hand.`,
		})
	})
	if (lost.length > 0) return { diagnostics, count: 0 }
	const changed = applyEdits(source, [...edits.values()])
	return { ...(changed !== undefined && { source: changed }), diagnostics, count: places.size }

	function visit(node: Nodes): void {
		const editsOf = lazily(() => editsIn(node, source, rewriter.word))
		const done = new Set<readonly Edit[]>()
		for (const { url, line, column, isCandidate } of referencesOf(node)) {
			const wanted = rewriter.address(url)
			if (wanted === undefined || wanted === url) continue
			const found = editsOf()(url, wanted, isCandidate)
			if (found.length === 0) lost.push({ url, text: '', line, column })
			if (done.has(found)) continue
			done.add(found)
			for (const { from } of node.type === 'html' ? found : found.slice(0, 1)) places.add(from)
			for (const edit of found) edits.set(`${edit.from}-${edit.to}`, edit)
		}
		if ('children' in node) for (const child of node.children) visit(child)
	}
}

/** The addresses that a node itself says. */
function referencesOf(node: Nodes): readonly Reference[] {
	if (node.type === 'html') {
		const lists: ReferenceLists = { links: [], images: [], media: [] }
		addHtmlReferences(node, lists)
		return allReferences(lists)
	}
	if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return []
	const { line, column } = node.position?.start ?? { line: 1, column: 1 }
	return [{ url: node.url, text: '', line, column }]
}

function written(url: string): string {
	return /[\s()]/.test(url) && !url.startsWith('{{') ? `<${url}>` : url
}
