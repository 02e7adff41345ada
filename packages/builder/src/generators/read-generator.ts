import type { GeneratorSite } from './generator-site.ts'
import type { GeneratorName } from './generators.ts'
import { saidContent } from './said-content.ts'

/**
 * Reads what a folder says of its site, as its generator would.
 *
 * @param root Absolute path of the site's folder.
 * @param file Its config below that; absent if it has none.
 * @param said What a config of ours says.
 * @throws {BlogError} `CONFIG_INVALID` with the place of a syntax error.
 */
export async function readGenerator(
	generator: GeneratorName,
	root: string,
	file?: string,
	said?: unknown,
): Promise<GeneratorSite> {
	if (generator === 'hugo') {
		const { readHugo } = await import('./hugo/read-hugo.ts')
		return readHugo(root, file)
	}
	if (generator === 'jekyll') {
		const { readJekyll } = await import('./jekyll/read-jekyll.ts')
		return readJekyll(root, file, saidContent(said))
	}
	const { readScripted } = await import('./read-scripted.ts')
	return readScripted(generator, root, file, said)
}
