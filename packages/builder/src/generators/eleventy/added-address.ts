import { plainValue } from '@blog/core/script'
import { isObject } from '../../config/check-fields.ts'
import type { Module } from '../program/modules-below.ts'

/** Names by which sites give their templates it. */
const usual = /^(?:url|base|site_?url|base_?url|domain|site|metadata)$/i

/**
 * Finds the address of a site where its programs write it out: `addGlobalData('base', 'https://example.com')`.
 *
 * @returns `undefined` if there is none, or more than one.
 * @see https://www.11ty.dev/docs/data-global-custom/
 */
export function addedAddress(programs: readonly Module[]): string | undefined {
	const found = programs
		.flatMap(({ script }) => script.calls('addGlobalData'))
		.filter(({ argument, isConditional }) => !isConditional && usual.test(String(argument)))
		.map(({ at, second: value }) => plainValue({ at, value }))
		.map((said) => (isObject(said) ? said.url : said))
		.filter((said) => typeof said === 'string' && /^https?:\/\//.test(said))
	const addresses = new Set(found.map((said) => String(said).replace(/\/+$/, '')))
	return addresses.size === 1 ? [...addresses][0] : undefined
}
