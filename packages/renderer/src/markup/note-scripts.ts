import type { Element } from 'hast'
import type { PostScript } from '../options.ts'
import type { Rendering } from '../rendering.ts'
import type { ElementStep } from './visit-elements.ts'

/** Notes the scripts that an author wrote: whoever publishes the page may have to allow them. */
export const noteScript: ElementStep = (script, rendering) => {
	const { src, type } = script.properties
	note(rendering, {
		text: textOf(script),
		...(typeof src === 'string' && { src }),
		...(typeof type === 'string' && { type }),
	})
}

/** A link that runs a script is one. */
export const noteScriptAddress: ElementStep = ({ properties: { href } }, rendering) => {
	if (typeof href === 'string' && /^\s*javascript:/i.test(href)) note(rendering, { text: href })
}

function note({ scripts, place }: Rendering, script: PostScript): void {
	scripts.push({ ...script, ...place })
}

function textOf({ children }: Element): string {
	return children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}
