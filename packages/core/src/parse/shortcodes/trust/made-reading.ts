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
	/** Names of those in which more than HTML may stand. */
	readonly powerful: ReadonlySet<string>
	/** Of each attribute that may be an address and is a program, all programs in it. */
	readonly addresses: readonly (readonly ProgramAddress[])[]
}

/** Tells whether what stands in a tag may run, load or be read in another way than as HTML, by its name. */
export function isPowerful(tag: string): boolean {
	return powerful.has(tag)
}

const inner = /<[a-z/!?]/i

const powerful = new Set(
	'animate applet base embed foreignobject frame frameset iframe link math meta noembed noframes noscript object plaintext script set style svg template textarea title xmp'.split(
		' ',
	),
)

/** Reads what a function made, once for all texts that are held to it. */
export function readMade(html: string): MadeReading {
	const tags = tagsIn(html)
	// Of HTML in a value Markdown may make a tag, if an author's text ends the tag around it.
	if (!tags || tags.some(({ attributes }) => attributes.some(({ value }) => inner.test(value))))
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
			powerful: new Set(tags.map(({ name }) => name).filter(isPowerful)),
			addresses,
		},
		programs: tags.flatMap(programsOf),
	}
}
