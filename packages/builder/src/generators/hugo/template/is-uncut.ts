import { asksForText } from './asks-for-text.ts'
import { highlightCall } from './highlight-call.ts'
import type { TemplateFlow } from './template-flow.ts'

const control = /^(else|if|with|range|define|block|end)(?!\w)\s*(.*)/s

/** Functions and words that leave a text whole. */
const harmless = new Set([
	...['highlight', 'transform.Highlight', 'htmlEscape', 'transform.HTMLEscape', 'safeHTML'],
	...['htmlUnescape', 'transform.HTMLUnescape', 'trim', 'chomp', 'default', 'strings.Chomp'],
	...['strings.Trim', 'strings.TrimLeft', 'strings.TrimRight', 'strings.TrimSpace', 'string'],
])

/** A block that has begun: for each of its branches whether it shows the text. */
interface Block {
	/** Whether one of its branches is taken in any case. */
	isSure: boolean
	readonly branches: boolean[]
	/** It asks whether there is a text: in other branches none is missing. */
	readonly isOfText: boolean
}

/**
 * Whether a template shows a text whatever is asked, and all of it.
 *
 * @param showing Names of those that show it.
 * @param holding Names of those that have something of it.
 */
export function isUncut(
	{ actions, texts }: TemplateFlow,
	showing: readonly string[],
	holding: ReadonlySet<string>,
): boolean {
	const open: Block[] = [{ isSure: true, branches: [false], isOfText: false }]
	for (const [name, { code }] of actions) {
		if (holding.has(name) && !isHarmless(code, holding)) return false
		const block = open.at(-1)
		if (block === undefined) return false
		if (showing.includes(name)) block.branches.splice(-1, 1, true)
		const [, word, said = ''] = control.exec(code) ?? []
		if (word === 'else') {
			block.branches.push(block.isOfText)
			block.isSure = block.isOfText || said === ''
		} else if (word === 'end') {
			open.pop()
			const isShown = block.isSure && block.branches.every(Boolean)
			if (isShown) open.at(-1)?.branches.splice(-1, 1, true)
		} else if (word !== undefined) {
			const isOfText = /^(?:with|if)$/.test(word) && asksForText(said, texts, holding)
			open.push({ isSure: isOfText, branches: [false], isOfText })
		}
	}
	return open.length === 1 && open[0]?.branches.every(Boolean) === true
}

/** Whether all that is called leaves the text whole; `index` may ask for a parameter. */
function isHarmless(code: string, holding: ReadonlySet<string>): boolean {
	const said = control.exec(code)?.[2] ?? code
	const words = withoutOptions(said, holding)
		.replace(/\bindex\s+\$?\.Params\b/g, '')
		.match(/(?<![\w.$"])[A-Za-z][\w.]*/g)
	return (words ?? []).every((word) => harmless.has(word))
}

/** Without what `highlight` is told besides the text, as far as nothing of the text is in it: that colours it, and no more. */
function withoutOptions(code: string, holding: ReadonlySet<string>): string {
	const call = highlightCall(code)
	if (call === undefined) return code
	const isApart = (operand: string) =>
		!/\.Inner/.test(operand) && !(operand.match(/\$\w+/g) ?? []).some((name) => holding.has(name))
	return [call.language, call.options]
		.filter(isApart)
		.reduce((rest, operand) => rest.replace(operand, ''), code)
}
