import { originSource, schemeSource } from './address-sources.ts'
import type { AddSource } from './directives.ts'

const string = /(?:"([^"]*)"|'([^']*)')/.source
const inUrl = `url\\(\\s*(?:(?:${string}|((?:[^()\\s"'\\\\]|\\\\.)+))\\s*)?\\)`

/** A string behind `@import`, or what stands in `url()`. */
const reference = new RegExp(`(@import)\\s*(?:${inUrl}|${string})|${inUrl}`, 'gi')

/** Notes what a style loads from elsewhere. */
export function addCssSources(css: string, add: AddSource): void {
	if (!/url\(|@import/i.test(css)) return
	const text = css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '')
	for (const [, imported, ...values] of text.matchAll(reference)) {
		const address = values.find((value) => value !== undefined) ?? ''
		if (imported !== undefined) addSheet(address, originSource(address), add)
		else addPassive(address, ['img-src', 'font-src'], add)
	}
}

/** Notes a style sheet: what it loads itself is not known, and is nothing that acts. */
export function addSheet(address: string, source: string | undefined, add: AddSource): void {
	if (source === undefined) return
	add('style-src', source)
	addPassive(address, ['img-src', 'font-src'], add)
}

/** Notes what only shows or sounds. */
export function addPassive(
	address: string,
	directives: readonly Parameters<AddSource>[0][],
	add: AddSource,
): void {
	const source = schemeSource(address)
	if (source !== undefined) for (const directive of directives) add(directive, source)
}
