import type { Values } from './keys-without-case.ts'
import { layoutFolders } from './layout-folders.ts'
import { type LayoutTemplate, layoutTemplates } from './layout-templates.ts'
import { type OtherTemplates, showsInner, storesOf } from './shows-inner.ts'

/** With its name, to which neither a language nor an output format belongs. */
const shortcode = /(?:^|\/)_?shortcodes\/(.+?)(?:\.[^/]*)?\.html$/
const partial = /(?:^|\/)_?partials\/(.+?)(?:\.html)?$/
/** What these hold is shown by other templates. */
const asksOthers = /Store|Scratch|partial|template/i

/**
 * Finds the shortcodes of a site and of its theme that show nothing of what stands between their tags.
 *
 * @param raw The config as parsed, keys in any case.
 */
export async function hiddenShortcodes(root: string, raw: Values): Promise<readonly string[]> {
	const folders = await layoutFolders(root, raw)
	const read = (isWanted: (path: string) => boolean) => layoutTemplates(root, folders, isWanted)
	const own = await read((path) => shortcode.test(path))
	const isAsking = own.some(({ text }) => asksOthers.test(text))
	const others = isAsking ? othersOf(await read(() => true)) : undefined
	const shows = showing(own, shortcode, (text) => showsInner(text, others))
	return [...shows].flatMap(([name, isShowing]) => (isShowing ? [] : [name])).sort()
}

function othersOf(templates: readonly LayoutTemplate[]): OtherTemplates {
	const stores = templates.map(({ text }) => storesOf(text))
	const partials = showing(templates, partial, (text) => showsInner(text))
	const isAny = [...partials.values()].includes(true)
	return {
		kept: new Set(stores.flatMap(({ kept }) => kept)),
		taken: new Set(stores.flatMap(({ taken }) => taken)),
		partialShows: (name) =>
			name === undefined
				? isAny
				: partials.get(name.toLowerCase().replace(/^_?partials\/|\.html$/g, '')) === true,
	}
}

/** What comes first counts: the site, then its themes in their order. Of two in one of them that which hides does. */
function showing(
	templates: readonly LayoutTemplate[],
	named: RegExp,
	shows: (text: string) => boolean,
): ReadonlyMap<string, boolean> {
	const found = new Map<string, { readonly module: number; readonly shows: boolean }>()
	for (const { path, text, module } of templates) {
		const name = named.exec(path)?.[1]?.toLowerCase()
		if (name === undefined) continue
		const known = found.get(name)
		if (!known) found.set(name, { module, shows: shows(text) })
		else if (known.module === module) found.set(name, { module, shows: known.shows && shows(text) })
	}
	return new Map([...found].map(([name, one]) => [name, one.shows]))
}
