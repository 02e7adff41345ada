import type { Code } from 'mdast'
import type { FlowWriter } from './flow-writer.ts'

const style = 'style="s"'
const openHighlighted = `<div class="highlight"><pre tabindex="0" ${style}><code class="l" data-lang="l"><span ${style}><span>`
const betweenLines = `</span></span><span ${style}><span>`

/** Languages that Hugo 0.169 does not highlight: with a comma or a brace, and diagrams. */
const plainLanguage = /[^\w+#.-]|^mermaid$/

/**
 * Writes a code block: highlighted code has two elements around each line. The elements around its tokens are left out: they
 * depend on Hugo's grammars and matter only where a summary ends within the words after a code block.
 */
export function writeCode(node: Code, writer: FlowWriter): void {
	if (!writer.wantsTags) {
		writer.text(`${node.value}\n`)
		return
	}
	if (!node.lang || plainLanguage.test(node.lang)) {
		writePlain(node, writer)
		return
	}
	writer.tag(openHighlighted)
	for (const [index, line] of node.value.split('\n').entries()) {
		if (index > 0) writer.tag(betweenLines)
		writer.text(line)
		writer.text('\n')
	}
	writer.tag('</span></span></code></pre></div>')
}

function writePlain(node: Code, writer: FlowWriter): void {
	const indented = isIndented(node)
	if (indented) writer.tag('<pre><code>')
	else if (node.lang) writer.tag('<pre tabindex="0"><code class="l" data-lang="l">')
	else writer.tag('<pre tabindex="0"><code>')
	writer.text(node.value)
	writer.text('\n')
	writer.tag('</code></pre>')
	if (indented) writer.text('\n')
}

/** Indented code has no fences: it has as many lines as its value. */
function isIndented({ lang, value, position }: Code): boolean {
	if (lang || !position) return false
	return position.end.line - position.start.line + 1 === value.split('\n').length
}
