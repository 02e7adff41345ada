import type { MenuItem } from '@blog/theme'

/** A link in the header menu, as a config has it. */
export interface MenuEntry extends MenuItem {
	/** Entries with one come first, the lightest at the left; those of pages (`menus: main`) are sorted among them. Default: in their order. */
	readonly weight?: number
	/** A page by its path in the content, whose address stands for `url`: Hugo's `pageRef`. */
	readonly page?: string
}
