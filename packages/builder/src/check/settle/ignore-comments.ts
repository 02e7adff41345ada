import { createPlaceOf, type Place, type Post, phrasingParents } from '@blog/core'
import type { Html, Nodes, Parents } from 'mdast'
import { placeFrom } from '../place-from.ts'

/** A rule that a comment turns off, and the lines that it is off in. */
export interface IgnoredRule {
	readonly rule: string
	/** The rule is not the id of one, but whatever stands in its place: the comment cannot be read. */
	readonly unread: boolean
	/** Of the comment. */
	readonly place: Place
	/** Last line, that included; the first is that of {@link place}. */
	readonly end: number
}

const comment = /<!--\s*blog-ignore(?=[\s:]|-->)([\s\S]*?)-->/g
/** What stands before the reason, with commas between the rules. */
const list = /^\s+[^\s:,>]+(?:\s*,\s*[^\s:,>]+)*\s*$/

/**
 * Reads the comments of a post that turn rules off: `<!-- blog-ignore link-broken: the page comes in May -->`. In a line with text a comment counts
 * for that line, on lines of its own for the block below it.
 */
export function ignoredRules({ source, tree }: Post<unknown>): readonly IgnoredRule[] {
	if (!source.includes('blog-ignore')) return []
	const found: IgnoredRule[] = []
	visit(tree)
	return found

	function visit(parent: Parents): void {
		for (const [index, node] of parent.children.entries()) {
			if (node.type === 'html' && node.position) found.push(...rulesIn(node, parent, index))
			else if ('children' in node) visit(node)
		}
	}
}

function rulesIn(node: Html, parent: Parents, index: number): readonly IgnoredRule[] {
	const { start, end } = node.position as NonNullable<Html['position']>
	const placeOf = createPlaceOf(node.value)
	return [...node.value.matchAll(comment)].flatMap((match) => {
		const { line, column } = placeFrom(start, placeOf(match.index))
		const last = phrasingParents.has(parent.type)
			? line
			: isAlone(node)
				? (blockAfter(parent, index)?.position?.end.line ?? line)
				: end.line
		const [said = ''] = (match[1] ?? '').split(':', 1)
		const unread = !list.test(said)
		const rules = (unread ? [said] : said.split(',')).map((rule) => rule.trim())
		return rules.map((rule) => ({ rule, unread, place: { line, column }, end: last }))
	})
}

/** Whether there is nothing but such comments. */
function isAlone({ value }: Html): boolean {
	return value.replace(comment, '').trim() === ''
}

/** Several comments may stand above one block. */
function blockAfter(parent: Parents, index: number): Nodes | undefined {
	return parent.children.slice(index + 1).find((node) => node.type !== 'html' || !isAlone(node))
}
