import { plainValue, type Token, takenIn } from '@blog/core/script'
import type { Module } from '../program/modules-below.ts'
import type { Script } from '../program/read-script.ts'
import { computedKeys, functionWithin, hiddenBy } from './computed-keys.ts'
import type { DataFile } from './data-file.ts'
import type { FoundData } from './data-problems.ts'
import { readKeys, type UntoldKey } from './untold-keys.ts'

/** What a program adds to `eleventyComputed`. */
interface AddedKey extends Pick<UntoldKey, 'key' | 'place'> {
	readonly file: string
	/** Absent if it is not written out. */
	readonly value?: unknown
	/** The function that it may be. */
	readonly function?: readonly Token[]
}

const whole = 'eleventyComputed'
/** In place of a key that nobody can tell. */
const any = '*'

/**
 * Reads what programs of a site add to `eleventyComputed` of all posts: `addGlobalData('eleventyComputed.permalink', () => (data) => data.wip ? false : data.permalink)`.
 *
 * @param content The folder of posts.
 * @see https://www.11ty.dev/docs/data-global-custom/
 */
export function addedComputed(programs: readonly Module[], content: string): readonly FoundData[] {
	const added = programs.flatMap(({ file, script }) =>
		[...addedKeys(script), ...keysElsewhere(script)].map((one) => ({ file, ...one })),
	)
	const hidingKeys = (key: string) => {
		const [one, ...others] = added.filter((one) => one.key === key || one.key === any)
		return one?.function && others.length === 0 ? computedKeys(key, one.function) : undefined
	}
	const read = hiddenBy(hidingKeys('permalink'), hidingKeys('eleventyExcludeFromCollections'))
	return added.map((one) => ({
		file: one.file,
		path: content,
		whose: 'all posts',
		data: Object.hasOwn(read, nameOf(one)) ? { values: read, untold: [] } : dataOf(one),
	}))
}

function nameOf({ key }: Pick<AddedKey, 'key'>): string {
	return `${whole}.${key}`
}

function dataOf({ key, place, value }: Omit<AddedKey, 'file'>): DataFile {
	if (value !== undefined) return { values: { [nameOf({ key })]: value }, untold: [] }
	const decides = key === any ? 'permalink' : key
	return {
		values: {},
		untold: readKeys.includes(decides) ? [{ key: decides, isComputedData: true, place }] : [],
		unknown: [nameOf({ key })],
	}
}

function addedKeys(script: Script): readonly Omit<AddedKey, 'file'>[] {
	return script.calls('addGlobalData').flatMap(({ argument, second, given, place }) => {
		const name = argument ?? given[0]?.[0]?.parts?.[0]
		if (name !== whole && !(typeof name === 'string' && name.startsWith(`${whole}.`))) return []
		const key = argument === undefined ? any : name.slice(whole.length + 1)
		if (key !== '') {
			const isPlain = /^(?:string|boolean|number)$/.test(typeof second)
			return [
				{
					key,
					place,
					...(isPlain ? { value: second } : { function: functionWithin(given[1] ?? []) }),
				},
			]
		}
		if (!(second instanceof Map) || second.has(takenIn)) return [{ key: any, place }]
		return [...second].map(([key, member]) => ({ key, place, value: plainValue(member) }))
	})
}

/** Where a program names a key that hides in another way than to add it. */
function keysElsewhere(script: Script): readonly Omit<AddedKey, 'file'>[] {
	const names = script.calls('addGlobalData').map(({ given }) => given[0]?.[0]?.at)
	return [whole, nameOf({ key: 'permalink' }), nameOf({ key: 'eleventyExcludeFromCollections' })]
		.flatMap((name) => script.calls(name))
		.filter(({ at }) => !names.includes(at))
		.slice(0, 1)
		.map(({ place }) => ({ key: any, place }))
}
