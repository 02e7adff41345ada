import type { ElementContent } from 'hast'
import { hasClass } from './class-names.ts'
import type { ElementStep } from './visit-elements.ts'

const blocks = new Set(['ul', 'ol', 'p', 'pre', 'blockquote', 'table', 'div', 'figure', 'dl', 'hr'])

/** Makes the text of a task the label of its checkbox; what follows in blocks of its own stays outside. */
export const labelTask: ElementStep = (item) => {
	if (!hasClass(item, 'task-list-item')) return
	const first = item.children.find((child) => child.type === 'element')
	const owner = first?.tagName === 'p' ? first : item
	const start = owner.children.findIndex(
		(child) => child.type === 'element' && child.tagName === 'input',
	)
	if (start < 0) return
	let end = start + 1
	while (end < owner.children.length && !isBlock(owner.children[end])) end++
	const label = owner.children.slice(start, end)
	owner.children.splice(start, end - start, {
		type: 'element',
		tagName: 'label',
		properties: {},
		children: label,
	})
}

function isBlock(node: ElementContent | undefined): boolean {
	return node?.type === 'element' && blocks.has(node.tagName)
}
