import type { Nodes, Root } from 'mdast'

/** Stands for a space; a character of private use, so that no text has it for another reason. */
const joiner = '\ue000'

const refInLink = /(?<=\]\([ \t]*|\]:[ \t]*)\{\{[<%][ \t]*(?:rel)?ref[ \t][^\n]*?[>%]\}\}/g

/** Quotes within those of an attribute, which Hugo has taken out before anybody reads HTML. */
const refInAttribute = /(?<==")\{\{[<%][ \t]*(?:rel)?ref[ \t]+"[^"\n]*"[ \t]*[>%]\}\}(?=")/g

/**
 * Makes Hugo's `[text]({{< ref "other.md" >}})` a link for a Markdown parser, which knows no address with spaces. The text keeps its
 * length, so positions stay true; {@link splitHugoRefs} gives the spaces back.
 *
 * @see https://gohugo.io/shortcodes/ref/
 */
export function joinHugoRefs(text: string): string {
	if (!text.includes('ref ') || text.includes(joiner)) return text
	return text
		.replace(refInAttribute, (ref) => ref.replaceAll('"', ' '))
		.replace(refInLink, (ref) => ref.replace(/[ \t]/g, joiner))
}

/** Gives back in place what {@link joinHugoRefs} took, in addresses and wherever else it stands, such as in code. */
export function splitHugoRefs(tree: Root): void {
	split(tree)
}

const fields = ['url', 'value', 'title', 'alt', 'label'] as const

function split(node: Nodes): void {
	const texts = node as Partial<Record<(typeof fields)[number], string | null>>
	for (const field of fields) {
		const text = texts[field]
		if (text?.includes(joiner)) texts[field] = text.replaceAll(joiner, ' ')
	}
	if ('children' in node) for (const child of node.children) split(child)
}
