import type { Place } from '@blog/core'
import type { WrittenFunction } from '../program/syntax/function-of.ts'
import type { DataFile } from './data-file.ts'
import type { FoundData } from './data-problems.ts'
import { computedHides } from './hiding/computed-hides.ts'
import type { SiteData } from './hiding/condition-in.ts'
import { hiddenBy } from './hiding/draft-marks.ts'
import { permalinkTemplate } from './permalink-template.ts'
import { hidingKeys, ofComputed, readKeys } from './untold-keys.ts'

/** A key that all posts have unless they say it themselves, or one of `eleventyComputed`, as a file or a program says it of the whole site. */
export interface SiteKey {
	readonly file: string
	/** `permalink`, `eleventyComputed.permalink`. */
	readonly name: string
	readonly place?: Place | undefined
	/** Absent if it is not written out. */
	readonly value?: unknown
	/** The function that it is. */
	readonly function?: WrittenFunction
}

/** In place of a name of `eleventyComputed` that nobody can tell. */
export const anyKey = `${ofComputed}*`

/** Whether data of the whole site by a name is of its posts. */
export function isSiteKey(name: string): boolean {
	return name === 'layout' || hidingKeys.includes(name) || name.startsWith(ofComputed)
}

/**
 * What posts get of keys of the whole site.
 *
 * @param content The folder of posts.
 * @param known Data of the site.
 */
export function dataOfSite(
	keys: readonly SiteKey[],
	content: string,
	known: SiteData,
): readonly FoundData[] {
	const hiddenAs = (key: string) => {
		const [one, ...others] = keys.filter(({ name }) => name === ofComputed + key || name === anyKey)
		return one?.function && others.length === 0
			? computedHides(key, one.function, known)
			: undefined
	}
	const read = hiddenBy(hiddenAs('permalink'), hiddenAs('eleventyExcludeFromCollections'))
	return keys.map((one) => ({
		file: one.file,
		path: content,
		whose: 'all posts',
		data: Object.hasOwn(read, one.name) ? { values: read, untold: [] } : dataOf(one),
	}))
}

function dataOf({ name, place, value, function: written }: SiteKey): DataFile {
	const isComputedData = name.startsWith(ofComputed)
	const said = name === anyKey ? 'permalink' : isComputedData ? name.slice(ofComputed.length) : name
	const told = value ?? (said === 'permalink' && written ? permalinkTemplate(written) : undefined)
	if (told !== undefined) return { values: { [name]: told }, untold: [] }
	return {
		values: {},
		untold: readKeys.includes(said) ? [{ key: said, isComputedData, place }] : [],
		unknown: [name],
	}
}
