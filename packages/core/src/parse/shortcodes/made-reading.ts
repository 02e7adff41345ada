import { decodeFully } from './decode-fully.ts'
import { type HtmlTag, type TagAttribute, tagsIn } from './html-tags.ts'
import { type ProgramAddress, programsIn } from './programs-in.ts'

/** What stands in the HTML that a function made, as far as a text of an author could be it. */
export interface MadeReading {
	/** Absent if the tags in it cannot be told. */
	readonly tags?: ReadTags
	readonly html: string
	/** Programs in it; all of it, if they cannot be told from what else there is. */
	readonly programs: readonly MadeProgram[]
}

/** What runs, or what is written in a style. */
export interface MadeProgram {
	readonly code: string
	/** Of an attribute: what it stands between. */
	readonly quote?: TagAttribute['quote']
}

/** What there is of tags. */
export interface ReadTags {
	/** By name. */
	readonly attributes: ReadonlyMap<string, readonly TagAttribute[]>
	/** Names of attributes that run. */
	readonly running: ReadonlySet<string>
	/** Names of those that may do more than mark up a text. */
	readonly powerful: ReadonlySet<string>
	/** Of each attribute that may be an address and is a program, all programs in it. */
	readonly addresses: readonly (readonly ProgramAddress[])[]
}

/** Tells whether an attribute runs, by its name. */
export function isRunning(name: string): boolean {
	return running.test(name)
}

/** Tells whether a tag only marks up a text or shows a medium, by its name. */
export function isPlain(tag: string): boolean {
	return plain.has(tag)
}

const running = /^(?:on.+|srcdoc)$/
/** What is read, and never followed. */
const texts = /^(?:alt|aria-.+|label|placeholder|summary|title)$/
/** Of scripts that are data. */
const json = /^\s*(?:application|text)\/(?:[\w.-]+\+)?json\s*$/i
const runs = /<(?:script|style)|[\s"'/](?:on[a-z]+|srcdoc)\s*=|javascript:/i
const plain = new Set(
	'a abbr address article aside audio b bdi bdo blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p picture pre q rp rt ruby s samp section small source span strong sub summary sup table tbody td tfoot th thead time tr track tt u ul var video wbr'.split(
		' ',
	),
)

/** Reads what a function made, once for all texts that are held to it. */
export function readMade(html: string): MadeReading {
	const tags = tagsIn(html)
	if (!tags)
		return {
			html,
			programs: runs.test(html) ? [{ code: html }, { code: decodeFully(html) }] : [],
		}
	const all = tags.flatMap((tag) => tag.attributes)
	const attributes = new Map<string, TagAttribute[]>()
	for (const one of all) {
		const same = attributes.get(one.name)
		if (same) same.push(one)
		else attributes.set(one.name, [one])
	}
	const names = [...attributes.keys()]
	const addresses = all.flatMap(({ name, value }) => {
		const found = texts.test(name) ? [] : programsIn(decodeFully(value))
		return found.length > 0 ? [found] : []
	})
	return {
		html,
		tags: {
			attributes,
			running: new Set(names.filter(isRunning)),
			powerful: new Set(tags.map(({ name }) => name).filter((name) => !isPlain(name))),
			addresses,
		},
		programs: [...tags.flatMap(programOf), ...all.flatMap(programOfAttribute)],
	}
}

function programOf({ name, attributes, text }: HtmlTag): readonly MadeProgram[] {
	if (text === undefined || (name !== 'script' && name !== 'style')) return []
	const type = attributes.find((attribute) => attribute.name === 'type')?.value ?? ''
	return json.test(type) ? [] : [{ code: text }]
}

function programOfAttribute({ name, value, quote }: TagAttribute): readonly MadeProgram[] {
	if (quote === undefined || texts.test(name)) return []
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
