import type { FrontMatter } from '../front-matter/read-front-matter.ts'

/** Begins the name of a key that data of a folder has, and that only running its program would tell: `untold title`, `untold eleventyComputed.title`. */
const mark = 'untold '
const ofComputed = 'eleventyComputed.'

/**
 * Names of data of a file that nobody can tell; `*` if any may be one. What the file says itself counts over data of its folders, and over what these compute only if it says so in
 * its own `eleventyComputed`.
 */
export function untoldData({ values, place }: FrontMatter): readonly string[] {
	// A key that is not there has the place of what it would be in.
	const isOwn = (path: readonly string[]) => {
		const [own, parent] = [place(path), place(path.slice(0, -1))]
		return own.line !== parent.line || own.column !== parent.column
	}
	return Object.keys(values).flatMap((key) => {
		if (!key.startsWith(mark)) return []
		const name = key.slice(mark.length)
		const isComputed = name.startsWith(ofComputed)
		const path = isComputed ? name.slice(ofComputed.length) : name
		const [first = ''] = path.split('.')
		return isOwn(isComputed ? ['eleventyComputed', first] : [first]) ? [] : [path]
	})
}

/** Leaves out the keys that say so. */
export function withoutMarks(frontMatter: FrontMatter): FrontMatter {
	const all = Object.entries(frontMatter.values)
	const found = all.filter(([key]) => !key.startsWith(mark))
	if (found.length === all.length) return frontMatter
	return {
		...frontMatter,
		values: Object.assign(Object.create(null), Object.fromEntries(found)),
	}
}
