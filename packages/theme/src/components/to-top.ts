import { type Html, html, raw } from '../html/html.ts'
import type { Texts } from '../texts/texts.ts'

const arrow = raw(
	'<svg viewBox="0 0 20 20" width="18" height="18" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M10 16V4M5 9l5-5 5 5"/></svg>',
)

/** The way back up. The style sheet shows it from the second screen on, without a script. */
export function toTop({ toTop }: Texts): Html {
	return html`<div class="to-top"><a href="#top" accesskey="g" title="${toTop}" aria-label="${toTop}">${arrow}</a></div>`
}
