import type { Nodes, Root } from 'mdast'

/** Lists the languages of a post's code blocks, lower-case, each once, in order of appearance. */
export function codeLanguages(tree: Root): readonly string[] {
	const languages = new Set<string>()
	collect(tree)
	return [...languages]

	function collect(node: Nodes): void {
		if (node.type === 'code' && node.lang) languages.add(codeLanguage(node.lang))
		else if ('children' in node) for (const child of node.children) collect(child)
	}
}

/**
 * The language of a fence's info string: Rust's `rust,ignore` and Pandoc's `{.rust}` are `rust`.
 *
 * @param lang First word of the info string.
 */
export function codeLanguage(lang: string): string {
	return lang
		.toLowerCase()
		.replace(/^\{?\.?/, '')
		.replace(/[,{}:].*$/s, '')
}
