import { join, posix } from 'node:path'
import { excluder, listFiles } from '@blog/core/node'
import type { GeneratorSite } from '../generator-site.ts'
import { ifThere } from '../read-if-there.ts'

type Problem = NonNullable<GeneratorSite['problems']>[number]

/**
 * Says of what nobody can tell of an Eleventy site how a config of ours says it, so that it can be pasted: it names a file that is there, and the content where the input is
 * not known.
 *
 * @param problems Of those that a config of ours settles the hint says how the config itself says it, without a sign at its end.
 * @param content The folder of content, or what it may be.
 * @param others Regular expressions of what in it is none.
 */
export async function settlingHints(
	root: string,
	problems: readonly Problem[],
	content: string,
	others: readonly string[],
): Promise<readonly Problem[]> {
	if (!problems.some(isToSettle)) return problems
	const needsContent = problems.some(({ settledBy = [] }) => settledBy.flat().includes('content'))
	const said = {
		generator: 'eleventy',
		...(needsContent && { content: content === '' ? '.' : content }),
		exclude: [await pathIn(root, content, others)],
	}
	const keys = Object.entries(said).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`)
	const way = `make a blog.config.json with \`{ ${keys.join(', ')} }\` and name there what is to stay hidden.`
	return problems.map((one) => (isToSettle(one) ? { ...one, hint: `${one.hint}, or ${way}` } : one))
}

function isToSettle({ settledBy = [] }: Problem): boolean {
	return settledBy.length > 0
}

/** Names that tell of what is not to be published. */
const hidden = /^(?:.*\/)?_?(?:drafts?|wip|hidden|private|secret)[^/]*/i
const pages = /(?:^|\/)(?:index|about|readme|license)\.[a-z]+$/i

/** A file or a folder of content that one may want to hide, as `exclude` names it. */
async function pathIn(root: string, content: string, others: readonly string[]): Promise<string> {
	const isExcluded = await excluder([], others, content)
	const read = (path: string) => listFiles(path, content, isExcluded)
	const { markdown = [] } = (await ifThere(join(root, content), read)) ?? {}
	const below = markdown.map((path) => posix.relative(content, path))
	const plain = below.filter((path) => /^[\w./ -]+$/.test(path))
	const named = plain.map((path) => hidden.exec(path)?.[0]).find((path) => path !== undefined)
	return named ?? plain.find((path) => !pages.test(path)) ?? plain[0] ?? 'drafts'
}
