import { h } from 'preact'
import { renderToStaticMarkup } from 'preact-render-to-string'
import { clientScript } from './client/script.ts'
import { defaultComponents } from './components/default-components.ts'
import { makeParts } from './components/make-parts.ts'
import { RenderingContext } from './components/use-components.ts'
import type { Html } from './html/html.ts'
import { toVnode } from './html/to-vnode.ts'
import type { Theme, ThemeOptions } from './options.ts'
import { Document } from './pages/document.ts'
import { pageOf } from './pages/page-of.ts'
import { favicon } from './styles/favicon.ts'
import { stylesheet } from './styles/stylesheet.ts'
import { textColumn } from './styles/text-column.ts'
import type { View } from './view.ts'

/**
 * Sets up the theme once: components, tokens and style.
 *
 * Everything in a view is escaped, but for `html`, which is the renderer's.
 *
 * @example
 * const theme = createTheme({ tokens: { accent: ['#0b5d6b', '#7cc4d0'] } })
 * theme.render(view) // '<!doctype html>…'
 */
export function createTheme(options: ThemeOptions = {}): Theme {
	const parts = makeParts(options.components ?? {})
	const components = { ...defaultComponents, ...options.components }

	/** What a user's components show is rendered in one go, so that they can have contexts and ids of one page. */
	function textOf(page: Html): string {
		if (page.islands === undefined) return page.text
		const value = { components, parts }
		return renderToStaticMarkup(h(RenderingContext.Provider, { value }, toVnode(page)))
	}

	function renderPage(view: View): string {
		const page = Document(view, options.favicon, pageOf(view, parts), parts)
		return `<!doctype html>${textOf(page)}\n`
	}

	return {
		render: renderPage,
		column: textColumn(options.tokens ?? {}),
		assets: [
			{ path: 'style.css', content: stylesheet(options) },
			{ path: 'script.js', content: clientScript },
			{ path: 'favicon.svg', content: favicon(options.tokens) },
		],
	}
}
