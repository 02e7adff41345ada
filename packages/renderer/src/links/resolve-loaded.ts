import type { ElementStep } from '../markup/visit-elements.ts'
import { addressIn } from './address-in.ts'
import { isElsewhere, resolve } from './resolve-links.ts'
import { warnOfBroken } from './warn-of-broken.ts'

/** What holds the address of a file, whether that is an image, and the only `type` of the element that it counts for. */
const attributes: Readonly<
	Record<
		string,
		{ readonly names: readonly string[]; readonly isImage?: true; readonly type?: string }
	>
> = {
	a: { names: ['xLinkHref'] },
	image: { names: ['href', 'xLinkHref'], isImage: true },
	use: { names: ['href', 'xLinkHref'], isImage: true },
	input: { names: ['src'], isImage: true, type: 'image' },
	object: { names: ['data'] },
	iframe: { names: ['src'] },
	embed: { names: ['src'] },
	script: { names: ['src'] },
	link: { names: ['href'] },
}

/** Addresses of what else raw HTML loads become URLs, and links and images of SVG; those that lead nowhere are reported and left as they are. */
export const resolveLoaded: ElementStep = (element, rendering) => {
	const { names = [], isImage = false, type } = attributes[element.tagName] ?? {}
	if (type !== undefined && String(element.properties.type).toLowerCase() !== type) return
	for (const name of names) {
		const value = addressIn(element, name)
		if (value === undefined || isElsewhere(value)) continue
		const target = resolve(value, rendering)
		if (target) element.properties[name] = target.url
		else if (isImage) warnOfBroken('image-broken', value, 'a file of this site', rendering)
		else warnOfBroken('link-broken', value, 'a file or page of this blog', rendering)
	}
}
