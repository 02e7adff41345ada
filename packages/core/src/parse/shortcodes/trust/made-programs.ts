import { decodeFully } from './decode-fully.ts'
import type { HtmlTag, TagAttribute } from './html-tags.ts'
import { programsIn } from './programs-in.ts'

/** What runs, or what is written in a style. */
export interface MadeProgram {
	readonly code: string
	/** Of an attribute: what it stands between. */
	readonly quote?: TagAttribute['quote']
}

/** What is read, and never followed. */
const texts =
	/^(?:alt|aria-.+|content|label|placeholder|summary|title|value|data-(?!.*(?:src|href|url|link|action|poster|background)).+)$/
const running = /^(?:on.+|srcdoc)$/
/** Of scripts that are data. */
const json = /^\s*(?:application|text)\/(?:[\w.-]+\+)?json\s*$/i
const runs = /<(?:script|style)|[\s"'/](?:on[a-z]+|srcdoc)\s*=|javascript:/i

/** Tells whether an attribute runs, by its name. */
export function isRunning(name: string): boolean {
	return running.test(name)
}

/** Tells whether an attribute is a text for readers, by its name. */
export function isRead(name: string): boolean {
	return texts.test(name)
}

/** All of a text of which the tags cannot be told, if there is a program in it. */
export function programsAnywhere(html: string): readonly MadeProgram[] {
	return runs.test(html) ? [{ code: html }, { code: decodeFully(html) }] : []
}

/** What of a tag runs. */
export function programsOf(tag: HtmlTag): readonly MadeProgram[] {
	return [...programOf(tag), ...tag.attributes.flatMap(programOfAttribute)]
}

function programOf({ name, attributes, text }: HtmlTag): readonly MadeProgram[] {
	if (text === undefined || (name !== 'script' && name !== 'style')) return []
	const type = attributes.find((attribute) => attribute.name === 'type')?.value ?? ''
	return json.test(type) ? [] : [{ code: text }]
}

function programOfAttribute({ name, value, quote }: TagAttribute): readonly MadeProgram[] {
	if (quote === undefined || isRead(name)) return []
	const code = decodeFully(value)
	if (isRunning(name)) return [{ code, quote }]
	const [first] = programsIn(code)
	if (first?.index !== 0 || !first.kind.endsWith(':')) return []
	return [code, unescapeAddress(code)].map((one) => ({ code: one, quote }))
}

function unescapeAddress(address: string): string {
	return address.replace(/%([\da-f]{2})/gi, (_, code: string) =>
		String.fromCharCode(Number.parseInt(code, 16)),
	)
}
