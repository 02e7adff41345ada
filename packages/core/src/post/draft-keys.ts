import { isMap } from '../front-matter/is-map.ts'
import type { FrontMatter } from '../front-matter/read-front-matter.ts'

/** Begins the name of a mark of files that are hidden if they say so: `draft with wip`. */
const mark = 'draft with '
/** Begins the name of a key that is computed, by data of folders or by the file itself. */
const ofComputed = 'eleventyComputed.'

/** What a file says by a key; without a value whatever counts as true, `null` for nothing at all. */
interface Requirement {
	readonly key: string
	readonly value?: unknown
	/** Whether it is met by a file that does not say so. */
	readonly isNot?: boolean
}

/** Makes a draft of a file that says all that a mark lists, by which a program of the site hides it, or of which nobody can tell if it does. */
export function withDraftKeys(frontMatter: FrontMatter, unknown: readonly string[]): FrontMatter {
	const all = Object.entries(frontMatter.values)
	const found = all.filter(([key]) => !key.startsWith(mark))
	if (found.length === all.length) return frontMatter
	const values = Object.assign(Object.create(null), Object.fromEntries(found))
	const computed = isMap(values.eleventyComputed) ? values.eleventyComputed : {}
	const saidBy = (key: string) => {
		const own = key.startsWith(ofComputed) ? key.slice(ofComputed.length) : ''
		return Object.hasOwn(computed, own) ? computed[own] : values[key]
	}
	const isMet = (one: Requirement) => {
		if (Object.hasOwn(computed, one.key)) return true
		if (unknown.some((name) => name === '*' || name.split('.')[0] === one.key)) return true
		const said = saidBy(one.key)
		const isSaid = 'value' in one ? (said ?? null) === one.value : Boolean(said)
		return isSaid !== Boolean(one.isNot)
	}
	const isHidden = all.some(
		([key, required]) => key.startsWith(mark) && (required as readonly Requirement[]).every(isMet),
	)
	return { ...frontMatter, values: isHidden ? Object.assign(values, { draft: true }) : values }
}
