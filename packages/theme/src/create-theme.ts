import script from './client/script.ts?script'
import search from './client/search.ts?script'
import { schemeScript } from './components/head.ts'
import type { Theme, ThemeOptions } from './options.ts'
import { pageRenderer } from './page-renderer.ts'
import { favicon } from './styles/favicon.ts'
import { feedStyle } from './styles/feed-style.ts'
import { stylesheet } from './styles/stylesheet.ts'
import { textColumn } from './styles/text-column.ts'

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
	const { components, tokens = {}, favicon: icon } = options
	const { render, wording } = pageRenderer(components ?? {}, options, icon)
	const plain = components ? pageRenderer({}, options, icon).render : render
	return {
		render,
		renderPlain: plain,
		wording,
		feedStyle: (language) => feedStyle(tokens, wording(language)),
		column: textColumn(tokens),
		inlineScripts: [schemeScript],
		assets: [
			{ path: 'style.css', content: stylesheet(options) },
			{ path: 'script.js', content: script },
			{ path: 'search.js', content: search },
			{ path: 'favicon.svg', content: favicon(tokens) },
		],
	}
}
