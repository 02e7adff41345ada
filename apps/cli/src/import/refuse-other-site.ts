import { generatorSite, generatorTitles } from '@blog/builder/names'
import { findConfig } from '@blog/builder/posts'
import { BlogError, isBlogError } from '@blog/core'

/** A site that is imported as a whole folder. */
type SiteFormat = keyof typeof generatorTitles | 'zola'

/**
 * Refuses to import a folder as a site of a generator that it was not made for, and says which command takes it.
 *
 * @param dir Absolute path.
 * @throws {BlogError} `USAGE` if it is another site, or none.
 */
export async function refuseOtherSite(format: SiteFormat, dir: string): Promise<void> {
	const { own, generator, zola, file } = await findConfig(dir).catch((cause: unknown) => {
		if (isBlogError(cause)) throw cause
		throw new BlogError('USAGE', `Expected a folder at ${dir}`, { cause })
	})
	const found = zola === undefined ? generator : 'zola'
	if (found === format && (own === undefined || format === 'zola')) return
	const site = format === 'zola' ? 'a Zola site' : generatorSite(format)
	const refuse = (reason: string) =>
		new BlogError('USAGE', `Expected ${site} at ${dir}, found ${reason}`)
	if (own !== undefined) throw refuse(`${own}: it is a blog already`)
	if (found === 'zola') throw refuse('one of Zola: `blog import zola` takes it along')
	if (found !== undefined && file !== undefined)
		throw refuse(
			`one of ${generatorTitles[found]}: \`blog import ${found}\` takes it along, and \`blog build\` builds it in place`,
		)
	// The content of a Zola site is enough.
	if (format !== 'zola')
		throw refuse('none. A folder of Markdown needs no import: `blog build` reads it')
}
