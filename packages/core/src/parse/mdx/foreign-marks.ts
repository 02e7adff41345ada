import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** Stand for `!--` behind a brace, and for the brace of a heading's id. They are no characters of any text. */
const [comment, brace] = ['\uFDD0', '\uFDD1']
const hidden = new RegExp(`${brace}|\\{/\\*${comment}([\\s\\S]*?)\\*/\\}`, 'g')
const whole = new RegExp(`^/\\*${comment}([\\s\\S]*)\\*/$`)

/** Fences and code in a line, in which nothing is a comment; comments. Each ends before the next begins, so that a text is read once. */
const codeOrComment =
	/^[ \t>]*(`{3,}(?![^\n]*`)|~{3,})[\s\S]*?(?:^[ \t>]*\1|(?![\s\S]))|(?<!`)(`+)[^`\n]+\2|<!--((?:(?!\*\/|-->|<!--)[\s\S])*)-->/gm

/**
 * Hides from a parser of MDX what Docusaurus takes beside it, comments of HTML and ids of headings (`## Title {#id}`), behind as many letters.
 *
 * @see https://docusaurus.io/docs/api/docusaurus-config#markdown
 */
export function hideForeignMarks(text: string): string {
	return text
		.replace(codeOrComment, (all, _, __, said?: string) =>
			said === undefined ? all : `{/*${comment}${said}*/}`,
		)
		.replace(/^( {0,3}#{1,6}[ \t].*)\{(?=#[^\s{}]+\}[ \t]*\r?$)/gm, `$1${brace}`)
}

/** Brings them back: comments as HTML, the rest as text. */
export function showForeignMarks(tree: Root): void {
	visit(tree, (node) => {
		if (!('value' in node)) return
		const said = isExpression(node.type) ? whole.exec(node.value)?.[1] : undefined
		if (said !== undefined) Object.assign(node, { type: 'html', value: `<!--${said}-->` })
		else node.value = shown(node.value)
	})
}

/** A text without letters that stand for others. */
export function shown(text: string): string {
	return text.replace(hidden, (_, said?: string) => (said === undefined ? '{' : `<!--${said}-->`))
}

function isExpression(type: string): boolean {
	return type === 'mdxFlowExpression' || type === 'mdxTextExpression'
}
