import type { Token } from '@blog/core/script'
import { functionIn } from '../program/function-in.ts'
import { memberIn } from './condition-keys.ts'
import { hidingKeys } from './hiding-keys.ts'
import { ofComputed } from './untold-keys.ts'

/** What a key of `eleventyComputed` says of a file that is to be hidden. */
const hiding: Readonly<Record<string, string>> = {
	permalink: 'false',
	eleventyExcludeFromCollections: 'true',
}

/**
 * Reads by which keys of front matter a function of `eleventyComputed` hides files, where it leaves all others what they say: `(data) => data.wip ? false : data.permalink`.
 *
 * @param key That it is for: `permalink`.
 * @param tokens They begin with the function.
 * @returns The keys; `undefined` if only running it would tell.
 * @see https://www.11ty.dev/docs/data-computed/
 */
export function computedKeys(key: string, tokens: readonly Token[]): readonly string[] | undefined {
	const written = functionIn(tokens)
	if (written === undefined || hiding[key] === undefined) return undefined
	return hidingKeys(written, (said) => {
		if (said.length === 1 && said[0]?.text === hiding[key]) return 'hides'
		const { name, rest } = memberIn(said, written.given)
		return name === key && rest.length === 0 ? 'shows' : undefined
	})
}

/**
 * What posts get of functions of `eleventyComputed` that are read: marks of the keys that make drafts of them, and nothing in place of what the functions say. One that takes posts
 * out of lists alone, by another key than `draft` or the page's, makes no drafts.
 *
 * @param pages Keys by which one of `permalink` hides; `undefined` if nobody can tell, or there is none.
 * @param lists Those of `eleventyExcludeFromCollections`.
 */
export function hiddenBy(
	pages: readonly string[] | undefined,
	lists: readonly string[] | undefined,
): Readonly<Record<string, unknown>> {
	return {
		...(pages && { [`${ofComputed}permalink`]: undefined }),
		...(lists?.every((key) => key === 'draft' || pages?.includes(key)) && {
			[`${ofComputed}eleventyExcludeFromCollections`]: undefined,
		}),
		...Object.fromEntries((pages ?? []).map((key) => [`draft with ${key}`, true])),
	}
}
