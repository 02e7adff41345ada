import type { WrittenFunction } from '../../program/syntax/function-of.ts'
import { keyIn, type SiteData } from './condition-in.ts'
import { givenNames } from './given-names.ts'
import { type HiddenFiles, hiddenFiles } from './hiding-function.ts'

/** What a key of `eleventyComputed` says of a file that is to be hidden. */
const hiding: Readonly<Record<string, unknown>> = {
	permalink: false,
	eleventyExcludeFromCollections: true,
}

/**
 * Reads which files a function of `eleventyComputed` hides, where it leaves all others what they say: `(data) => data.wip ? false : data.permalink`.
 *
 * @param key That it is for: `permalink`.
 * @param known Data of the site.
 * @returns `undefined` if only running it would tell.
 * @see https://www.11ty.dev/docs/data-computed/
 */
export function computedHides(
	key: string,
	written: WrittenFunction,
	known: SiteData,
): HiddenFiles | undefined {
	const names = givenNames(written)
	if (names === undefined || hiding[key] === undefined || names.written.size > 0) return undefined
	return hiddenFiles(written, { ...known, names }, (value) => {
		if (value?.type === 'Literal' && value.value === hiding[key]) return 'hides'
		return value && keyIn(value, names) === key ? 'shows' : undefined
	})
}
