import { join, posix } from 'node:path'
import { configValues, lowerKeys } from '../config-values.ts'
import { filesBelow } from '../files-below.ts'
import { readIfThere } from '../read-if-there.ts'
import type { Values } from './keys-without-case.ts'
import { showsInner } from './shows-inner.ts'

/** With its name, to which neither a language nor an output format belongs. */
const template = /(?:^|\/)_?shortcodes\/(.+?)(?:\.[^/]*)?\.html$/

/**
 * Finds the shortcodes of a site and of its theme that show nothing of what stands between their tags.
 *
 * @param raw The config as parsed, keys in any case.
 */
export async function hiddenShortcodes(root: string, raw: Values): Promise<readonly string[]> {
	const { string, strings } = configValues(lowerKeys(raw) as Values)
	const layouts = string('layoutdir') ?? 'layouts'
	const themes = string('themesdir') ?? 'themes'
	const isInside = (folder: string) => !/^(?:\/|\.\.(?:\/|$))/.test(posix.normalize(folder))
	const folders = [
		layouts,
		...(strings('theme') ?? []).map((theme) => posix.join(themes, theme, 'layouts')),
	].filter(isInside)
	const hides = new Map<string, boolean>()
	for (const folder of folders) {
		const found = await templatesIn(join(root, folder))
		// What comes first counts: the site, then its themes in their order. Of two in one folder that which hides does.
		for (const [name, isHiding] of found) if (!hides.has(name)) hides.set(name, isHiding)
	}
	return [...hides].flatMap(([name, isHiding]) => (isHiding ? [name] : [])).sort()
}

async function templatesIn(folder: string): Promise<ReadonlyMap<string, boolean>> {
	const hides = new Map<string, boolean>()
	for (const file of await filesBelow(folder)) {
		const name = template.exec(file)?.[1]?.toLowerCase()
		if (name === undefined) continue
		const text = (await readIfThere(join(folder, file))) ?? ''
		hides.set(name, hides.get(name) === true || !showsInner(text))
	}
	return hides
}
