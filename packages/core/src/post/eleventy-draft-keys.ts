import type { FrontMatter } from '../front-matter/read-front-matter.ts'

/** Begins the name of a key that says of another one that posts which have it are to be hidden: `draft with wip`. */
const mark = 'draft with '

/** Makes a draft of a file that has one of the keys by which a program of the site hides files, or of which nobody can tell if it has. */
export function withDraftKeys(frontMatter: FrontMatter, unknown: readonly string[]): FrontMatter {
	const all = Object.entries(frontMatter.values)
	const found = all.filter(([key]) => !key.startsWith(mark))
	if (found.length === all.length) return frontMatter
	const values = Object.assign(Object.create(null), Object.fromEntries(found))
	const keys = all.flatMap(([key]) => (key.startsWith(mark) ? [key.slice(mark.length)] : []))
	const isHidden = keys.some(
		(key) => values[key] || unknown.some((name) => name === '*' || name.split('.')[0] === key),
	)
	return { ...frontMatter, values: isHidden ? Object.assign(values, { draft: true }) : values }
}
