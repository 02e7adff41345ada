import type { Heading, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'

/** The title, and the tree without the heading that became it. */
export interface Titled {
	readonly title: string
	readonly tree: Root
	/** The heading that was taken out. */
	readonly heading?: Heading
	readonly diagnostics: readonly Diagnostic[]
}

/**
 * Finds the title: the front matter's, else the first heading's, else the file name in words. A list has none but what is written, or stands
 * above its text: the others are those of its parts.
 *
 * A heading of depth 1 that opens the text and says what the title says is taken out of the tree, since pages show the
 * title themselves and would show it twice.
 *
 * @param named What the name of the file says, in words; `undefined` for a list.
 * @param isOpeningTaken Whether that heading alone gives a title, and is taken out whatever it says, as Docusaurus does. Default false.
 */
export function readTitle(
	written: string | undefined,
	tree: Root,
	named: string | undefined,
	file: string,
	isOpeningTaken = false,
): Titled {
	const first = tree.children.find((node) => node.type !== 'html')
	const opening = first?.type === 'heading' && first.depth === 1 ? first : undefined
	const isList = named === undefined
	const any =
		isList || isOpeningTaken
			? undefined
			: tree.children.find((node): node is Heading => node.type === 'heading')
	const heading = opening ?? any
	const title = written?.trim() || (heading && wordsOf(heading))

	if (!title) {
		if (isList) return { title: '', tree, diagnostics: [] }
		const message = `Expected a title or a heading; the file name gives \`${named}\``
		return {
			title: named,
			tree,
			diagnostics: [report('title-missing', file, message, { hint: 'Add `title:`.' })],
		}
	}
	if (opening === undefined || !(isOpeningTaken || sameText(wordsOf(opening), title)))
		return { title, tree, diagnostics: [] }
	const children = tree.children.filter((node) => node !== opening)
	return { title, tree: { ...tree, children }, heading: opening, diagnostics: [] }
}

/** The name of a file in words. */
export function wordsOfName(name: string): string {
	return name.replace(/[-_\s]+/g, ' ').trim()
}

/** What a heading says, without its tags: a title is no HTML. */
function wordsOf(heading: Heading): string {
	return textOf(heading, { includeHtml: false }).replace(/\s+/g, ' ').trim()
}

function sameText(a: string, b: string): boolean {
	const plain = (text: string) =>
		text
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, ' ')
			.trim()
	return plain(a) === plain(b)
}
