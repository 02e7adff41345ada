import type { Place } from '@blog/core'
import type { SiteData } from '../../hiding/condition-in.ts'
import type { WrittenFunction } from '../../program/syntax/function-of.ts'
import type { DataFile } from '../data/data-file.ts'
import type { AddedAt, FoundData } from '../data/data-problems.ts'
import { computedLists } from '../hiding/computed-lists.ts'
import { computedPage, plainAddress } from '../hiding/computed-page.ts'
import { ofFunctions, ofPlain } from '../hiding/of-functions.ts'
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
	/** Where data is added by a name that is not written out, which may be this one. */
	readonly maybe?: AddedAt
}

/** In place of a name of `eleventyComputed` that nobody can tell. */
export const anyKey = `${ofComputed}*`

/** Whether data of the whole site by a name is of its posts. */
export function isSiteKey(name: string): boolean {
	return name === 'layout' || hidingKeys.includes(name) || name.startsWith(ofComputed)
}

/** Whether nothing of what it says is written out. */
export function isUntold({ value, function: written }: SiteKey): boolean {
	return value === undefined && written === undefined
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
	const functionOf = (key: string) => {
		const [one, ...others] = keys.filter(({ name }) => name === ofComputed + key || name === anyKey)
		return others.length === 0 ? one?.function : undefined
	}
	const page = functionOf('permalink')
	const lists = functionOf('eleventyExcludeFromCollections')
	const read = ofFunctions(page && computedPage(page, known), lists && computedLists(lists, known))
	return keys.map((one) => ({
		file: one.file,
		path: content,
		whose: 'all posts',
		...(one.maybe && { maybe: one.maybe }),
		data: Object.hasOwn(read, one.name) ? { values: read, untold: [] } : dataOf(one, known),
	}))
}

function dataOf({ name, place, value, function: written }: SiteKey, known: SiteData): DataFile {
	const isComputedData = name.startsWith(ofComputed)
	const said = name === anyKey ? 'permalink' : isComputedData ? name.slice(ofComputed.length) : name
	if (value !== undefined) return { values: { [name]: value }, untold: [] }
	const plain = name === 'permalink' && written ? plainAddress(written, known) : undefined
	if (plain) return { values: ofPlain(plain), untold: [] }
	return {
		values: {},
		untold: readKeys.includes(said) ? [{ key: said, isComputedData, place }] : [],
		unknown: [name],
	}
}
