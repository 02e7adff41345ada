import { plainValue, takenIn } from '@blog/core/script'
import type { Module } from '../program/modules-below.ts'
import type { Script } from '../program/read-script.ts'
import { keyValue } from './key-value.ts'
import { anyKey, isSiteKey, type SiteKey } from './site-keys.ts'
import { hidingKeys, ofComputed } from './untold-keys.ts'

/**
 * Reads what programs of a site add to the keys of all posts: `addGlobalData('permalink', …)`, `addGlobalData('eleventyComputed.permalink', …)`.
 *
 * @see https://www.11ty.dev/docs/data-global-custom/
 */
export function addedKeys(programs: readonly Module[]): readonly SiteKey[] {
	return programs.flatMap(({ file, script }) =>
		[...keysIn(script), ...keysElsewhere(script)].map((one) => ({ file, ...one })),
	)
}

const computedData = 'eleventyComputed'

function keysIn(script: Script): readonly Omit<SiteKey, 'file'>[] {
	return script.calls('addGlobalData').flatMap(({ argument, second, given, place }) => {
		const start = argument ?? given[0]?.[0]?.parts?.[0]
		if (typeof start !== 'string' || !(isSiteKey(start) || start === computedData)) return []
		const isPlain = /^(?:string|boolean|number)$/.test(typeof second)
		const value = isPlain ? { value: second } : keyValue(given[1] ?? [])
		if (argument === undefined) return [{ name: anyKey, place }]
		if (start !== computedData) return [{ name: start, place, ...value }]
		if (!(second instanceof Map) || second.has(takenIn)) return [{ name: anyKey, place }]
		return [...second].map(([key, member]) => ({
			name: ofComputed + key,
			place,
			value: plainValue(member),
		}))
	})
}

/** Where a program names a computed key that hides in another way than to add it. */
function keysElsewhere(script: Script): readonly Omit<SiteKey, 'file'>[] {
	const names = script.calls('addGlobalData').map(({ given }) => given[0]?.[0]?.at)
	return [computedData, ...hidingKeys.map((key) => ofComputed + key)]
		.flatMap((name) => script.calls(name))
		.filter(({ at }) => !names.includes(at))
		.slice(0, 1)
		.map(({ place }) => ({ name: anyKey, place }))
}
