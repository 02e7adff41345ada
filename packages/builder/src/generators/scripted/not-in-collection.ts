import { join, posix } from 'node:path'
import { escapeExpression } from '@blog/core'
import { excluder } from '@blog/core/node'
import type { SiteConfig } from '../../config/site-config.ts'
import { filesBelow } from '../files-below.ts'
import type { GeneratorSite } from '../generator-site.ts'
import type { AstroCollection } from './astro-collection.ts'
import { isMarkdown } from './left-out.ts'

/**
 * Leaves out the files that the patterns of a collection leave out.
 *
 * @param content Folder of the collection, below the site's.
 */
export async function notInCollection(
	root: string,
	content: string,
	{ name, file, patterns = ['**'] }: AstroCollection,
): Promise<{
	readonly config: SiteConfig
	readonly problems: NonNullable<GeneratorSite['problems']>
}> {
	const known = patterns.filter((pattern) => typeof pattern === 'string')
	const isTaken = await excluder(known.filter((pattern) => !pattern.startsWith('!')))
	const isLeft = await excluder(
		known.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1)),
	)
	const isKnown = known.length === patterns.length
	const others = (await filesBelow(join(root, content), isMarkdown)).filter(
		(path) => isLeft(path) || (isKnown && !isTaken(path)),
	)
	const reason = `\`pattern\` of the collection \`${name}\` leaves it out`
	return {
		config: {
			leftOut: others.map((path) => ({ file: posix.join(content, path), reason })),
			excludeMatching: others.map((path) => `^${escapeExpression(`/${content}/${path}`)}$`),
		},
		problems: isKnown
			? []
			: [
					{
						...{ path: [], at: { file } },
						message: `Unexpected \`pattern\` of the collection \`${name}\`: only running the program would tell what it says, so files that it leaves out may be there`,
						hint: `Make a blog.config.json with \`{ "generator": "astro", "exclude": ["…"] }\`.`,
					},
				],
	}
}
