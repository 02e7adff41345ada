import { posix } from 'node:path'
import { escapeExpression } from '@blog/core'
import { globExpression } from '@blog/core/node'

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
