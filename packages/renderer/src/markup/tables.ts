import { hasClass } from './class-names.ts'
import type { ElementStep } from './visit-elements.ts'

/** Puts a table into a group (a region would be a landmark, and must be named as no other) that scrolls sideways and that the keyboard can reach, so that it never widens the page. */
export const wrapTable: ElementStep = (table, { labels }, parent, index) => {
	if (parent.type === 'element' && hasClass(parent, 'table-scroll')) return
	parent.children[index] = {
		type: 'element',
		tagName: 'div',
		properties: {
			className: ['table-scroll'],
			tabIndex: 0,
			role: 'group',
			ariaLabel: labels.table,
		},
		children: [table],
	}
}
