import { textOf } from '../html/text-of.ts'
import { hasClass } from './class-names.ts'
import type { ElementStep } from './visit-elements.ts'

/**
 * Puts a link to itself at the end of every heading that has an id.
 *
 * It is named after the heading, so that a list of links read aloud is not a row of number signs.
 */
export const addHeadingAnchor: ElementStep = (heading, { labels }) => {
	const { id } = heading.properties
	if (typeof id !== 'string' || id === '' || hasClass(heading, 'sr-only')) return
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
