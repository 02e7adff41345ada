import { codeLanguage } from '@blog/core'
import type { Element } from 'hast'
import type { Code } from 'mdast'
import type { State } from 'mdast-util-to-hast'

/**
 * A code block: `<pre><code class="language-x">` as mdast-util-to-hast makes it, but with the bare language (`rust` for
 * `rust,ignore`), and everything after it in `data-meta`, because `data.meta` does not survive raw HTML and sanitising.
 */
export function fence(state: State, node: Code): Element {
	const { language, meta } = splitInfo(node)
	const code: Element = {
		type: 'element',
		tagName: 'code',
		properties: {
			...(language !== '' && { className: [`language-${language}`] }),
			...(meta !== '' && { dataMeta: meta }),
		},
		children: [{ type: 'text', value: node.value === '' ? '' : `${node.value}\n` }],
	}
	state.patch(node, code)
	const result = state.applyData(node, code) as Element
	keepLanguage(result, language)
	const pre: Element = { type: 'element', tagName: 'pre', properties: {}, children: [result] }
	state.patch(node, pre)
	return pre
}

/** Classes of the author's own stand beside that of the language, not in its place. */
function keepLanguage({ properties }: Element, language: string): void {
	const name = `language-${language}`
	const { className } = properties
	if (language !== '' && Array.isArray(className) && !className.includes(name))
		properties.className = [name, ...className]
}

/** Takes an info string apart: `go {1,3}`, `go{1,3}`, `rust,ignore`, `{.rust .numberLines}`, `{linenos=true}`, `js/0,2-3`. */
export function splitInfo({ lang, meta }: Pick<Code, 'lang' | 'meta'>): {
	language: string
	meta: string
} {
	const word = lang ?? ''
	const rest = meta ?? ''
	// Attributes without a language.
	if (/^\{[^.]*[=\d]/.test(word)) return { language: '', meta: `${word} ${rest}`.trim() }
	const language = codeLanguage(word).replace(/[=!]+$/, '')
	const tail = /^\{/.test(word) ? '' : tailOf(word.slice(language.length))
	return { language, meta: `${tail} ${rest}`.trim() }
}

function tailOf(text: string): string {
	return text.startsWith('/') ? linesFromZero(text) : text.replace(/^[,:=!]+/, '')
}

/** Lines that Eleventy's highlighter marks, added and removed ones too. https://www.11ty.dev/docs/plugins/syntaxhighlight/ */
function linesFromZero(text: string): string {
	const lines = text.split(/[/,]/).filter((one) => /^\d{1,6}(?:-\d{1,6})?$/.test(one))
	return lines.length === 0
		? ''
		: `{${lines.map((one) => one.replace(/\d+/g, (line) => `${Number(line) + 1}`)).join(',')}}`
}
