/** More do not fit a file name of 255 bytes with a date and an extension. */
const MOST_BYTES = 200

/**
 * What keeps a slug from being the name of a post's file, if anything does.
 *
 * @param slug As `slugify` makes it.
 */
export function nameProblem(slug: string): string | undefined {
	if (slug === 'index' || slug === '_index')
		return `Unexpected name \`${slug}\`, which stands for the folder that it is in`
	if (slug === '') return `Unexpected name \`${slug}\`, expected one with letters or digits`
	if (Buffer.byteLength(slug) > MOST_BYTES) return `Expected a name of at most ${MOST_BYTES} bytes`
	return undefined
}
