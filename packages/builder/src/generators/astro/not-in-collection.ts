import type { Skipped } from '@blog/core'
import { untraced } from '@blog/core/store'
import type { SiteConfig } from '../../config/site-config.ts'
import type { GeneratorSite } from '../generator-site.ts'
import { ignoredPosts } from '../ignored-posts.ts'
import { othersExpression } from '../scripted/others-expression.ts'
import type { AstroCollection } from './astro-collection.ts'

/**
 * Leaves out the files that the patterns of a collection leave out.
 *
 * @param content Folder of the collection, below the site's.
 */
export async function notInCollection(
	root: string,
	content: string,
	{ name, file, patterns = ['**'] }: Pick<AstroCollection, 'name' | 'file' | 'patterns'>,
): Promise<{
	readonly config: SiteConfig
	/** Those files. */
	readonly leftOut: readonly Skipped[]
	readonly problems: NonNullable<GeneratorSite['problems']>
}> {
	const excludeMatching = [await othersExpression(content, patterns)]
	const by = `\`pattern\` of the collection \`${name}\``
	const ignoring = [{ by, expressions: excludeMatching }]
	const leftOut = await untraced(() => ignoredPosts(root, content, ignoring))
	return {
		config: { excludeMatching },
		leftOut,
		problems: patterns.every((pattern) => pattern !== undefined)
			? []
			: [
					{
						path: [],
						at: { file },
						message: `Unexpected \`pattern\` of the collection \`${name}\`: only running the program would tell what it says, so files that it leaves out may be there`,
						hint: `Make a blog.config.json with \`{ "generator": "astro", "exclude": ["…"] }\`.`,
						settledBy: ['exclude'],
					},
				],
	}
}
