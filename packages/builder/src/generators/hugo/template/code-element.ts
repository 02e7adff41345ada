import type { ShortcodeValue } from '@blog/core'
import type { TemplateFlow } from './template-flow.ts'
import { valueIn } from './template-value.ts'

/** A `<pre>` or `<code>` of a template, and the language that its class names. */
export interface CodeElement {
	readonly language?: ShortcodeValue
}

/** Says which such element is open at an offset of a template; `undefined` if none is. */
export function codeElementAt(
	template: string,
	offset: number,
	flow: TemplateFlow,
): CodeElement | undefined {
	const open: { readonly start: number; readonly end: number }[] = []
	const before = withoutActions(template, flow).slice(0, offset)
	for (const { 0: tag, index } of before.matchAll(/<!--[\s\S]*?-->|<\/?(?:pre|code)\b[^>]*>/gi)) {
		if (tag.startsWith('</')) open.pop()
		else if (!tag.startsWith('<!')) open.push({ start: index, end: index + tag.length })
	}
	if (open.length === 0) return undefined
	const language = open
		.map(({ start, end }) => languageOf(template.slice(0, end), start, flow))
		.find((value) => value !== undefined)
	return language ? { language } : {}
}

/** With blanks in place of actions: its offsets stay. */
function withoutActions(template: string, { actions }: TemplateFlow): string {
	let text = ''
	for (const { start, end } of actions.values())
		text += template.slice(text.length, start) + ' '.repeat(end - start)
	return text + template.slice(text.length)
}

/** @param start Of the tag; it ends where the text does. */
function languageOf(text: string, start: number, flow: TemplateFlow): ShortcodeValue | undefined {
	const named = /(?:\blang=["']?|\b(?:lang|language)-)(?:(?=(\{\{))|([\w+#-]+))/dgi
	named.lastIndex = start
	const found = named.exec(text)
	const at = found?.indices?.[1]?.[0]
	if (at === undefined) return found?.[2] === undefined ? undefined : { text: found[2] }
	const action = [...flow.actions.values()].find(({ start }) => start === at)
	return action && valueIn(action.code, flow)
}
