import type { ThemeOptions } from '../options.ts'
import { base } from './base.ts'
import { besideText } from './beside-text.ts'
import { code } from './code.ts'
import { direction } from './direction.ts'
import { forcedColors } from './forced-colors.ts'
import { lists } from './lists.ts'
import { print } from './print.ts'
import { prose } from './prose.ts'
import { search } from './search.ts'
import { defaultTokens, tokenStyle } from './tokens.ts'
import { wordStyle } from './word-style.ts'

/** The one style sheet: tokens, then from the frame to the details, then the user's own. */
export function stylesheet({ tokens, css = '', texts }: ThemeOptions): string {
	const own = [
		tokenStyle({ ...defaultTokens, ...tokens }),
		wordStyle(texts),
		base,
		lists,
		prose,
		code,
		search,
		direction,
		forcedColors,
		besideText(tokens),
		print,
	]
	return `${[...own.map(withoutIndentation), css.trim()].filter(Boolean).join('\n')}\n`
}

function withoutIndentation(css: string): string {
	return css.replace(/^\s+/gm, '').trim()
}
