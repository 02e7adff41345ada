import type { Element } from 'hast'
import type { WrittenCode } from '../code/code-blocks.ts'
import { escapeAttribute, toHtml, writeComment, writeProperties } from '../html/to-html.ts'
import { pictureHtml } from '../markup/pictures.ts'
import type { ElementStep, ElementSteps } from '../markup/visit-elements.ts'
import { placeOf, type Rendering } from '../rendering.ts'
import { phrasingText } from './write-phrasing.ts'
import { addLater, type Dialect, elementOf, type Later } from './writer.ts'

/** What writing a page leaves behind. */
export interface PageNotes {
	/** Links and images as they became, in order. */
	readonly elements: Element[]
	/** Ids of headings, footnotes and references to them. */
	readonly ids: string[]
	/** A code block, and where its HTML goes. */
	addCode(code: WrittenCode, later: Later): void
}

/**
 * How pages are written.
 *
 * @param steps The built-in steps of links and images: the same that elements of raw HTML and of plug-ins go through.
 * @param anchors Whether headings link to themselves.
 */
export function pageDialect(
	rendering: Rendering,
	{ a = [], img = [] }: ElementSteps,
	anchors: boolean,
	{ elements, ids, addCode }: PageNotes,
): Dialect {
	const { labels } = rendering

	function stepped(element: Element, steps: readonly ElementStep[]): Element {
		for (const step of steps) step(element, rendering, noParent, 0)
		elements.push(element)
		return element
	}

	return {
		link(node, properties) {
			rendering.place = placeOf(node)
			if (properties.id) ids.push(String(properties.id))
			return writeProperties(stepped(elementOf('a', properties), a).properties)
		},
		start(name, properties) {
			if (properties.id) ids.push(String(properties.id))
			return `<${name}${writeProperties(properties)}>`
		},
		image(node, properties) {
			rendering.place = placeOf(node)
			const image = stepped(elementOf('img', properties), img)
			return pictureHtml(image, rendering) ?? toHtml(image)
		},
		heading(node, id, content, writer) {
			ids.push(id)
			const name = `h${node.depth}`
			const start = `<${name} id="${escapeAttribute(id)}">${content}`
			if (!anchors) return `${start}</${name}>`
			const label = `${labels.linkToSection}: ${phrasingText(node, writer).trim()}`
			return `${start}<a class="anchor" href="${escapeAttribute(`#${id}`)}" aria-label="${escapeAttribute(label)}">#</a></${name}>`
		},
		comment: (value) => writeComment({ value }),
		code(code, writer) {
			const later = { html: '' }
			addCode(code, later)
			addLater(writer, later)
		},
		tableStart: `<div class="table-scroll" tabindex="0" role="group" aria-label="${escapeAttribute(labels.table)}">`,
		tableEnd: '</div>',
	}
}

const noParent = { type: 'root' as const, children: [] }
