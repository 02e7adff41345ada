import { rewriteLinks } from './rewrite-links.ts'
import { showShortcodes } from './write-markdown.ts'
import { zolaShortcodes } from './zola-shortcodes.ts'

/** What the Markdown of Zola is read with. */
export interface ZolaContext {
	/** A link to a file of the site, or to an old address; `undefined` if it stays. */
	known(href: string): string | undefined
	unknown(name: string): void
}

/** Makes Markdown of this blog of Zola's: its text stays as it was typed but for links between posts and shortcodes. */
export function zolaMarkdown(text: string, { known, unknown }: ZolaContext): string {
	return zolaShortcodes(showShortcodes(rewriteLinks(text, known)), unknown).replace(/^\s*\n/, '')
}
