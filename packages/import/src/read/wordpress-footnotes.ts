import { escapeHtml } from '../convert/escape-html.ts'

const block = /<!--\s*wp:footnotes\b[^<>]*\/-->/

/**
 * Puts footnotes where their block stands: WordPress keeps them beside the text.
 *
 * @param json `[{"id": "…", "content": "HTML"}]`.
 * @see https://developer.wordpress.org/block-editor/reference-guides/core-blocks/#footnotes
 */
export function withFootnotes(text: string, json: string | undefined): string {
	if (!json || !block.test(text)) return text
	const items = notesOf(json).map(({ id, content }) => `<li id="${escapeHtml(id)}">${content}</li>`)
	return text.replace(block, () => `<ol>${items.join('')}</ol>`)
}

function notesOf(json: string): readonly { readonly id: string; readonly content: string }[] {
	try {
		const value: unknown = JSON.parse(json)
		if (!Array.isArray(value)) return []
		return value.filter((note) => typeof note?.id === 'string' && typeof note.content === 'string')
	} catch {
		// What is no JSON holds no notes; the references stay.
		return []
	}
}
