import { alertMarker } from '@blog/core'
import type { Element, ElementContent } from 'hast'
import { classNames } from './class-names.ts'
import type { ElementStep } from './visit-elements.ts'

const kinds = ['note', 'tip', 'important', 'warning', 'caution'] as const

/**
 * Makes an alert of a block quote that begins with `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` or `[!CAUTION]`; words after
 * it on that line are its title.
 *
 * @see https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 */
export const makeAlert: ElementStep = (quote, { labels }) => {
	const first = quote.children.find((child) => child.type === 'element')
	if (first?.tagName !== 'p') return
	const [text] = first.children
	const kind = kinds.find(
		(name) => text?.type === 'text' && alertMarker.exec(text.value)?.[1]?.toLowerCase() === name,
	)
	if (text?.type !== 'text' || kind === undefined) return

	const { title, rest } = splitAtLine([
		{ type: 'text', value: text.value.replace(alertMarker, '') },
		...first.children.slice(1),
	])
	const heading: Element = {
		type: 'element',
		tagName: 'p',
		properties: { className: ['alert-title'] },
		children: title.length > 0 ? title : [{ type: 'text', value: labels[kind] }],
	}
	first.children = rest
	const body = rest.length > 0 ? quote.children : quote.children.filter((child) => child !== first)
	quote.tagName = 'div'
	const names = ['alert', `alert-${kind}`, ...classNames(quote)]
	const { className: _, ...others } = quote.properties
	quote.properties = { className: names, role: 'note', ...others }
	quote.children = [{ type: 'text', value: '\n' }, heading, ...body]
}

/** What stands in the first line of a paragraph, and what below. */
function splitAtLine(nodes: ElementContent[]): { title: ElementContent[]; rest: ElementContent[] } {
	const title: ElementContent[] = []
	for (const [index, node] of nodes.entries()) {
		const isBreak = node.type === 'element' && node.tagName === 'br'
		const newline = node.type === 'text' ? node.value.indexOf('\n') : -1
		if (node.type === 'text' && newline >= 0) {
			const [before, after] = [node.value.slice(0, newline), node.value.slice(newline + 1)]
			return {
				title: withText(title, before),
				rest: [...withText([], after), ...nodes.slice(index + 1)],
			}
		}
		if (isBreak) return { title, rest: nodes.slice(index + 1) }
		if (node.type === 'text') withText(title, node.value)
		else title.push(node)
	}
	return { title, rest: [] }
}

function withText(nodes: ElementContent[], value: string): ElementContent[] {
	if (value !== '') nodes.push({ type: 'text', value })
	return nodes
}
