import type { FootnoteDefinition } from 'mdast'
import { escapeText } from '../html/to-html.ts'
import { BACK } from '../markdown/back-arrow.ts'
import type { Footnote } from './footnotes.ts'
import { makesBlock } from './makes-block.ts'
import { writeFlow } from './write-flow.ts'
import { writePhrasing } from './write-phrasing.ts'
import type { Writer } from './writer.ts'

/** Writes the footnotes of a post behind it, as mdast-util-to-hast does, if there are any. */
export function writeFootnotes(writer: Writer): void {
	const notes = writer.footnotes.referred().filter(({ definition }) => definition)
	if (notes.length === 0) return
	const { dialect, labels } = writer
	writer.out += `\n${dialect.start('section', { dataFootnotes: true, className: ['footnotes'] })}`
	writer.out += dialect.start('h2', { className: ['sr-only'], id: 'footnote-label' })
	writer.out += `${escapeText(labels.footnotes)}</h2>\n<ol>\n`
	for (const note of notes) writeFootnote(note, writer)
	writer.out += '</ol>\n</section>'
}

/** Links back to the references stand in the last paragraph, or behind what is last. */
function writeFootnote(note: Footnote, writer: Writer): void {
	const { children = [] } = note.definition ?? {}
	const last = children.findLast(makesBlock)
	writer.out += `${writer.dialect.start('li', { id: `fn-${note.name}` })}\n`
	for (const child of children)
		if (child === last && child.type === 'paragraph')
			writer.out += `<p>${writePhrasing(child, writer)} ${backLinks(note, ' ', writer)}</p>\n`
		else if (writeFlow(child, writer, '')) writer.out += '\n'
	if (last?.type !== 'paragraph') writer.out += `${backLinks(note, '\n \n', writer)}\n`
	writer.out += '</li>\n'
}

function backLinks(note: Footnote, separator: string, { dialect, labels }: Writer): string {
	let html = ''
	for (let nth = 1; nth <= note.count; nth++) {
		const again = nth > 1 ? `-${nth}` : ''
		const attributes = dialect.link(note.definition as FootnoteDefinition, {
			href: `#fnref-${note.name}${again}`,
			dataFootnoteBackref: '',
			ariaLabel: `${labels.backToReference} ${note.number}${again}`,
			className: ['data-footnote-backref'],
		})
		const mark = nth > 1 ? `<sup>${nth}</sup>` : ''
		html += `${nth > 1 ? separator : ''}<a${attributes}>${BACK}${mark}</a>`
	}
	return html
}
