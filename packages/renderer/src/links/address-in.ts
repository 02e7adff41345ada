import { stripUrl } from '@blog/core'
import type { Element } from 'hast'

/** The address in an attribute of an element, and in it from now on without what browsers take of it at both ends. */
export function addressIn({ properties }: Element, name: string): string | undefined {
	const written = properties[name]
	if (typeof written !== 'string') return undefined
	const address = stripUrl(written)
	properties[name] = address
	return address
}
