import type { Element } from 'hast'
import { textOf } from '../html/text-of.ts'
import { hasClass } from './class-names.ts'
import type { ElementStep } from './visit-elements.ts'

/**
 * Puts a link to itself at the end of every heading that has an id and no such link yet.
 *
 * It is named after the heading, so that a list of links read aloud is not a row of number signs.
 */
export const addHeadingAnchor: ElementStep = (heading, { labels }) => {
	const { id } = heading.properties
	if (typeof id !== 'string' || id === '' || hasClass(heading, 'sr-only')) return
	if (hasLinkTo(`#${id}`, heading)) return
	heading.children.push({
		type: 'element',
		tagName: 'a',
		properties: {
			className: ['anchor'],
			href: `#${id}`,
			ariaLabel: `${labels.linkToSection}: ${textOf(heading).trim()}`,
		},
		children: [{ type: 'text', value: '#' }],
	})
}

function hasLinkTo(href: string, { children }: Element): boolean {
	return children.some(
		(child) =>
			child.type === 'element' &&
			((child.tagName === 'a' && child.properties.href === href) || hasLinkTo(href, child)),
	)
}
