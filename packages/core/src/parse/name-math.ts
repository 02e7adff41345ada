/** What remark-math sets, so that remark-rehype makes the elements that rehype-katex looks for. */
export function nameMath(node: { value: string; data?: object | undefined }): void {
	const code = element('code', ['language-math', 'math-display'], node.value)
	node.data = { hName: 'pre', hChildren: [code] }
}

/** The same of a formula within a line; `isDisplay`: it is set apart there. */
export function nameInlineMath(
	node: { value: string; data?: object | undefined },
	isDisplay = false,
): void {
	const kind = isDisplay ? 'math-display' : 'math-inline'
	const { properties, children } = element('code', ['language-math', kind], node.value)
	node.data = { hName: 'code', hProperties: properties, hChildren: children }
}

function element(tagName: string, className: string[], value: string) {
	return {
		type: 'element',
		tagName,
		properties: { className },
		children: [{ type: 'text', value }],
	} as const
}
