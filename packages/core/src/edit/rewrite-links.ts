import type { Nodes } from 'mdast'
import { report } from '../diagnostics/rules.ts'
import type { Reference } from '../metadata/reference.ts'
import type { Post } from '../post/post.ts'
import { applyEdits } from './apply-edits.ts'
import type { Edit } from './field.ts'
import { hasCall } from './has-call.ts'
import { type LinkRewriter, linkEdits } from './link-edits.ts'
import type { EditResult } from './set-front-matter.ts'

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
		return report('link-not-editable', file, `Expected \`${url}\` in the source of this link`, {
			place: { line, column },
			hint: `Write the address without escapes, \`[text](${written(url)})\`, or change it by hand.`,
		})
	})
	if (lost.length > 0) return { diagnostics, count: 0 }
	const changed = applyEdits(source, [...edits.values()])
	return { ...(changed !== undefined && { source: changed }), diagnostics, count: places.size }

	function visit(node: Nodes): void {
		const found = linkEdits(node, source, rewriter)
		lost.push(...found.lost)
		for (const place of found.places) places.add(place)
		for (const edit of found.edits) edits.set(`${edit.from}-${edit.to}`, edit)
		if ('children' in node) for (const child of node.children) visit(child)
	}
}

function written(url: string): string {
	return /[\s()]/.test(url) && !hasCall(url) ? `<${url}>` : url
}
