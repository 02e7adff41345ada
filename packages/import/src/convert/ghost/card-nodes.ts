import type { Element, ElementContent } from 'hast'
import { element, textNodes } from '../element.ts'

// What cards of Ghost become, however a post has them: the elements that Markdown and shortcodes have words for.

/** A box with a mark in front of it. */
export function calloutNodes(emoji: string, text: readonly ElementContent[]): ElementContent[] {
	const mark = textNodes(emoji === '' ? '' : `${emoji} `)
	const [first, ...others] = text
	if (first?.type === 'element' && first.tagName === 'p')
		return [element('blockquote', {}, [element('p', {}, [...mark, ...first.children]), ...others])]
	return [element('blockquote', {}, [element('p', {}, [...mark, ...text])])]
}

/** What opens when somebody clicks on its heading. */
export function toggleNodes(
	heading: readonly ElementContent[],
	content: readonly ElementContent[],
): ElementContent[] {
	return [element('details', {}, [element('summary', {}, heading), ...content])]
}

/** A sound with its title below. */
export function audioNodes(src: string, title: string): ElementContent[] {
	return figureOf(element('audio', { src }), textNodes(title))
}

/** A film. */
export function videoNodes(
	src: string,
	poster: string,
	caption: readonly ElementContent[],
): ElementContent[] {
	return figureOf(element('video', poster ? { src, poster } : { src }), caption)
}

/** A file to load. */
export function fileNodes(src: string, title: string, caption: string): ElementContent[] {
	const said = caption === '' ? '' : `: ${caption}`
	return [element('p', {}, [element('a', { href: src }, textNodes(title)), ...textNodes(said)])]
}

/** A link that stands for itself. */
export function buttonNodes(url: string, text: readonly ElementContent[]): ElementContent[] {
	return url === '' ? [] : [element('p', {}, [element('a', { href: url }, text)])]
}

/** Something with a caption, or without. */
export function figureOf(shown: Element, caption: readonly ElementContent[]): ElementContent[] {
	const below = caption.length === 0 ? [] : [element('figcaption', {}, caption)]
	return [element('figure', {}, [shown, ...below])]
}
