import type { Nodes, Parents, Root } from 'mdast'

/** Elements whose text is no HTML, or a comment with its end. */
const comment = /<(script|style|textarea|title)\b[\s\S]*?<\/\1\s*>|<!--(?:-?>|[\s\S]*?--!?>)/gi
/** A block that only the end of its container ends. */
const open = /^\s*<!--(?![\s\S]*-->)/
/** Those that say something to this engine, which does not publish them. */
const ours = /^<!--\s*(?:more\s*-->|truncate\s*-->|blog-ignore(?=[\s:]|-->))/

/**
 * Takes the comments out of the HTML of a tree, as generators do that do not publish them. Marks for the end of the summary and for `blog check` stay.
 *
 * @param tree Changed.
 */
export function hideComments(tree: Root): void {
	hideIn(tree)
}

function hideIn(parent: Parents): void {
	parent.children = (parent.children as Nodes[]).filter((node) => {
		if ('children' in node) hideIn(node)
		if (node.type !== 'html' || !node.value.includes('<!--')) return true
		node.value = open.test(node.value) ? '' : node.value.replace(comment, withoutComment)
		return node.value.trim() !== ''
	}) as typeof parent.children
}

function withoutComment(found: string): string {
	return !found.startsWith('<!--') || ours.test(found) ? found : ''
}
