import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import { readCascade } from '../front-matter/cascade.ts'
import { stringField } from '../front-matter/fields.ts'
import type { FrontMatterSyntax } from '../front-matter/front-matter-syntax.ts'
import { readFrontMatter } from '../front-matter/read-front-matter.ts'
import type { Cascading } from '../post/cascading.ts'
import type { NamedList } from '../post/list-names.ts'
import type { Overlay } from './overlay.ts'
import { readSource } from './read-source.ts'

/** What the lists of a folder say of what is below them. */
export interface ReadLists {
	readonly cascades: readonly Cascading[]
	readonly names: readonly NamedList[]
	readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads `cascade`, `slug` and `title` of every `_index.md`: before any post, since posts are made of them. What there is to say of the rest of these files is said when they are
 * loaded.
 *
 * @param root Absolute path that the files lie below.
 * @param overlay Texts that count in place of those on disk.
 */
export function readLists(
	root: string,
	files: readonly string[],
	overlay: Overlay,
	syntax: FrontMatterSyntax,
): ReadLists {
	const cascades: Cascading[] = []
	const names: NamedList[] = []
	const diagnostics: Diagnostic[] = []
	for (const file of files) {
		if (!/(?:^|\/)_index\.[^/]+$/.test(file)) continue
		const text = overlay.get(file)
		const source = text === undefined ? readSource(`${root}/${file}`, file) : { file, text }
		if (!('text' in source) || !/cascade|slug|title/i.test(source.text)) continue
		const frontMatter = readFrontMatter(source.text.replace(/^\uFEFF/, ''), file, syntax)
		const [slug, title] = ['slug', 'title'].map((key) => stringField(frontMatter, [key], file, []))
		names.push({ file, slug, title })
		const written = frontMatter.values.cascade
		if (written === undefined || written === null) continue
		const { defaults, problems } = readCascade(written)
		if (defaults.length > 0) cascades.push({ file, defaults })
		const place = frontMatter.place(['cascade'])
		for (const message of problems)
			diagnostics.push(report('front-matter-type', file, message, { place }))
	}
	return { cascades, names, diagnostics }
}
