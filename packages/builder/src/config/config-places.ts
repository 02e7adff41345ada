import type { Place } from '@blog/core'
import type { MenuItem } from '@blog/theme'

/** A place in a file of the config. */
export interface ConfigPlace {
	readonly file: string
	readonly place?: Place
}

/** Where a config says what may be wrong on pages; `undefined` if that is not known. */
export interface ConfigPlaces {
	/** An entry of the header's menu, in any language: where it says what it leads to. */
	menuEntry?(entry: MenuItem): ConfigPlace | undefined
	/** All places that have such an entry, with what each says that it leads to. */
	menuEntries?(entry: MenuItem): readonly (ConfigPlace & { readonly text?: string })[]
	/** The text of the introduction. */
	intro?(language: string): ConfigPlace | undefined
	/** A path that leads on, as it is written. */
	redirect?(from: string): ConfigPlace | undefined
}
