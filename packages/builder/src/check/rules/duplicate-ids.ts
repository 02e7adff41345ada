import { createPlaceOf, type Diagnostic, type Place, type Post } from '@blog/core'
import type { Html, Nodes } from 'mdast'
import { report } from '../../diagnostics/rules.ts'
import type { Finder } from '../checked-site.ts'
import { placeFrom } from '../place-from.ts'

const mayHaveId = /<[a-z][^>]*\sid\s*=/i
const unseen = /<!--[\s\S]*?-->|<(script|style|template|svg)\b[\s\S]*?<\/\1\s*>/gi
const id = /<[a-z][^<>]*?\sid\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/gi

/** Finds ids in raw HTML that stand twice in a post, or are those of its headings. */
export const duplicateIds: Finder = ({ entries }) =>
	entries.flatMap((post) => (mayHaveId.test(post.source) ? idsTwiceIn(post) : []))

function idsTwiceIn(post: Post<unknown>): readonly Diagnostic[] {
	const lines = new Map(
		[...(post.titleHeading ? [post.titleHeading] : []), ...post.headings].map(({ id, line }) => [
			id,
			line,
		]),
	)
	/** Those that may be the heading itself, with an id of its own in HTML. */
	const headings = new Set(lines.keys())
	const found: Diagnostic[] = []
	visit(post.tree, (html) => {
		for (const { name, place } of idsIn(html)) {
			const line = lines.get(name)
			const isItself = headings.delete(name) && line === place.line
			if (line === undefined) lines.set(name, place.line)
			else if (!isItself) {
				const message = `Unexpected id \`${name}\`, expected another one than in line ${line}`
				const hint = 'Give it another id, and change the links that mean it.'
				found.push(report('id-duplicate', post.file, message, { place, hint }))
			}
		}
	})
	return found
}

function visit(node: Nodes, act: (html: Html) => void): void {
	if (node.type === 'html') act(node)
	else if ('children' in node) for (const child of node.children) visit(child, act)
}

function idsIn({ value, position }: Html): readonly { readonly name: string; place: Place }[] {
	if (!position) return []
	// As long as it was, so that places stay.
	const seen = value.replace(unseen, (text) => text.replace(/[^\r\n]/g, ' '))
	const placeOf = createPlaceOf(seen)
	return [...seen.matchAll(id)].map((match) => ({
		name: match[1] ?? match[2] ?? match[3] ?? '',
		place: placeFrom(position.start, placeOf(match.index)),
	}))
}
