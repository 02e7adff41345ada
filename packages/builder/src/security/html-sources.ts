import { fileSource, originSource } from './address-sources.ts'
import { addCssSources } from './css-sources.ts'
import type { AddSource, PageDirective } from './directives.ts'
import { elementSources } from './element-sources.ts'
import { hashSource } from './hash-source.ts'
import { isExecuted } from './is-executed.ts'
import { type Tag, tagsOf } from './tags-of.ts'

/**
 * Notes what a page needs besides files of its own host: hashes of the inline scripts, styles and attributes that stand in it, and hosts.
 *
 * @param html As a serialiser writes it.
 * @param isOwn Whether a script is one of ours, which needs nothing else. A page with any other may fetch and show what it likes: what a script
 * will ask for cannot be read from it. Which scripts run stays as strict as ever.
 */
export function addHtmlSources(
	html: string,
	isOwn: (script: Tag) => boolean,
	add: AddSource,
): void {
	let runs = false
	// A table may have thousands that are alike.
	const styles = new Set<string>()
	const scan = (part: string) => {
		for (const tag of tagsOf(part)) {
			runs = addHandlers(tag, add) || runs
			const style = tag.attributes.get('style')
			if (style !== undefined) styles.add(style)
			if (tag.name === 'script') runs = (addScript(tag, add) && !isOwn(tag)) || runs
			else if (tag.name === 'style') addStyle(tag, add)
			else elementSources.get(tag.name)?.(tag, add)
			// It has the policy of the page around it.
			const inner = tag.name === 'iframe' ? tag.attributes.get('srcdoc') : undefined
			if (inner !== undefined) scan(inner)
		}
	}
	scan(html)
	for (const style of styles) {
		add('style-src-attr', hashSource(style))
		addCssSources(style, add)
	}
	if (runs) for (const [directive, source] of openToScripts) add(directive, source)
}

const openToScripts: readonly (readonly [PageDirective, string])[] = [
	...(['img-src', 'media-src'] as const).flatMap((directive) =>
		['https:', 'data:', 'blob:'].map((source) => [directive, source] as const),
	),
	['font-src', 'https:'],
	['font-src', 'data:'],
	...['https:', 'wss:', 'data:', 'blob:'].map((source) => ['connect-src', source] as const),
	['frame-src', 'https:'],
	['frame-src', 'blob:'],
	['worker-src', 'blob:'],
]

/** @returns Whether there is one. */
function addHandlers({ attributes }: Tag, add: AddSource): boolean {
	let runs = false
	for (const [name, value] of attributes) {
		if (!/^on[a-z]/.test(name)) continue
		add('script-src-attr', hashSource(value))
		runs = true
	}
	return runs
}

/** What an inline module imports by name. */
const imports = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])((?:https?:)?\/\/[^'"\s]+)\1/g

/** What a map says of the names that modules import. */
const mapped = /(:\s*)"((?:https?:)?\/\/[^"\s]+)"/g

/** @returns Whether it is a script and not data. */
function addScript({ attributes, text }: Tag, add: AddSource): boolean {
	const type = attributes.get('type')?.trim().toLowerCase()
	if (!isExecuted(type)) return false
	const address = attributes.get('src') ?? attributes.get('href') ?? attributes.get('xlink:href')
	const source = address === undefined ? hashSource(text) : fileSource(address)
	if (source !== undefined) add('script-src', source)
	if (address === undefined)
		for (const [, , imported = ''] of text.matchAll(type === 'importmap' ? mapped : imports)) {
			// Its host: modules there import each other.
			const host = originSource(imported)
			if (host !== undefined) add('script-src', host)
		}
	return true
}

function addStyle({ text }: Tag, add: AddSource): void {
	add('style-src', hashSource(text))
	addCssSources(text, add)
}
