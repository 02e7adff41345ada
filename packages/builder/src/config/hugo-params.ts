import { type HugoValues, written } from './hugo-values.ts'
import type { SiteConfig } from './site-config.ts'

/** The author of a site or of a language. */
export function hugoAuthor(hugo: HugoValues): string | undefined {
	return (
		hugo.strings('params', 'author')?.join(', ') ??
		hugo.string('params', 'author', 'name') ??
		hugo.string('author', 'name') ??
		hugo.string('author')
	)
}

/** PaperMod's text on top of the home page. */
export function hugoIntro(hugo: HugoValues): SiteConfig['intro'] {
	const [title, text] = ['title', 'content'].map((key) =>
		hugo.string('params', 'homeinfoparams', key),
	)
	return title === undefined && text === undefined ? undefined : written({ title, text })
}
