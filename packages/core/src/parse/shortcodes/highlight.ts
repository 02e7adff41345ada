import { codeAsHtml } from '../code-as-html.ts'
import { inlineCode } from './inline-code.ts'
import type { Shortcode } from './shortcode.ts'

/**
 * Hugo's `highlight`: a block of code, its options as after a fence. Within code it is the code alone.
 *
 * @see https://gohugo.io/shortcodes/highlight/
 */
export const highlight: Shortcode = ({ args, inner = '', isInline, isInCode, isInHtml }) => {
	const language = args[0] ?? args.lang ?? ''
	const options = args[1] ?? args.options ?? ''
	const code = inner.replace(/^\r?\n|\r?\n$/g, '')
	// A fence would end another one, and be a part of what is indented.
	if (isInCode) return code
	if (isInHtml) return codeAsHtml(code, language)
	if (isInline) return inlineCode(code, language).replace(/(?<!\\)\|/g, '\\|')
	if (/(?:^|[\s,])hl_inline\s*=\s*true/.test(options)) return inlineCode(code, language)
	const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map(({ length }) => length))
	const fence = '`'.repeat(longest + 1)
	const said = options.trim() === '' ? '' : ` {${quoted(options.trim())}}`
	return `\n\n${fence}${language}${said}\n${code}\n${fence}\n\n`
}

/** A comma ends a value here, a space one after a fence: `hl_lines=1 3-4` becomes `hl_lines="1 3-4"`. */
function quoted(options: string): string {
	return options
		.replace(/\s*=\s*/g, '=')
		.replace(/=([^\s,"'[]+(?:\s+(?![\w-]+=)[^\s,"'[]+)+)/g, '="$1"')
}
