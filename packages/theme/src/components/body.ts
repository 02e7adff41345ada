import { type Html, html, raw } from '../html/html.ts'
import type { Parts } from './parts.ts'
import type { BodyProps } from './props.ts'
import { protectEmails } from './protected-email.ts'

/** The renderer's HTML: the one text that is not escaped. */
export function Body({ html: body }: BodyProps, { wording }: Parts): Html {
	return html`<div class="prose e-content">${raw(protectEmails(body, wording.texts.removeThis))}</div>`
}
