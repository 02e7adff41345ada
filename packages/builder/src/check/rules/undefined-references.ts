import { type Diagnostic, nearestName, type Place, type Post } from '@blog/core'
import type { Nodes, Parents } from 'mdast'
import { report } from '../../diagnostics/rules.ts'
import type { Finder } from '../checked-site.ts'

/** `[text][label]`, and neither `a[i][j]` nor `\[text][label]`. */
const reference = /(?<![\w\])\\!])!?\[([^[\]]{1,300})\]\[([^[\]]{0,200})\]/g
/** Templates of Liquid and shortcodes. */
const template = /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g

/** Finds references whose label no line of the post defines: readers see the brackets. */
export const undefinedReferences: Finder = ({ entries }) =>
	entries.flatMap((post) => (post.source.includes('][') ? undefinedIn(post) : []))

function undefinedIn({ tree, source, file }: Post<unknown>): readonly Diagnostic[] {
	const labels: string[] = []
	const texts: Parents[] = []
	collect(tree, labels, texts)
	return texts.flatMap((node) => {
		const start = node.position?.start.offset ?? 0
		return [...written(node, source).matchAll(reference)].flatMap((match): Diagnostic[] => {
			const [, text = '', label = ''] = match
			const name = label.trim() === '' ? text.trim() : label.trim()
			if (isLiteral(text, label) || labels.some((one) => keyOf(one) === keyOf(name))) return []
			const place = placeAt(source, start + match.index)
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

/** Labels of definitions, and what has text in lines. */
function collect(node: Nodes, labels: string[], texts: Parents[]): void {
	if (node.type === 'definition') labels.push(node.label ?? node.identifier)
	else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
		texts.push(node)
	else if ('children' in node) for (const child of node.children) collect(child, labels, texts)
}

/** What was typed, with letters in place of everything that is no text. */
function written(node: Parents, source: string): string {
	const start = node.position?.start.offset
	const end = node.position?.end.offset
	if (start === undefined || end === undefined) return ''
	let text = source.slice(start, end)
	const hide = (from: number, to: number) => {
		text = text.slice(0, from) + text.slice(from, to).replace(/[^\n]/g, 'x') + text.slice(to)
	}
	const hideIn = (parent: Parents): void => {
		for (const child of parent.children) {
			const from = child.position?.start.offset
			const to = child.position?.end.offset
			if (child.type === 'emphasis' || child.type === 'strong' || child.type === 'delete')
				hideIn(child)
			else if (child.type !== 'text' && from !== undefined && to !== undefined)
				hide(from - start, to - start)
		}
	}
	hideIn(node)
	return text.replace(template, (call) => call.replace(/[^\n]/g, 'x'))
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

function placeAt(source: string, offset: number): Place {
	const before = source.slice(0, offset)
	const line = before.split('\n').length
	return { line, column: offset - before.lastIndexOf('\n') }
}
