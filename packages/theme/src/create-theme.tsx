import { renderToStaticMarkup } from 'preact-render-to-string'
import { clientScript } from './client/script.ts'
import { defaultComponents } from './components/default-components.ts'
import { ComponentsContext } from './components/use-components.ts'
import type { Theme, ThemeOptions } from './options.ts'
import { Document } from './pages/document.tsx'
import { pageOf } from './pages/page-of.tsx'
import { favicon } from './styles/favicon.ts'
import { stylesheet } from './styles/stylesheet.ts'

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
	const components = { ...defaultComponents, ...options.components }
	return {
		render(view) {
			const page = (
				<ComponentsContext.Provider value={components}>
					<Document view={view} icon={options.favicon ?? view.site.assets.icon}>
						{pageOf(view)}
					</Document>
				</ComponentsContext.Provider>
			)
			return `<!doctype html>${renderToStaticMarkup(page)}\n`
		},
		assets: [
			{ path: 'style.css', content: stylesheet(options) },
			{ path: 'script.js', content: clientScript },
			{ path: 'favicon.svg', content: favicon(options.tokens) },
		],
	}
}
