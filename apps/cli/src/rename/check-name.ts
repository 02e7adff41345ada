import { BlogError, type Post, slugify } from '@blog/core'

/** More do not fit a file name of 255 bytes with a date and an extension. */
const MOST_BYTES = 200

/**
 * Makes sure that a post can have a name.
 *
 * @throws {BlogError} `USAGE` with one that it can have.
 */
export function checkName({ kind, file, slug }: Post<unknown>, name: string): void {
	if (kind === 'list')
		throw new BlogError('USAGE', `Unexpected list ${file}: its folder is its name`)
	const usual = slugify(name)
	if (usual === '' || usual === 'index' || usual === '_index')
		throw new BlogError('USAGE', `Unexpected slug \`${name}\`, expected one with letters or digits`)
	if (Buffer.byteLength(usual) > MOST_BYTES)
		throw new BlogError('USAGE', `Expected a slug of at most ${MOST_BYTES} bytes`)
	if (name !== usual)
		throw new BlogError('USAGE', `Unexpected slug \`${name}\`, did you mean ${usual}?`)
	if (name === slug) throw new BlogError('USAGE', `Unexpected slug ${name}: ${file} has it already`)
}
