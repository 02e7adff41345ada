import type { LayoutTemplate } from './layout-templates.ts'
import { type ShortcodeTemplates, textsByName } from './shortcode-templates.ts'
import { type OtherTemplates, showsInner, storesOf } from './shows-inner.ts'

const partial = /(?:^|\/)_?partials\/(.+?)(?:\.html)?$/

/** Finds the shortcodes of a site and of its theme that show nothing of what stands between their tags. Of two templates that which hides counts. */
export function hiddenShortcodes({ shortcodes, others }: ShortcodeTemplates): readonly string[] {
	const known = others && othersOf(others)
	return [...shortcodes]
		.flatMap(([name, texts]) => (texts.every((text) => showsInner(text, known)) ? [] : [name]))
		.sort()
}

function othersOf(templates: readonly LayoutTemplate[]): OtherTemplates {
	const stores = templates.map(({ text }) => storesOf(text))
	const shown = [...textsByName(templates, partial)]
		.filter(([, texts]) => texts.every((text) => showsInner(text)))
		.map(([name]) => name)
	const partials = new Set(shown)
	return {
		kept: new Set(stores.flatMap(({ kept }) => kept)),
		taken: new Set(stores.flatMap(({ taken }) => taken)),
		partialShows: (name) =>
			name === undefined
				? partials.size > 0
				: partials.has(name.toLowerCase().replace(/^_?partials\/|\.html$/g, '')),
	}
}
