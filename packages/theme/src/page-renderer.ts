import { h } from 'preact'
import { renderToStaticMarkup } from 'preact-render-to-string'
import type { Components } from './components/components.ts'
import { defaultComponents } from './components/default-components.ts'
import { makeParts } from './components/make-parts.ts'
import type { Parts } from './components/parts.ts'
import { RenderingContext } from './components/use-components.ts'
import type { Html } from './html/html.ts'
import { toVnode } from './html/to-vnode.ts'
import type { ThemeOptions } from './options.ts'
import { pageOf } from './pages/page-of.ts'
import { Wording } from './texts/wording.ts'
import type { View } from './view.ts'

/** Writes pages with one set of components. */
export interface PageRenderer {
	/** A whole document. */
	render(view: View): string
	wording(language: string): Wording
}

/**
 * Makes a {@link PageRenderer}.
 *
 * @param own Components in the place of the theme's.
 * @param words Of the user's own.
 * @param icon URL of the icon in the browser's tab, if it is not the site's.
 */
export function pageRenderer(
	own: Partial<Components>,
	words: Pick<ThemeOptions, 'texts' | 'languageTags'>,
	icon: string | undefined,
): PageRenderer {
	const components = { ...defaultComponents, ...own }
	const spoken = new Map<string, Parts>()

	/** Languages are as many as a site has. */
	function partsOf(language: string): Parts {
		const known = spoken.get(language)
		if (known !== undefined) return known
		const parts = makeParts(own, new Wording(language, words.texts, words.languageTags))
		spoken.set(language, parts)
		return parts
	}

	/** What a user's components show is rendered in one go, so that they can have contexts and ids of one page. */
	function textOf(page: Html, parts: Parts, view: View): string {
		if (page.islands === undefined) return page.text
		const value = { components, parts, view }
		return renderToStaticMarkup(h(RenderingContext.Provider, { value }, toVnode(page)))
	}

	return {
		render(view) {
			const parts = partsOf(languageOf(view))
			const main = pageOf(view, parts)
			const page = parts.Document({ view, icon: icon ?? view.site.assets.icon, children: main })
			return `<!doctype html>${textOf(page, parts, view)}\n`
		},
		wording: (language) => partsOf(language).wording,
	}
}

/** Of a post or page its own. */
function languageOf(view: View): string {
	return view.kind === 'post' || view.kind === 'page' ? view.post.language : view.site.language
}
