import type { Element, ElementContent } from 'hast'
import { element } from './element.ts'

type Line = ElementContent[]

const blocks =
	/^(?:p|div|section|article|aside|header|footer|main|figure|figcaption|blockquote|center|address|details|summary|dl|dt|dd|h[1-6]|table|caption|thead|tbody|tfoot|tr|hr)$/

/** A cell of a table of Markdown is one line: what stands below each other in it is parted by `<br>`, and its alignment is where the conversion looks for it. */
export function flattenCell(cell: Element): void {
	const aligned = alignmentOf(cell)
	if (aligned !== undefined) cell.properties.align = aligned
	const lines = linesOf(cell.children).filter((line) => !line.every(isBlank))
	cell.children = lines.flatMap(
		(line, index): Line => (index === 0 ? line : [element('br', {}), ...line]),
	)
}

/** As the editor of WordPress writes it, and as others do. */
function alignmentOf({ properties }: Element): string | undefined {
	const { dataAlign, className, style } = properties
	const names = Array.isArray(className) ? className.join(' ') : ''
	const said = `${dataAlign ?? ''};${names};${style ?? ''}`
	return (
		/^(left|center|right);/.exec(said)?.[1] ??
		/\bhas-text-align-(left|center|right)\b/.exec(said)?.[1] ??
		/\btext-align:\s*(left|center|right)\b/.exec(said)?.[1]
	)
}

function linesOf(nodes: readonly ElementContent[]): readonly Line[] {
	const lines: Line[] = [[]]
	for (const node of nodes) {
		if (node.type !== 'element' || !isBlock(node)) {
			lines.at(-1)?.push(node)
			continue
		}
		lines.push(...blockLines(node), [])
	}
	return lines
}

function blockLines(node: Element): readonly Line[] {
	if (node.tagName === 'pre') return codeOf(node).split('\n').map(codeLine)
	if (node.tagName === 'ul' || node.tagName === 'ol') return itemLines(node)
	if (/^h[1-6]$/.test(node.tagName)) return linesOf(node.children).map(strongLine)
	if (node.tagName !== 'tr') return linesOf(node.children)
	// A table in a cell: its cells stand beside each other.
	const cells = node.children.filter((child): child is Element => child.type === 'element')
	return [cells.flatMap((cell) => [...linesOf(cell.children).flat(), text(' ')])]
}

function itemLines(list: Element): readonly Line[] {
	const items = list.children.filter((child): child is Element => child.type === 'element')
	return items.flatMap((item, index) => {
		const mark = list.tagName === 'ol' ? `${index + 1}. ` : '• '
		const [first = [], ...others] = linesOf(item.children).filter((line) => !line.every(isBlank))
		return [[text(mark), ...first], ...others]
	})
}

function isBlock({ tagName }: Element): boolean {
	return blocks.test(tagName) || tagName === 'pre' || tagName === 'ul' || tagName === 'ol'
}

function codeOf({ children }: Element): string {
	return children
		.map((child) => {
			if (child.type === 'text') return child.value
			if (child.type !== 'element') return ''
			return child.tagName === 'br' ? '\n' : codeOf(child)
		})
		.join('')
}

function codeLine(line: string): Line {
	// Blanks that begin a line would be taken for those between words.
	const shown = line.trimEnd().replace(/^ +/, (blanks) => '\u00a0'.repeat(blanks.length))
	return shown.trim() === '' ? [] : [element('code', {}, [text(shown)])]
}

function strongLine(line: Line): Line {
	return line.every(isBlank) ? [] : [element('strong', {}, line)]
}

function isBlank(node: ElementContent): boolean {
	return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '')
}

function text(value: string): ElementContent {
	return { type: 'text', value }
}
