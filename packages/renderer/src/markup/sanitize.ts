import type { Element, Nodes, Root } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import { holdsMarkup } from './holds-markup.ts'
import { isMade } from './made-html.ts'
import { sanitizeSchema } from './sanitize-schema.ts'
import { visitAll } from './visit-all.ts'

/** Names the elements whose id Markdown gave (headings, footnotes); it is nowhere in the text, so nobody can write it. */
export type OwnMark = string

/** Marks the elements that have an id, in a tree whose raw HTML is not parsed yet. */
export function markOwnIds(tree: Root, source: string): OwnMark {
	let mark = 'own'
	while (source.includes(mark)) mark += '-'
	visitAll(tree, ({ properties }) => {
		if (properties.id !== undefined) properties.dataOwnId = mark
	})
	return mark
}

/**
 * Takes everything out of a tree that an untrusted author must not have: scripts, handlers, styles, frames, SVG and MathML,
 * `javascript:` addresses; what shortcodes made stays, if it can be told. Ids written in HTML get the prefix `user-content-`, so that they cannot shadow names of scripts, nor headings.
 *
 * @param tree Without raw nodes. Changed in place.
 * @param mark From {@link markOwnIds}, before raw HTML was parsed.
 * @see https://github.com/rehypejs/rehype-sanitize
 */
export function sanitizeTree(tree: Root, mark: OwnMark): Root {
	const seen = new Set<unknown>()
	const made: Made[] = []
	const foreign = new Set<Element>()
	visitAll(tree, (element) => {
		const { properties, tagName } = element
		const isForeign = foreign.has(element)
		if (!isForeign && (tagName === 'svg' || tagName === 'math'))
			visitAll(element, (inner) => foreign.add(inner))
		const { id, name, dataOwnId } = properties
		delete properties.dataOwnId
		delete properties.dataMade
		if (isMade(element) && !holdsMarkup(element, isForeign)) {
			made.push({ ...element })
			if (!isAllowed(tagName)) element.tagName = 'div'
			element.properties = { dataMade: made.length - 1 }
			openTemplate(element)
			return
		}
		if (name !== undefined) properties.name = `user-content-${name}`
		if (id === undefined) return
		if (dataOwnId === mark && !seen.has(id)) seen.add(id)
		else properties.id = `user-content-${id}`
	})
	const clean = sanitize(tree, sanitizeSchema)
	visitAll(clean, takeEmptyLists)
	if (made.length > 0) for (const one of [tree, clean]) restore(one, made)
	return clean.type === 'root'
		? clean
		: { type: 'root', children: [clean as Root['children'][number]] }
}

type Made = Pick<Element, 'tagName' | 'properties' | 'content'>

function isAllowed(tag: string): boolean {
	const { tagNames, ancestors } = sanitizeSchema
	return tagNames?.includes(tag) === true && !Object.hasOwn(ancestors ?? {}, tag)
}

/** Makes children of what stands in a template, where they are cleaned as all else; comments go in any case. */
function openTemplate(element: Element): void {
	const { content } = element
	if (!content) return
	element.children = content.children.filter(
		(child) => child.type === 'element' || child.type === 'text',
	)
	delete element.content
}

/** Gives elements back what they were. */
function restore(tree: Nodes, made: readonly Made[]): void {
	visitAll(tree, (element) => {
		const { tagName, properties, content } = made[Number(element.properties.dataMade)] ?? {}
		if (tagName === undefined || properties === undefined) return
		element.tagName = tagName
		element.properties = properties
		if (!content) return
		element.content = { ...content, children: element.children }
		element.children = []
	})
}

/** Takes out what is left of attributes that may have some words and had others. */
function takeEmptyLists({ properties }: Element): void {
	for (const [name, value] of Object.entries(properties))
		if (Array.isArray(value) && value.length === 0) delete properties[name]
}
