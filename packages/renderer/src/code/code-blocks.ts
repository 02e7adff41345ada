import type { Place } from '@blog/core'
import type { Element, Parents, Root } from 'hast'
import { escapeHtml } from '../html/escape.ts'
import { textOf } from '../html/text-of.ts'
import { classNames } from '../markup/class-names.ts'
import type { CodeRenderer } from '../options.ts'
import { placeOf, type Rendering } from '../rendering.ts'
import { withoutAttributes } from './fence-attributes.ts'
import { languageName } from './languages.ts'
import { nearestLanguage } from './nearest-language.ts'

/** A code block as its author wrote it. */
export interface WrittenCode {
	/** With the last line break. */
	readonly text: string
	/** As in the class name, lower-case. */
	readonly language: string
	/** The words after the language. */
	readonly meta: string
	readonly place: Place | undefined
}

/** Finishes code blocks: by the code renderer, or as a figure with its source for Mermaid. */
export type FinishCode = (code: WrittenCode) => Promise<string>

/**
 * Makes a {@link FinishCode} for one post, which is told once of each language that is not known.
 *
 * @param isTrusted Whether blocks may have ids and classes of their author's.
 */
export function codeFinisher(
	rendering: Rendering,
	renderer: CodeRenderer,
	isTrusted: boolean,
): FinishCode {
	const unknown = new Set<string>()
	return async ({ text, language, meta, place }) => {
		if (language === 'mermaid') {
			rendering.hasMermaid = true
			return `<figure class="mermaid"><pre tabindex="0"><code>${escapeHtml(text)}</code></pre></figure>`
		}
		if (languageName(language) === undefined && !unknown.has(language)) {
			unknown.add(language)
			warnOfLanguage(language, place, rendering)
		}
		const allowed = isTrusted ? meta : withoutAttributes(meta)
		return renderer.render(text.replace(/\r?\n$/, ''), language, allowed, rendering.labels.copy)
	}
}

/** A `<pre>` that holds nothing but a `<code>` of plain text, as Markdown's fences do. */
interface PlainCode {
	readonly parent: Parents
	readonly index: number
	readonly pre: Element
	readonly code: Element
}

/**
 * Writes the code blocks of a tree.
 *
 * Runs after the user's plug-ins, so that they find fences as remark-rehype makes them; what a plug-in has already given colours
 * or other elements is left alone. The blocks stay in the tree as they were: feeds want them plain.
 */
export async function writeCodeBlocks(
	tree: Root,
	rendering: Rendering,
	finish: FinishCode,
): Promise<void> {
	// All at once: another thread may be at work.
	const finished = plainCode(tree).map(async ({ parent, index, pre, code }) => {
		const meta = typeof code.data?.meta === 'string' ? code.data.meta : ''
		const written = { text: textOf(code), language: languageOf(code), meta, place: placeOf(pre) }
		return { parent, index, html: await finish(written) }
	})
	rendering.finished.push(...(await Promise.all(finished)))
}

/** The language in an element's class, lower-case; empty if there is none. */
export function languageOf(code: Element): string {
	const name = classNames(code).find((each) => each.startsWith('language-'))
	return name?.slice('language-'.length).toLowerCase() ?? ''
}

function warnOfLanguage(language: string, place: Place | undefined, rendering: Rendering): void {
	const near = nearestLanguage(language)
	rendering.warn(
		'code-language-unknown',
		`Unexpected language \`${language}\`, expected one that Shiki knows`,
		near === undefined ? 'Write `text` for what is no code.' : `Did you mean \`${near}\`?`,
		place,
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
