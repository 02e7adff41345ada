import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'

/**
 * Takes out what browsers show to nobody: attributes do not come along, so that it would be read.
 *
 * What is hidden from eyes alone, with a class such as `screen-reader-text`, and what a search opens (`hidden="until-found"`) stays.
 *
 * @param tell Told each element and why, as often as it is there: `div style="display:none"`.
 */
export function leaveHidden(tree: Root, tell: (what: string) => void): void {
	visit(tree, 'element', (node, index, parent) => {
		const reason = hiddenBy(node)
		if (reason === undefined || index === undefined || !parent) return undefined
		if (node.children.length > 0 || shows.test(node.tagName)) tell(`${node.tagName} ${reason}`)
		parent.children.splice(index, 1)
		return index
	})
}

/** Elements that show something though nothing is in them. */
const shows = /^(?:img|iframe|embed|audio|video)$/

function hiddenBy({ properties: { hidden, style } }: Element): string | undefined {
	if (hidden !== undefined && hidden !== false && hidden !== 'until-found') return 'hidden'
	if (typeof style !== 'string') return undefined
	const { display, visibility } = declarationsOf(style)
	if (display === 'none') return 'style="display:none"'
	return visibility === 'hidden' || visibility === 'collapse'
		? `style="visibility:${visibility}"`
		: undefined
}

const comment = /\/\*[\s\S]*?(?:\*\/|$)/g

/** Of a name that is there twice the last one counts, unless an earlier one is important. */
function declarationsOf(style: string): Readonly<Record<string, string>> {
	const values: Record<string, string> = {}
	const important = new Set<string>()
	for (const declaration of style.replace(comment, ' ').toLowerCase().split(';')) {
		const [, name = '', value = '', mark] =
			/^\s*([a-z-]+)\s*:\s*([\w-]+)\s*(!\s*important)?\s*$/.exec(declaration) ?? []
		if (important.has(name) && mark === undefined) continue
		if (mark !== undefined) important.add(name)
		values[name] = value
	}
	return values
}
