import type { Element } from 'hast'
import { element } from './element.ts'
import { hasClass } from './has-class.ts'

const block = /^wp-block-cover(?:-image|__image-background)?$/
/** Within quotes an address may have brackets and quotes of the other kind. */
const background = /background-image:\s*url\(\s*(?:'([^']+)'|"([^"]+)"|([^'")\s]+))\s*\)/i

/** Gives a cover block of WordPress its picture, where that is the background of the block: styles do not come along. */
export function showCover(node: Element): void {
	const { style, ariaLabel } = node.properties
	if (typeof style !== 'string' || !hasClass(node, block)) return
	const [, single, double, bare] = background.exec(style) ?? []
	const src = single ?? double ?? bare
	if (src === undefined) return
	const alt = typeof ariaLabel === 'string' ? ariaLabel : ''
	node.children.unshift(element('p', {}, [element('img', { src, alt })]))
}
