import { BlogError, nearestName } from '@blog/core'
import type { IGrammar } from '@shikijs/vscode-textmate'
import {
	createShikiPrimitiveAsync,
	type LanguageRegistration,
	normalizeTheme,
	type ShikiPrimitive,
} from 'shiki/core'
import { createOnigurumaEngine } from 'shiki/engine/oniguruma'
import { type BundledLanguage, bundledLanguages } from 'shiki/langs'
import { type BundledTheme, bundledThemes } from 'shiki/themes'
import { createScopeStyles, type ScopeStyles } from './scope-styles.ts'
import { type Token, tokenize } from './tokenize.ts'

/** Colours code; grammars and themes are loaded when they are first needed. */
export interface Highlighter {
	/** Declarations for a whole block. */
	blockCss(): Promise<string>
	/** @param language A name that `languageName` returned, not `text`. */
	tokens(code: string, language: string): Promise<readonly (readonly Token[])[]>
}

/** The engine of the regular expressions is Oniguruma: the grammars are written for it, and it starts faster. */
export function createHighlighter(themes: { light: string; dark: string }): Highlighter {
	const light = themeLoader(themes.light)
	const dark = themeLoader(themes.dark)
	const grammars = new Map<string, Promise<IGrammar>>()
	const loadGrammar = createGrammarLoader()
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

	function grammarOf(language: string): Promise<IGrammar> {
		const known = grammars.get(language)
		if (known) return known
		const loading = loadGrammar(language as BundledLanguage)
		grammars.set(language, loading)
		return loading
	}

	return {
		blockCss: async () => (await stylesOnce()).blockCss,
		async tokens(code, language) {
			const [ready, grammar] = await Promise.all([stylesOnce(), grammarOf(language)])
			return tokenize(code, grammar, ready)
		},
	}
}

/**
 * Loads grammars. Those that stand for themselves share one registry; one that changes others when it is loaded (`injectTo`), or
 * is changed by them (`embeddedLangsLazy`), gets its own, or the colours of a post would depend on the posts before it.
 */
function createGrammarLoader(): (language: BundledLanguage) => Promise<IGrammar> {
	let shared: Promise<ShikiPrimitive> | undefined
	const create = (langs: LanguageRegistration[]) =>
		createShikiPrimitiveAsync({
			engine: createOnigurumaEngine(import('shiki/wasm')),
			langs,
			themes: [],
			warnings: false,
		})

	return async (language) => {
		const { default: langs } = await bundledLanguages[language]()
		const isApart = langs.some((lang) => lang.injectTo || (lang.embeddedLangsLazy?.length ?? 0) > 0)
		if (isApart) return (await create(langs)).getLanguage(language)
		shared ??= create([])
		const registry = await shared
		registry.loadLanguageSync(langs)
		return registry.getLanguage(language)
	}
}

function themeLoader(name: string): (typeof bundledThemes)[BundledTheme] {
	if (Object.hasOwn(bundledThemes, name)) return bundledThemes[name as BundledTheme]
	const near = nearestName(name, Object.keys(bundledThemes))
	throw new BlogError(
		'CONFIG_INVALID',
		`Unexpected code theme \`${name}\`, expected one of Shiki's${near ? `: did you mean \`${near}\`?` : ''}`,
	)
}
