import { encodePath, type Redirect } from '@blog/core'
import type { Output, OutputKind } from './output.ts'

/** What a post may link to. */
const kinds: ReadonlySet<OutputKind> = new Set([
	...(['post', 'page', 'home', 'section', 'term', 'terms', 'archive', 'search'] as const),
	...(['feed', 'asset', 'static'] as const),
])

/**
 * Lists the paths that links can have, and old ones, each with the path to write for it.
 *
 * @param outputs Of the plan.
 * @param basePath That the site lives under: a path may begin with it.
 */
export function linkPaths(
	outputs: readonly Pick<Output, 'path' | 'kind'>[],
	{ redirects }: { readonly redirects: readonly Pick<Redirect, 'from' | 'to'>[] },
	basePath: string,
): ReadonlyMap<string, string> {
	const old = redirects.map(({ from, to }) => [from, to] as const)
	const now = outputs.flatMap(({ path, kind }) => {
		if (!kinds.has(kind) || /(?:^|\/)page\/\d+\/index\.html$/.test(path)) return []
		const url = encodePath(`/${path.replace(/(^|\/)index\.html$/, '$1')}`)
		return [[url, url] as const]
	})
	const all = [...old, ...now]
	if (basePath === '') return new Map(all)
	return new Map([...all, ...all.map(([from, to]) => [basePath + from, basePath + to] as const)])
}
