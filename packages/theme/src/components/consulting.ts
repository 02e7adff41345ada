import { attribute, type Html, html, raw } from '../html/html.ts'
import { isolated } from './isolated.ts'
import type { Parts } from './parts.ts'
import type { ConsultingProps } from './props.ts'
import { protectedEmail } from './protected-email.ts'

/** The card that says what the author can be hired for, with an address that people can read and click. */
export function Consulting(
	{ consulting: { title, topics, email } }: ConsultingProps,
	{ wording }: Parts,
): Html {
	return html`
		<section class="consulting"${attribute('aria-label', title)}>
			<p class="consulting-title"${wording.dir(title)}>${title}</p>
			${topics.length > 0 && html`<ul>${topics.map((topic) => html`<li>${isolated(topic, wording)}</li>`)}</ul>`}
			${email && html`<p>${raw(protectedEmail(email, undefined, '', wording.texts.removeThis))}</p>`}
		</section>
	`
}
