import { normalizeTheme } from '@shikijs/primitive'
import type { BundledLanguage } from 'shiki/langs'
import { type BundledTheme, bundledThemes } from 'shiki/themes'
import { grammarOf } from './grammars.ts'
import { createScopeStyles, type ScopeStyles } from './scope-styles.ts'
import { createTokenizer, type Token, type Tokenizer } from './tokenize.ts'

/** Colours code; grammars and themes are loaded when they are first needed. */
export interface Highlighter {
	/** The style of the classes, see `ScopeStyles`. */
	style(): Promise<string>
	/** @param language A name that `languageName` returned, not `text`. */
	tokens(code: string, language: string): Promise<readonly (readonly Token[])[]>
}

/** @param themes Names of Shiki's themes. */
export function createHighlighter(themes: { light: string; dark: string }): Highlighter {
	const light = themeLoader(themes.light)
	const dark = themeLoader(themes.dark)
	const tokenizers = new Map<string, Promise<Tokenizer>>()
	let styles: Promise<ScopeStyles> | undefined

	async function loadStyles(): Promise<ScopeStyles> {
		const [lightTheme, darkTheme] = await Promise.all([light(), dark()])
		return createScopeStyles({
			light: normalizeTheme(lightTheme.default),
			dark: normalizeTheme(darkTheme.default),
		})
	}

	function stylesOnce(): Promise<ScopeStyles> {
		styles ??= loadStyles()
		return styles
	}

	async function loadTokenizer(language: string): Promise<Tokenizer> {
		const [ready, grammar] = await Promise.all([
			stylesOnce(),
			grammarOf(language as BundledLanguage),
		])
		return createTokenizer(grammar, ready)
	}

	return {
		style: async () => (await stylesOnce()).style,
		async tokens(code, language) {
			const loading = tokenizers.get(language) ?? loadTokenizer(language)
			tokenizers.set(language, loading)
			return (await loading)(code)
		},
	}
}

/** An unknown name is told at length where options are checked. */
function themeLoader(name: string): (typeof bundledThemes)[BundledTheme] {
	if (Object.hasOwn(bundledThemes, name)) return bundledThemes[name as BundledTheme]
	throw new Error(`Unexpected code theme \`${name}\`, expected one of Shiki's`)
}
