import type { ThemeOptions } from '../options.ts'
import { base } from './base.ts'
import { code } from './code.ts'
import { lists } from './lists.ts'
import { print } from './print.ts'
import { prose } from './prose.ts'
import { defaultTokens, tokenStyle } from './tokens.ts'

/** The one style sheet: tokens, then from the frame to the details, then the user's own. */
export function stylesheet({ tokens, css = '' }: ThemeOptions): string {
	const parts = [tokenStyle({ ...defaultTokens, ...tokens }), base, lists, prose, code, print, css]
	return `${parts.filter(Boolean).map(squeeze).join('\n')}\n`
}

/** Takes out comments and indentation. */
function squeeze(css: string): string {
	return css
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.replace(/^\s+/gm, '')
		.trim()
}
