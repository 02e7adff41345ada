import type { ShortcodeValue } from '@blog/core'
import type { TemplateFlow } from './template-flow.ts'
import { valueIn } from './template-value.ts'

const map = /^\(?\s*dict\s([\s\S]*?)\)?$/
const pair = /"(\d+)"\s+(?:"(\d+)"|(true|false|\d+)(?![\w.])|\((?:[^()]|\([^()]*\))*\)|\S+)/g

/**
 * Reads the options of `highlight`: a text, an argument of the shortcode, or a map of which counts what is written out.
 *
 * @param code As it is written in an action.
 * @example `(dict "lineNos" "table" "hl_Lines" "2")` is `linenos=table,hl_lines=2`
 */
export function highlightOptions(code: string, flow: TemplateFlow): ShortcodeValue | undefined {
	const made = map.exec(assigned(code, flow) ?? code)?.[1]
	if (made === undefined) return valueIn(code, flow)
	const text = [...made.matchAll(pair)].flatMap(([, key, quoted, bare]) => {
		const value = quoted === undefined ? bare : flow.texts[Number(quoted)]
		return value === undefined ? [] : `${flow.texts[Number(key)]?.toLowerCase()}=${value}`
	})
	return text.length === 0 ? undefined : { text: text.join(',') }
}

/** What a variable is made of where it is first said. */
function assigned(code: string, { actions }: TemplateFlow): string | undefined {
	if (!/^\$\w+$/.test(code)) return undefined
	for (const action of actions.values()) {
		const [, name, value] = /^(\$\w+)\s*:=\s*([\s\S]*)/.exec(action.code) ?? []
		if (name === code) return value
	}
	return undefined
}
