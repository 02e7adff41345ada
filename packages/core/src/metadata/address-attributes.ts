/** What the attributes of an element lead to that hold one address. */
export interface AddressAttributes {
	readonly links?: readonly string[]
	readonly images?: readonly string[]
	/** Films, sounds, frames and what else a page loads. */
	readonly media?: readonly string[]
	/** The only `type` of the element that they count for. */
	readonly type?: string
	/** Whether it has a `srcset`. */
	readonly isSet?: true
}

const elements: Readonly<Record<string, AddressAttributes>> = {
	// Of SVG these three have `xlink:href` too.
	a: { links: ['href', 'xlink:href'] },
	image: { images: ['href', 'xlink:href'] },
	use: { media: ['href', 'xlink:href'] },
	area: { links: ['href'] },
	img: { images: ['src'], isSet: true },
	input: { images: ['src'], type: 'image' },
	source: { media: ['src'], isSet: true },
	video: { media: ['src', 'poster'] },
	audio: { media: ['src'] },
	track: { media: ['src'] },
	iframe: { media: ['src'] },
	embed: { media: ['src'] },
	object: { media: ['data'] },
	script: { media: ['src'] },
	link: { media: ['href'] },
}

/** Whether HTML may have an element with addresses. */
export const mayRefer = new RegExp(`<(?:${Object.keys(elements).join('|')})[\\s/]`, 'i')

/**
 * The attributes of an element that hold addresses.
 *
 * @param type What its attribute of that name says.
 */
export function addressAttributes(element: string, type = ''): AddressAttributes | undefined {
	const found = Object.hasOwn(elements, element) ? elements[element] : undefined
	return found?.type === undefined || found.type === type.toLowerCase() ? found : undefined
}

/** Whether an attribute of an element holds an address. */
export function isAddressAttribute(element: string, attribute: string, type?: string): boolean {
	const { links = [], images = [], media = [], isSet } = addressAttributes(element, type) ?? {}
	if (attribute === 'srcset') return isSet === true
	return [...links, ...images, ...media].includes(attribute)
}
