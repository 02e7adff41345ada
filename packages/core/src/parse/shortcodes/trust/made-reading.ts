import { decodeFully } from './decode-fully.ts'
import { type TagAttribute, tagsIn } from './html-tags.ts'
import {
	isRead,
	isRunning,
	type MadeProgram,
	programsAnywhere,
	programsOf,
} from './made-programs.ts'
import { type ProgramAddress, programsIn } from './programs-in.ts'

/** What stands in the HTML that a function made, as far as a text of an author could be it. */
export interface MadeReading {
	/** Absent if the tags in it cannot be told. */
	readonly tags?: ReadTags
	readonly html: string
	/** Programs in it; all of it, if they cannot be told from what else there is. */
	readonly programs: readonly MadeProgram[]
}

/** What there is of tags. */
export interface ReadTags {
	/** By name. */
	readonly attributes: ReadonlyMap<string, readonly TagAttribute[]>
	/** Names of attributes that run. */
	readonly running: readonly string[]
	/** Names of those that may do more than mark up a text. */
	readonly powerful: ReadonlySet<string>
	/** Of each attribute that may be an address and is a program, all programs in it. */
	readonly addresses: readonly (readonly ProgramAddress[])[]
}

/** Tells whether a tag only marks up a text or shows a medium, by its name. */
export function isPlain(tag: string): boolean {
	return plain.has(tag)
}

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
			programs: programsAnywhere(html),
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
		const found = isRead(name) ? [] : programsIn(decodeFully(value))
		return found.length > 0 ? [found] : []
	})
	return {
		html,
		tags: {
			attributes,
			running: names.filter(isRunning),
			powerful: new Set(tags.map(({ name }) => name).filter((name) => !isPlain(name))),
			addresses,
		},
		programs: tags.flatMap(programsOf),
	}
}
