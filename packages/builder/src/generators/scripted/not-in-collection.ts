import { posix } from 'node:path'
import { escapeExpression, type Skipped } from '@blog/core'
import { globExpression } from '@blog/core/node'
import { untraced } from '@blog/core/store'
import type { SiteConfig } from '../../config/site-config.ts'
import type { GeneratorSite } from '../generator-site.ts'
import { ignoredPosts } from '../ignored-posts.ts'
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

const never = '(?!)'
const always = ''
const anything = '[\\s\\S]*'

/**
 * Makes the expression of all Markdown of a collection's folder that patterns do not take, as `tinyglobby` reads them. Of what begins with `!` all that is below is left out too;
 * one that cannot be read takes nothing, and leaves out all.
 *
 * @param patterns `undefined` for one that is not known: it may take any file.
 * @see https://docs.astro.build/en/reference/content-loader-reference/#glob-loader
 */
export async function othersExpression(
	content: string,
	patterns: readonly (string | undefined)[],
): Promise<string> {
	const start = escapeExpression(content === '' ? '/' : `/${content}/`)
	const known = patterns.flatMap((pattern) => pattern || [])
	const takes = known.filter((pattern) => !/^!(?!\()/.test(pattern)).map(normalized)
	const leaves = known.filter((pattern) => /^!(?!\(|!(?!\())/.test(pattern))
	const taken = patterns.includes(undefined)
		? [anything]
		: await Promise.all(
				takes.map((pattern) => globExpression(pattern, { start }).catch(() => never)),
			)
	const around = { start, end: '(?=\\/|$)' }
	const left = await Promise.all(
		leaves.map((pattern) =>
			globExpression(normalized(pattern.slice(1)), around).catch(() => always),
		),
	)
	return `^${start}(?:(?!(?:${any(taken)})$)|(?=${any(left)}))${anything}\\.(?:[mM][dD][xX]?|[mM][aA][rR][kK][dD][oO][wW][nN])$`
}

function any(expressions: readonly string[]): string {
	return expressions.length === 0 ? never : expressions.join('|')
}

function normalized(pattern: string): string {
	return posix.normalize(pattern.replace(/\/$/, ''))
}
