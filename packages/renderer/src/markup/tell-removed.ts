import type { Element, Nodes, Properties, Root } from 'hast'
import { find, html } from 'property-information'
import { placeOf, type Rendering } from '../rendering.ts'
import { offsetOf } from './made-html.ts'
import { sanitizeSchema } from './sanitize-schema.ts'
import { childrenOf, visitAll } from './visit-all.ts'

const hint =
	'Raw HTML is cleaned where its author is not trusted: `trusted: false`, in the config of Hugo `unsafe: false`. Leave that out if you trust the author, or write it as Markdown.'

/**
 * Tells what of an author's HTML is not shown, by holding the elements before and after the cleaning to each other. Of what goes as a whole the outermost is told.
 *
 * @param before All that was written.
 * @param after What of it is left, at the same positions.
 */
export function tellRemoved(before: Root, after: Root, rendering: Rendering): void {
	const left = new Map<string, Element[]>()
	visitAll(after, (element) => {
		const key = keyOf(element)
		const known = left.get(key)
		if (known) known.push(element)
		else left.set(key, [element])
	})
	tellIn(before, false)

	function tellIn(node: Nodes, isTold: boolean): void {
		for (const child of childrenOf(node)) {
			if (child.type !== 'element') continue
			// Nobody has written it: browsers would add it, or it is the renderer's.
			const isMade = offsetOf(child) === undefined
			const kept = isMade ? child : left.get(keyOf(child))?.shift()
			if (kept === undefined && !isTold)
				rendering.warn(
					'html-removed',
					`Unexpected \`<${child.tagName}>\`, which is left out`,
					hintOf(child),
					placeOf(child),
				)
			if (kept !== undefined && !isMade) tellAttributes(child, kept)
			if (kept === undefined && sanitizeSchema.strip?.includes(child.tagName)) continue
			tellIn(child, kept === undefined)
		}
	}

	function hintOf(element: Element): string {
		const cleanedFor = rendering.cleanedFor.get(offsetOf(element) ?? -1)
		if (cleanedFor === undefined) return hint
		return `What a shortcode makes is cleaned if something that its author wrote may have become HTML or a program in it: here it is ${cleanedFor}.`
	}

	function tellAttributes(element: Element, kept: Element): void {
		const names = Object.keys(element.properties)
			.filter((name) => saysAny(element.properties[name]) && kept.properties[name] === undefined)
			.map((name) => `\`${find(html, name).attribute}\``)
		if (names.length === 0) return
		const [many, are] = names.length === 1 ? ['attribute', 'is'] : ['attributes', 'are']
		const message = `Unexpected ${many} ${names.join(', ')} of \`<${element.tagName}>\`, which ${are} left out`
		rendering.warn('html-removed', message, hintOf(element), placeOf(element))
	}
}

/** An empty list of words says nothing. */
function saysAny(value: Properties[string]): boolean {
	return value != null && !(Array.isArray(value) && value.length === 0)
}

function keyOf(element: Element): string {
	return `${offsetOf(element)} ${element.tagName}`
}
