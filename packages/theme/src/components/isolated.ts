import { html, type Shown } from '../html/html.ts'
import type { Wording } from '../texts/wording.ts'

/** A text that somebody has written among other text: its direction is its own and changes nothing around it. */
export function isolated(text: string, wording: Pick<Wording, 'dir'>): Shown {
	return wording.dir(text) ? html`<bdi>${text}</bdi>` : text
}
