import { type Place, type Post, readFrontMatter } from '@blog/core'

/** Keys that a cover may be read from, with those in a map. */
const keys = ['cover', 'heroImage', 'image', 'ogImage']
const inMap = ['image', 'path']

/** Where the front matter of a post says the path of its cover; `undefined` if a folder or the config does. */
export function coverPlace({
	source,
	file,
	frontMatterSyntax,
	cover,
}: Post<unknown>): Place | undefined {
	const { values, place } = readFrontMatter(source, file, frontMatterSyntax)
	const isCover = (value: unknown) =>
		typeof value === 'string' &&
		value.trim() !== '' &&
		// Docusaurus' paths of static files are read without their folder, and with a slash.
		cover?.image.endsWith(value.trim().replace(/^@site\/static/, ''))
	for (const key of keys) {
		const value = values[key]
		if (isCover(value)) return place([key])
		const inner = inMap.find((name) => isCover(Object(value)[name]))
		if (inner !== undefined) return place([key, inner])
	}
	return undefined
}
