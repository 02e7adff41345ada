import { fileSource, originSource, schemeSource } from './address-sources.ts'
import { addPassive, addSheet } from './css-sources.ts'
import type { AddSource, PageDirective } from './directives.ts'
import type { Tag } from './tags-of.ts'

/** Notes the addresses of an element's attributes. */
type ElementSources = (tag: Tag, add: AddSource) => void

function passive(names: readonly string[], directive: PageDirective): ElementSources {
	return ({ attributes }, add) => {
		for (const name of names) {
			// Of a `srcset` each address.
			for (const address of attributes.get(name)?.split(/\s+/) ?? [])
				addPassive(address, [directive], add)
		}
	}
}

function active(
	name: string,
	directive: PageDirective,
	sourceOf: (address: string) => string | undefined,
	ownSource?: string,
): ElementSources {
	return ({ attributes }, add) => {
		const address = attributes.get(name)
		const source =
			address === undefined ? undefined : (sourceOf(address) ?? schemeSource(address) ?? ownSource)
		if (source !== undefined) add(directive, source)
	}
}

function all(...sources: readonly ElementSources[]): ElementSources {
	return (tag, add) => {
		for (const source of sources) source(tag, add)
	}
}

const image = passive(['src', 'srcset', 'href', 'xlink:href'], 'img-src')
const media = passive(['src'], 'media-src')
const frame = active('src', 'frame-src', originSource)

/** Who takes what is sent may send the browser on, which browsers count too. */
function sendsTo(address: string): string | undefined {
	return schemeSource(address) ?? /^\s*(mailto:)/i.exec(address)?.[1]?.toLowerCase()
}

function addLink({ attributes }: Tag, add: AddSource): void {
	const address = attributes.get('href') ?? ''
	const kinds = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/)
	const is = (kind: string) =>
		kinds.includes(kind) || (kinds.includes('preload') && attributes.get('as') === kind)
	const source = fileSource(address)
	if (is('stylesheet') || is('style')) addSheet(address, source, add)
	if ((is('modulepreload') || is('script')) && source !== undefined) add('script-src', source)
	if (kinds.some((kind) => kind.endsWith('icon')) || is('image'))
		addPassive(address, ['img-src'], add)
	if (is('font')) addPassive(address, ['font-src'], add)
	if (is('manifest') && source !== undefined) add('manifest-src', source)
}

/** By the name of the element. */
export const elementSources: ReadonlyMap<string, ElementSources> = new Map(
	Object.entries({
		img: image,
		image,
		input: all(image, active('formaction', 'form-action', sendsTo)),
		button: active('formaction', 'form-action', sendsTo),
		form: active('action', 'form-action', sendsTo),
		video: all(media, passive(['poster'], 'img-src')),
		audio: media,
		track: media,
		source: all(media, passive(['srcset'], 'img-src')),
		iframe: frame,
		frame,
		embed: active('src', 'object-src', originSource, "'self'"),
		object: active('data', 'object-src', originSource, "'self'"),
		base: active('href', 'base-uri', originSource, "'self'"),
		link: addLink,
	}),
)
