import type { CodeShortcode, CodeShortcodes } from '@blog/core'
import { codeInTemplate } from './code-in-template.ts'
import type { ShortcodeTemplates } from './shortcode-templates.ts'

/** Finds the shortcodes of a site and of its theme of which what stands between the tags is code, and those of which their templates say that it is not. Of several templates of one each must say the same. */
export function codeShortcodes({ shortcodes }: ShortcodeTemplates): CodeShortcodes {
	const found = [...shortcodes].flatMap(([name, texts]) => {
		const said = saidByAll(texts.map(codeInTemplate))
		return said === undefined ? [] : [[name, said] as const]
	})
	return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function saidByAll(
	said: readonly (CodeShortcode | false | undefined)[],
): CodeShortcode | false | undefined {
	const [first] = said
	return said.every((one) => typeof one === typeof first) ? first : undefined
}
