import type { MenuItem } from '@blog/theme'

/** What stands on top of the home page; the site's own title and description are not part of it. */
export interface IntroConfig {
	readonly title?: string
	/** Markdown. */
	readonly text?: string
	/** A static file or an address, shown in a circle; `alt` is what screen readers say of it, by default nothing. */
	readonly image?: { readonly url: string; readonly alt?: string }
	/** Below the text. */
	readonly links?: readonly MenuItem[]
	/** Show `social` as icons below it too. Default true. */
	readonly social?: boolean
}

/** The home page. */
export interface HomeConfig {
	/** `list`: posts, below `intro` if there is one. `profile`: `intro` alone; posts are in the archive and in their sections. Default `list`. */
	readonly mode?: 'list' | 'profile'
	/** Show the first post larger, where no `intro` is above it. Default true. */
	readonly lead?: boolean
}
