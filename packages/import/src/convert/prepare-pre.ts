import type { Element, ElementContent } from 'hast'
import { classesOf, hasClass } from './has-class.ts'

/** Verse is text with line breaks, other `pre` is code; its language has many spellings. */
export function preparePre(node: Element): void {
	if (hasClass(node, /^wp-block-verse$/)) {
		node.tagName = 'p'
		node.children = node.children.flatMap((child) =>
			child.type === 'text' ? lines(child.value) : [child],
		)
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

function lines(text: string): ElementContent[] {
	return text
		.split('\n')
		.flatMap((value, place): ElementContent[] => [
			...(place === 0
				? []
				: [{ type: 'element' as const, tagName: 'br', properties: {}, children: [] }]),
			{ type: 'text', value },
		])
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
