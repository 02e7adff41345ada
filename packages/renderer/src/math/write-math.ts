import { decodeReferences } from '@blog/core'
import type { Element, Parents, Root } from 'hast'
import { escapeHtml } from '../html/escape.ts'
import { textOf } from '../html/text-of.ts'
import { classNames } from '../markup/class-names.ts'
import { placeOf, type Rendering } from '../rendering.ts'

/** A formula in a tree. */
interface Formula {
	readonly parent: Parents
	readonly index: number
	readonly element: Element
	readonly display: boolean
}

/**
 * Writes the formulas of a tree as MathML by KaTeX, which is loaded only when there is one. They stay in the tree as TeX.
 *
 * Recognised is what remark-math makes, and a fence of the language `math`. A formula that KaTeX refuses is shown as its source.
 *
 * KaTeX's `trust` is off: a formula can neither link to a script nor load anything.
 *
 * @see https://katex.org/docs/options
 */
export async function writeMath(tree: Root, rendering: Rendering): Promise<void> {
	const formulas = findFormulas(tree)
	if (formulas.length === 0) return
	rendering.hasMath = true
	const { default: katex } = await import('katex')
	for (const { parent, index, element, display } of formulas) {
		// On a page a browser reads them before a script sees the formula: `a &lt; b`.
		const source = decodeReferences(textOf(element))
		try {
			const html = katex.renderToString(source, {
				displayMode: display,
				output: 'mathml',
				strict: 'ignore',
				throwOnError: true,
				trust: false,
			})
			rendering.finished.push({ parent, index, html })
		} catch (error) {
			const message =
				error instanceof Error ? error.message.replace(/^KaTeX parse error: /, '') : String(error)
			rendering.warn(
				'math-invalid',
				`Unexpected TeX, expected a formula that KaTeX understands: ${message}`,
				undefined,
				placeOf(element),
			)
			const code = `<code class="math-error">${escapeHtml(source.trim())}</code>`
			const html = display ? `<pre class="math-error" tabindex="0">${code}</pre>` : code
			rendering.finished.push({ parent, index, html })
		}
	}
}

function findFormulas(parent: Parents, found: Formula[] = []): readonly Formula[] {
	for (const [index, child] of parent.children.entries()) {
		if (child.type !== 'element') continue
		const code = child.tagName === 'pre' ? child.children.find(isMathCode) : undefined
		if (code?.type === 'element') found.push({ parent, index, element: child, display: true })
		else if (isMathCode(child)) {
			const display = classNames(child).includes('math-display')
			found.push({ parent, index, element: child, display })
		} else findFormulas(child, found)
	}
	return found
}

function isMathCode(node: Parents['children'][number]): boolean {
	return (
		node.type === 'element' && node.tagName === 'code' && classNames(node).includes('language-math')
	)
}
