import type { TemplateFlow } from './template-flow.ts'

/** Tags that say nothing to a reader. */
const tags = /<!--[\s\S]*?-->|<\/?(?:div|pre|code|figure|section|span)\b[^>]*>/gi

/**
 * Says whether a template writes nothing but code.
 *
 * @param showing Names of the actions that write it.
 */
export function isOnlyCode(
	template: string,
	{ actions, outputs }: TemplateFlow,
	showing: readonly string[],
): boolean {
	const others = new Set(outputs.filter((name) => !showing.includes(name)))
	let text = ''
	let at = 0
	for (const [name, { start, end }] of actions) {
		text += `${template.slice(at, start)}${others.has(name) ? 'x' : ''}`
		at = end
	}
	text += template.slice(at)
	// What an action writes into a tag is no text.
	return text.replace(tags, '').trim() === ''
}
