import { h } from 'preact'
import { renderToStaticMarkup } from 'preact-render-to-string'
import script from './client/script.ts?script'
import search from './client/search.ts?script'
import { defaultComponents } from './components/default-components.ts'
import { schemeScript } from './components/head.ts'
import { makeParts } from './components/make-parts.ts'
import type { Parts } from './components/parts.ts'
import { RenderingContext } from './components/use-components.ts'
import type { Html } from './html/html.ts'
import { toVnode } from './html/to-vnode.ts'
import type { Theme, ThemeOptions } from './options.ts'
import { Document } from './pages/document.ts'
import { pageOf } from './pages/page-of.ts'
import { favicon } from './styles/favicon.ts'
import { stylesheet } from './styles/stylesheet.ts'
import { textColumn } from './styles/text-column.ts'
import { Wording } from './texts/wording.ts'
import type { View } from './view.ts'

/**
 * Sets up the theme once: components, tokens, style and words.
 *
 * Everything in a view is escaped, but for `html`, which is the renderer's.
 *
 * @example
 * const theme = createTheme({ tokens: { accent: ['#0b5d6b', '#7cc4d0'] } })
 * theme.render(view) // '<!doctype html>…'
 */
export function createTheme(options: ThemeOptions = {}): Theme {
	const components = { ...defaultComponents, ...options.components }

	const spoken = new Map<string, Parts>()

	/** Languages are as many as a site has. */
	function partsOf(language: string): Parts {
		const known = spoken.get(language)
		if (known !== undefined) return known
		const parts = makeParts(options.components ?? {}, new Wording(language, options.texts))
		spoken.set(language, parts)
		return parts
	}

	/** What a user's components show is rendered in one go, so that they can have contexts and ids of one page. */
	function textOf(page: Html, parts: Parts): string {
		if (page.islands === undefined) return page.text
		const value = { components, parts }
		return renderToStaticMarkup(h(RenderingContext.Provider, { value }, toVnode(page)))
	}

	function renderPage(view: View): string {
		const parts = partsOf(languageOf(view))
		const page = Document(view, options.favicon, pageOf(view, parts), parts)
		return `<!doctype html>${textOf(page, parts)}\n`
	}

	return {
		render: renderPage,
		wording: (language) => partsOf(language).wording,
		column: textColumn(options.tokens ?? {}),
		inlineScripts: [schemeScript],
		assets: [
			{ path: 'style.css', content: stylesheet(options) },
			{ path: 'script.js', content: script },
			{ path: 'search.js', content: search },
			{ path: 'favicon.svg', content: favicon(options.tokens) },
		],
	}
}

/** Of a post or page its own. */
function languageOf(view: View): string {
	return view.kind === 'post' || view.kind === 'page' ? view.post.language : view.site.language
}
