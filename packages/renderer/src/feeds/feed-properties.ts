import { mapSrcSet } from '@blog/core'
import type { Element, Properties } from 'hast'
import { absoluteUrl } from '../links/absolute-url.ts'
import { classNames } from '../markup/class-names.ts'

/** What an attribute of a feed depends on. */
export interface FeedPlace {
	/** Absolute URL of the post. */
	readonly page: string
	/** Put before ids. */
	readonly prefix: string
	/** Ids of the post's tree. */
	readonly ids: ReadonlySet<string>
	/** Part of a drawing or a formula, which is nothing without its attributes. */
	readonly drawn: boolean
}

/** Attributes that mean something in a feed reader; every other one (`style`, `class`, `on…`, `data-…`) is left out. */
const kept = new Set([
	'align',
	'allowFullScreen',
	'alt',
	'cite',
	'colSpan',
	'controls',
	'dateTime',
	'dir',
	'height',
	'hrefLang',
	'lang',
	'loop',
	'muted',
	'open',
	'preload',
	'reversed',
	'rowSpan',
	'scope',
	'sizes',
	'span',
	'start',
	'title',
	'type',
	'value',
	'width',
	'xmlns',
	'display',
])
const harmless = /^(?:https?|mailto|tel|data|ftp|xmpp|ircs?|magnet|geo):/
const addresses = new Set(['href', 'src', 'poster', 'cite'])

/** The attributes of an element in a feed. */
export function feedProperties(
	element: Element,
	{ page, prefix, ids, drawn }: FeedPlace,
): Properties {
	const properties: Properties = {}
	for (const name in element.properties) {
		const value = element.properties[name]
		if (name === 'id') properties.id = prefix + value
		else if (name === 'href' && typeof value === 'string' && value.startsWith('#')) {
			const id = value.slice(1)
			properties.href = ids.has(id) ? `#${prefix}${id}` : page + value
		} else if (addresses.has(name)) {
			const url = absolute(String(value), page)
			if (url !== undefined) properties[name] = url
		} else if (name === 'srcSet')
			properties.srcSet = mapSrcSet(String(value), (url) => absolute(url, page) ?? url)
		else if (kept.has(name)) properties[name] = value
		else if (drawn && isDrawing(name, value)) properties[name] = withPrefix(value, prefix)
	}
	// Readers that colour code look for this class.
	const language =
		element.tagName === 'code' && classNames(element).filter((each) => /^language-/.test(each))
	if (language && language.length > 0) properties.className = [...language]
	return properties
}

/** Shapes, sizes and colours; no code, no style, and no address but a place in the drawing itself. */
function isDrawing(name: string, value: Properties[string]): boolean {
	if (/^(?:on|data|style$|className$)/i.test(name) || /script:/i.test(String(value))) return false
	return !/(?:href|src)$/i.test(name) || String(value).startsWith('#')
}

/** What names an id of the drawing (`#a`, `url(#a)`) names it as the feed has it. */
function withPrefix(value: Properties[string], prefix: string): Properties[string] {
	return typeof value === 'string'
		? value.replace(/^#(?=.)|(?<=\burl\(["']?#)/g, (mark) => mark + prefix)
		: value
}

/** `undefined` for what a reader must not open: `javascript:` and everything else that is no address. */
function absolute(url: string, page: string): string | undefined {
	const href = absoluteUrl(url, page)
	return href !== undefined && harmless.test(href) ? href : undefined
}
