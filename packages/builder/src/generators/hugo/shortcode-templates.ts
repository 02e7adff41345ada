import type { Values } from './keys-without-case.ts'
import { layoutFolders } from './layout-folders.ts'
import { type LayoutTemplate, layoutTemplates } from './layout-templates.ts'

/** With its name, to which neither a language nor an output format belongs. */
const shortcode = /(?:^|\/)_?shortcodes\/(.+?)(?:\.[^/]*)?\.html$/

/** What templates ask other templates for. */
const asksOthers = /Store|Scratch|partial|template/i

/** Templates of the shortcodes of a site and of its themes. */
export interface ShortcodeTemplates {
	/** By name, in lower case: those that count, more than one for languages and output formats. */
	readonly shortcodes: ReadonlyMap<string, readonly string[]>
	/** All templates, if any of these asks for what is in others. */
	readonly others: readonly LayoutTemplate[] | undefined
}

/**
 * Reads the templates of shortcodes.
 *
 * @param raw The config as parsed, keys in any case.
 */
export async function shortcodeTemplates(root: string, raw: Values): Promise<ShortcodeTemplates> {
	const folders = await layoutFolders(root, raw)
	const read = (isWanted: (path: string) => boolean) => layoutTemplates(root, folders, isWanted)
	const own = await read((path) => shortcode.test(path))
	const isAsking = own.some(({ text }) => asksOthers.test(text))
	return {
		shortcodes: textsByName(own, shortcode),
		others: isAsking ? await read(() => true) : undefined,
	}
}

/**
 * Puts templates to their names. What comes first counts: the site, then its themes in their order.
 *
 * @param named Finds the name in a path.
 */
export function textsByName(
	templates: readonly LayoutTemplate[],
	named: RegExp,
): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, { readonly module: number; readonly texts: string[] }>()
	for (const { path, text, module } of templates) {
		const name = named.exec(path)?.[1]?.toLowerCase()
		if (name === undefined) continue
		const known = found.get(name)
		if (!known) found.set(name, { module, texts: [text] })
		else if (known.module === module) known.texts.push(text)
	}
	return new Map([...found].map(([name, { texts }]) => [name, texts]))
}
