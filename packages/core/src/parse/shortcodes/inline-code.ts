import type { Nodes, Root } from 'mdast'

/** Stands around the language of code in a line; a character of private use, so that no text has it for another reason. */
const mark = '\ue001'

/** Writes code in a line of text, with its language, which Markdown has no place for: {@link nameInlineCode} finds it. */
export function inlineCode(code: string, language: string): string {
	const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map(({ length }) => length))
	const fence = '`'.repeat(longest + 1)
	const said = /^[\w+#-]+$/.test(language) ? `${mark}${language}${mark}` : ''
	return `${fence} ${said}${code.replace(/\s*\n\s*/g, ' ')} ${fence}`
}

/** Gives code in lines the classes of its language, as Hugo's `hl_inline` has them. Where Markdown saw no code the language is taken away. */
export function nameInlineCode(tree: Root): void {
	visit(tree)
}

const said = new RegExp(`^${mark}([\\w+#-]+)${mark}`)
const anywhere = new RegExp(`${mark}[\\w+#-]+${mark}`, 'g')

function visit(node: Nodes): void {
	if (node.type === 'inlineCode') {
		const found = said.exec(node.value)
		if (!found) return
		node.value = node.value.slice(found[0].length)
		const hProperties = { className: ['code-inline', `language-${found[1]}`] }
		node.data = { ...node.data, hProperties }
	} else if ('value' in node && node.value.includes(mark))
		node.value = node.value.replace(anywhere, '')
	else if ('children' in node) for (const child of node.children) visit(child)
}
