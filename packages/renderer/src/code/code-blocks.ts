import type { Element, Parents, Root } from 'hast'
import { escapeHtml } from '../html/escape.ts'
import { textOf } from '../html/text-of.ts'
import { classNames } from '../markup/class-names.ts'
import type { CodeRenderer } from '../options.ts'
import { type Finished, placeOf, type Rendering } from '../rendering.ts'
import { languageName, nearestLanguage } from './languages.ts'

/** A `<pre>` that holds nothing but a `<code>` of plain text, as Markdown's fences do. */
interface PlainCode {
	readonly parent: Parents
	readonly index: number
	readonly pre: Element
	readonly code: Element
}

/**
 * Writes the code blocks of a tree: by Shiki, or as a figure with its source for Mermaid.
 *
 * Runs after the user's plug-ins, so that they find fences as remark-rehype makes them; what a plug-in has already given colours
 * or other elements is left alone. The blocks stay in the tree as they were: feeds want them plain.
 */
export async function writeCodeBlocks(
	tree: Root,
	rendering: Rendering,
	renderer: CodeRenderer,
): Promise<void> {
	const unknown = new Set<string>()

	async function finish({ parent, index, pre, code }: PlainCode): Promise<Finished> {
		const text = textOf(code)
		const language = languageOf(code)
		if (language === 'mermaid') {
			rendering.hasMermaid = true
			const html = `<figure class="mermaid"><pre tabindex="0"><code>${escapeHtml(text)}</code></pre></figure>`
			return { parent, index, html }
		}
		if (languageName(language) === undefined && !unknown.has(language)) {
			unknown.add(language)
			warnOfLanguage(language, pre, rendering)
		}
		const meta = typeof code.data?.meta === 'string' ? code.data.meta : ''
		const html = await renderer.render(text.replace(/\r?\n$/, ''), language, meta)
		return { parent, index, html }
	}

	// All at once: another thread may be at work.
	rendering.finished.push(...(await Promise.all(plainCode(tree).map(finish))))
}

/** The language in an element's class, lower-case; empty if there is none. */
export function languageOf(code: Element): string {
	const name = classNames(code).find((each) => each.startsWith('language-'))
	return name?.slice('language-'.length).toLowerCase() ?? ''
}

function warnOfLanguage(language: string, pre: Element, rendering: Rendering): void {
	const near = nearestLanguage(language)
	rendering.warn(
		'code-language-unknown',
		`Unexpected language \`${language}\`, expected one that Shiki knows`,
		near === undefined ? 'Write `text` for what is no code.' : `Did you mean \`${near}\`?`,
		placeOf(pre),
	)
}

function plainCode(parent: Parents, found: PlainCode[] = []): readonly PlainCode[] {
	for (const [index, child] of parent.children.entries()) {
		if (child.type !== 'element') continue
		const code = child.tagName === 'pre' ? onlyCode(child) : undefined
		if (code === undefined) plainCode(child, found)
		else if (!classNames(code).some((name) => /^(?:math-|language-math$)/.test(name)))
			found.push({ parent, index, pre: child, code })
	}
	return found
}

function onlyCode(pre: Element): Element | undefined {
	const [code, ...others] = pre.children.filter(
		(child) => child.type !== 'text' || child.value.trim() !== '',
	)
	if (code?.type !== 'element' || code.tagName !== 'code' || others.length > 0) return undefined
	if (Object.keys(pre.properties).length > 0) return undefined
	return code.children.every((child) => child.type === 'text') ? code : undefined
}
