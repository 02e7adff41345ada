import type { Root } from 'mdast'
import { visitFlow } from './visit-flow.ts'

/** Lists the languages of a post's code blocks, lower-case, each once, in order of appearance. */
export function codeLanguages(tree: Root): readonly string[] {
	const languages = new Set<string>()
	visitFlow(tree, (node) => {
		const language = node.type === 'code' && node.lang ? codeLanguage(node.lang) : ''
		if (language !== '') languages.add(language)
	})
	return [...languages]
}

/**
 * The language of a fence's info string: Rust's `rust,ignore`, Pandoc's `{.rust}` and Eleventy's `rust/1-2` are `rust`.
 *
 * @param lang First word of the info string.
 */
export function codeLanguage(lang: string): string {
	return lang
		.toLowerCase()
		.replace(/^\{?\.?/, '')
		.replace(/[,{}:].*$/s, '')
		.replace(/\/[\d,/-]*$/, '')
}
