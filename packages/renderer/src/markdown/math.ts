import type { Element } from 'hast'
import type { State } from 'mdast-util-to-hast'

/** A `math` or `inlineMath` node, as of mdast-util-math. */
interface MathNode {
	readonly type: string
	readonly value: string
	readonly data?: { readonly hProperties?: { readonly className?: unknown } }
}

/** `$$…$$` becomes the elements that remark-math makes and that every math plug-in of rehype looks for. */
export function displayMath(state: State, node: MathNode): Element {
	const code = mathCode(state, node, 'math-display')
	const pre: Element = { type: 'element', tagName: 'pre', properties: {}, children: [code] }
	state.patch(node as never, pre)
	return pre
}

/** `$…$`, likewise; one that is set apart within a line says so by its class. */
export function inlineMath(state: State, node: MathNode): Element {
	const names = node.data?.hProperties?.className
	const isDisplay = Array.isArray(names) && names.includes('math-display')
	return mathCode(state, node, isDisplay ? 'math-display' : 'math-inline')
}

function mathCode(state: State, node: MathNode, className: string): Element {
	const code: Element = {
		type: 'element',
		tagName: 'code',
		properties: { className: ['language-math', className] },
		children: [{ type: 'text', value: node.value }],
	}
	state.patch(node as never, code)
	return code
}
