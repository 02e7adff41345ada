import type { Nodes, Parents } from 'mdast'

/** Templates of Liquid and shortcodes. */
const template = /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g

/** What has text in lines. */
export function textsIn(node: Nodes): readonly Parents[] {
	if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
		return [node]
	return 'children' in node ? node.children.flatMap(textsIn) : []
}

/** What was typed, with letters in place of everything that is no text. */
export function writtenText(node: Parents, source: string): string {
	const start = node.position?.start.offset
	const end = node.position?.end.offset
	if (start === undefined || end === undefined) return ''
	let text = source.slice(start, end)
	const hide = (from: number, to: number) => {
		text = text.slice(0, from) + text.slice(from, to).replace(/[^\n]/g, 'x') + text.slice(to)
	}
	const hideIn = (parent: Parents): void => {
		for (const child of parent.children) {
			const from = child.position?.start.offset
			const to = child.position?.end.offset
			if (child.type === 'emphasis' || child.type === 'strong' || child.type === 'delete')
				hideIn(child)
			else if (child.type !== 'text' && from !== undefined && to !== undefined)
				hide(from - start, to - start)
		}
	}
	hideIn(node)
	return text.replace(template, (call) => call.replace(/[^\n]/g, 'x'))
}
