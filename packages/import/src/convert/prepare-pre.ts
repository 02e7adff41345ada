import type { Element, ElementContent } from 'hast'
import { classesOf, hasClass } from './has-class.ts'

/** Verse is text with line breaks, other `pre` is code; its language has many spellings. */
export function preparePre(node: Element): void {
	if (hasClass(node, /^wp-block-verse$/)) {
		node.tagName = 'p'
		node.children = verseOf(node.children)
		return
	}
	const code = node.children.find(
		(child): child is Element => child.type === 'element' && child.tagName === 'code',
	)
	const language = languageOf(node) ?? (code && languageOf(code))
	if (language === undefined) return
	const className = [`language-${language}`]
	if (code) code.properties.className = className
	else
		node.children = [
			{ type: 'element', tagName: 'code', properties: { className }, children: node.children },
		]
}

function verseOf(nodes: readonly ElementContent[]): ElementContent[] {
	return nodes.flatMap((node, place): ElementContent[] => {
		if (node.type === 'text') return lines(node.value, place === 0)
		return node.type === 'element' ? [{ ...node, children: verseOf(node.children) }] : [node]
	})
}

/** @param isFirst Whether a line begins with the text. */
function lines(text: string, isFirst: boolean): ElementContent[] {
	return text
		.split('\n')
		.map((line, place) => (place > 0 || isFirst ? indented(line) : line))
		.flatMap((value, place): ElementContent[] => [
			...(place === 0
				? []
				: [{ type: 'element' as const, tagName: 'br', properties: {}, children: [] }]),
			{ type: 'text', value },
		])
}

/** Blanks that begin a line would be taken for those between words. */
function indented(line: string): string {
	return line.replace(/^[ \t]+/, (blanks) =>
		'\u00a0'.repeat(blanks.replaceAll('\t', '    ').length),
	)
}

function languageOf({ properties }: Element): string | undefined {
	const { lang, dataLanguage, dataLang, dataEnlighterLanguage, dataCodeBlockLang } = properties
	const named = [dataLanguage, dataEnlighterLanguage, dataCodeBlockLang, dataLang, lang].find(
		(value) => typeof value === 'string' && /^[\w+#-]+$/.test(value) && value !== 'generic',
	)
	// SyntaxHighlighter has `brush: php`, others `language-php` or `lang-php`.
	const classes = classesOf(properties).join(' ')
	return (
		(named as string | undefined) ??
		/(?:^| )(?:brush:\s*|language-|lang-|lang:)([\w+#-]+)/.exec(classes)?.[1]
	)
}
