import type { Components } from './components/components.ts'
import type { TextColumn } from './styles/text-column.ts'
import type { Tokens } from './styles/tokens.ts'
import type { OwnTexts } from './texts/texts-of.ts'
import type { Wording } from './texts/wording.ts'
import type { View } from './view.ts'

/** What can be said to {@link createTheme}. Everything is optional. */
export interface ThemeOptions {
	/** Components of the user's own, one by one; the others stay. */
	readonly components?: Partial<Components>
	/** Colours, type, spacing and widths; each becomes a custom property. */
	readonly tokens?: Partial<Tokens>
	/** Style that comes after the theme's. */
	readonly css?: string
	/** URL of the icon in the browser's tab. Default: what the site says in `assets.icon`. */
	readonly favicon?: string
	/**
	 * Words of your own by language: `{ en: { nothing: 'Soon.' }, nl: { home: 'Begin', … } }`. What is missing is the theme's, of
	 * languages that it does not speak in English.
	 */
	readonly texts?: OwnTexts
	/** BCP 47 tags of languages that a site calls by other words, by those: `{ english: 'en' }`. Default none. */
	readonly languageTags?: Readonly<Record<string, string>>
}

/** A file that pages refer to. */
export interface ThemeAsset {
	/** `style.css`, `script.js`, …: the builder adds a fingerprint. */
	readonly path: string
	readonly content: string | Uint8Array
}

/** A configured theme. */
export interface Theme {
	/**
	 * Shows a page: a whole HTML document. Pure; text is escaped.
	 *
	 * @throws {unknown} What a component of the user's own throws.
	 */
	render(view: View): string
	/** The same with the theme's own components, for when one of the user's own has failed. */
	renderPlain(view: View): string
	/** How pages in a language speak, for what the site says beside its pages. */
	wording(language: string): Pick<Wording, 'texts' | 'fill' | 'count' | 'date' | 'isRightToLeft'>
	/** Style for feeds that a browser shows, in the words of a language. */
	feedStyle(language: string): string
	readonly assets: readonly ThemeAsset[]
	/** Scripts that stand in its pages, for a Content-Security-Policy: text, exactly. */
	readonly inlineScripts: readonly string[]
	/** Where the text stands; images are not shown wider. */
	readonly column: TextColumn
}
