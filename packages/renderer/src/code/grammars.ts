import {
	createShikiPrimitiveAsync,
	type LanguageRegistration,
	type ShikiPrimitive,
} from '@shikijs/primitive'
import type { IGrammar } from '@shikijs/vscode-textmate'
import { createOnigurumaEngine } from 'shiki/engine/oniguruma'
import { type BundledLanguage, bundledLanguages } from 'shiki/langs'

/** Of the whole process: the regular expressions of a grammar stay in memory for good. */
const grammars = new Map<BundledLanguage, Promise<IGrammar>>()
let shared: Promise<ShikiPrimitive> | undefined

/** The grammar of a language, loaded when it is first asked for. */
export function grammarOf(language: BundledLanguage): Promise<IGrammar> {
	const known = grammars.get(language)
	if (known) return known
	const loading = loadGrammar(language)
	grammars.set(language, loading)
	return loading
}

/**
 * Loads a grammar. Those that stand for themselves share one registry; one that changes others when it is loaded (`injectTo`), or
 * is changed by them (`embeddedLangsLazy`), gets its own, or the colours of a post would depend on the posts before it.
 */
async function loadGrammar(language: BundledLanguage): Promise<IGrammar> {
	const { default: langs } = await bundledLanguages[language]()
	const isApart = langs.some((lang) => lang.injectTo || (lang.embeddedLangsLazy?.length ?? 0) > 0)
	if (isApart) return (await createRegistry(langs)).getLanguage(language)
	shared ??= createRegistry([])
	const registry = await shared
	registry.loadLanguageSync(langs)
	return registry.getLanguage(language)
}

/**
 * The engine of the regular expressions is Oniguruma: the grammars are written for it, and it starts faster than a translation of them
 * to JavaScript's own. Who can read files may have loaded it before (`loadWasm`): what Shiki unpacks here takes 100 ms longer.
 */
function createRegistry(langs: LanguageRegistration[]): Promise<ShikiPrimitive> {
	return createShikiPrimitiveAsync({
		engine: createOnigurumaEngine(async (imports) => (await import('shiki/wasm')).default(imports)),
		langs,
		themes: [],
		warnings: false,
	})
}
