import type { Components } from './components/components.ts'
import type { TextColumn } from './styles/text-column.ts'
import type { Tokens } from './styles/tokens.ts'
import type { View } from './view.ts'

/** What can be said to {@link createTheme}. Everything is optional. */
export interface ThemeOptions {
	/** Components of the user's own, one by one; the others stay. */
	readonly components?: Partial<Components>
	/** Colours, type and spacing; each becomes a custom property. */
	readonly tokens?: Partial<Tokens>
	/** Style that comes after the theme's. */
	readonly css?: string
	/** URL of the icon in the browser's tab. Default: what the site says in `assets.icon`. */
	readonly favicon?: string
}

/** A file that pages refer to. */
export interface ThemeAsset {
	/** `style.css`, `script.js`, …: the builder adds a fingerprint. */
	readonly path: string
	readonly content: string | Uint8Array
}

/** A configured theme. */
export interface Theme {
	/** Shows a page: a whole HTML document. Pure; text is escaped. */
	render(view: View): string
	readonly assets: readonly ThemeAsset[]
	/** Where the text stands; images are not shown wider. */
	readonly column: TextColumn
}
