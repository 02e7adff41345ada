import { createPlaceOf, type Diagnostic, nearestName, type Post } from '@blog/core'
import type { Nodes } from 'mdast'
import { report } from '../../diagnostics/rules.ts'
import type { Finder } from '../checked-site.ts'
import { textsIn, writtenText } from './written-text.ts'

/** `[text][label]`, and neither `a[i][j]` nor `\[text][label]`. */
const reference = /(?<![\w\])\\!])!?\[([^[\]]{1,300})\]\[([^[\]]{0,200})\]/g

/** Finds references whose label no line of the post defines: readers see the brackets. */
export const undefinedReferences: Finder = ({ entries }) =>
	entries.flatMap((post) => (post.source.includes('][') ? undefinedIn(post) : []))

function undefinedIn({ tree, source, file }: Post<unknown>): readonly Diagnostic[] {
	const labels = labelsIn(tree)
	const placeOf = createPlaceOf(source)
	return textsIn(tree).flatMap((node) => {
		const start = node.position?.start.offset ?? 0
		return [...writtenText(node, source).matchAll(reference)].flatMap((match): Diagnostic[] => {
			const [, text = '', label = ''] = match
			const name = label.trim() === '' ? text.trim() : label.trim()
			if (isLiteral(text, label) || labels.some((one) => keyOf(one) === keyOf(name))) return []
			const place = placeOf(start + match.index)
			const near = nearestName(name, labels)
			const message = `Unexpected reference \`${name}\`, expected one that the post defines`
			const hint =
				near === undefined
					? `Write where it leads to on a line of its own: \`[${name}]: https://…\`. Brackets that are meant have a backslash before them.`
					: `Did you mean \`${near}\`?`
			return [report('reference-undefined', file, message, { place, hint })]
		})
	})
}

function labelsIn(node: Nodes): readonly string[] {
	if (node.type === 'definition') return [node.label ?? node.identifier]
	return 'children' in node ? node.children.flatMap(labelsIn) : []
}

/** Numbers in brackets name sources at the end, `[^1]` is a note, and a backslash says that the bracket is one. */
function isLiteral(text: string, label: string): boolean {
	const isNumber = (part: string) => /^\s*\d*\s*$/.test(part)
	return (
		(isNumber(text) && isNumber(label)) ||
		/^\s*\^/.test(text) ||
		/^\s*\^/.test(label) ||
		text.endsWith('\\') ||
		label.endsWith('\\') ||
		(text.trim() === '' && label.trim() === '')
	)
}

/** As CommonMark compares labels. */
function keyOf(label: string): string {
	return label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase()
}
