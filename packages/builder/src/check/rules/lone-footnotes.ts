import { createPlaceOf, type Diagnostic, nearestName, type Post } from '@blog/core'
import type { FootnoteDefinition, Nodes } from 'mdast'
import { report } from '../../diagnostics/rules.ts'
import type { Finder } from '../checked-site.ts'
import { textsIn, writtenText } from './written-text.ts'

/** `[^label]`, and neither `\[^label]` nor what a regular expression has: `[^1](` and `[^1]+`, nor one of a formula: `{[^1]}`. */
const reference = /(?<![\\{])\[\^([^\s[\]^\\]{1,100})\](?![({+])/g

/** Finds footnotes that have only one half: readers see the brackets of a reference without a text, and no text without a reference. */
export const loneFootnotes: Finder = ({ entries }) =>
	entries.flatMap((post) =>
		post.source.includes('[^') ? [...undefinedIn(post), ...unusedIn(post)] : [],
	)

function undefinedIn({ tree, source, file }: Post<unknown>): readonly Diagnostic[] {
	const labels = definitionsIn(tree).map(labelOf)
	const placeOf = createPlaceOf(source)
	return textsIn(tree).flatMap((node) => {
		const start = node.position?.start.offset ?? 0
		return [...writtenText(node, source).matchAll(reference)].flatMap((match): Diagnostic[] => {
			const label = match[1] ?? ''
			if (!isMeant(label, labels)) return []
			const near = nearestName(label, labels)
			const hint =
				near === undefined
					? `Write its text on a line of its own: \`[^${label}]: …\`. Brackets that are meant have a backslash before them.`
					: `Did you mean \`[^${near}]\`?`
			const message = `Unexpected footnote \`[^${label}]\`, expected one that the post defines`
			const place = placeOf(start + match.index)
			return [report('footnote-undefined', file, message, { place, hint })]
		})
	})
}

/** A number is a footnote; a word may be one where others are, and `[^a-z]` is part of a regular expression. */
function isMeant(label: string, labels: readonly string[]): boolean {
	return /^\d+$/.test(label) || (labels.length > 0 && !/^(?:\w-\w)+$|\W$/.test(label))
}

function unusedIn({ tree, source, file }: Post<unknown>): readonly Diagnostic[] {
	const written = source.toLowerCase()
	// In HTML, in code or in a shortcode, too: who reads those knows.
	const isNamed = (label: string) => written.split(`[^${label.toLowerCase()}]`).length > 2
	const placeOf = createPlaceOf(source)
	return definitionsIn(tree).flatMap((node): Diagnostic[] => {
		const label = labelOf(node)
		if (isNamed(label)) return []
		const place = placeOf(node.position?.start.offset ?? 0)
		const message = `Unexpected footnote \`[^${label}]\`: nothing in the post refers to it, and readers do not see it`
		const hint = `Write \`[^${label}]\` where it belongs, or delete it.`
		return [report('footnote-unused', file, message, { place, hint })]
	})
}

function definitionsIn(node: Nodes): readonly FootnoteDefinition[] {
	if (node.type === 'footnoteDefinition') return [node]
	return 'children' in node ? node.children.flatMap(definitionsIn) : []
}

function labelOf({ label, identifier }: FootnoteDefinition): string {
	return label ?? identifier
}
