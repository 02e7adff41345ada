import { decodeReferences } from '@blog/core'

/** A start tag. */
export interface Tag {
	/** In lower case. */
	readonly name: string
	/** By name in lower case, their references read. */
	readonly attributes: ReadonlyMap<string, string>
	/** What stands in a script or a style, else empty. */
	readonly text: string
}

const startTag = /<!--[\s\S]*?-->|<([a-z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g

/** What stands in these is no markup. */
const ends: Readonly<Record<string, RegExp>> = {
	script: /<\/script(?=[\s/>])/gi,
	style: /<\/style(?=[\s/>])/gi,
}

/**
 * Finds the start tags of a page that was written by a program: values stand in quotes, and text has no `<` of its own. What somebody else wrote
 * otherwise may be missed; then a browser is told less than it might be.
 */
export function* tagsOf(html: string): Generator<Tag> {
	const finder = new RegExp(startTag)
	for (let found = finder.exec(html); found; found = finder.exec(html)) {
		const [, written, rest = ''] = found
		if (written === undefined) continue
		const name = written.toLowerCase()
		const end = Object.hasOwn(ends, name) ? endOf(html, ends[name], finder.lastIndex) : undefined
		yield {
			name,
			attributes: attributesOf(rest),
			text: html.slice(finder.lastIndex, end ?? finder.lastIndex),
		}
		if (end !== undefined) finder.lastIndex = end
	}
}

function endOf(html: string, pattern: RegExp | undefined, from: number): number {
	const finder = new RegExp(pattern ?? '', 'gi')
	finder.lastIndex = from
	return finder.exec(html)?.index ?? html.length
}

function attributesOf(text: string): ReadonlyMap<string, string> {
	const attributes = new Map<string, string>()
	for (const [, name = '', double, single, bare] of text.matchAll(attribute)) {
		const key = name.toLowerCase()
		// Of two with a name browsers take the first.
		if (!attributes.has(key)) attributes.set(key, decodeReferences(double ?? single ?? bare ?? ''))
	}
	return attributes
}
