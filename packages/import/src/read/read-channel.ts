import type { Diagnostic, Place } from '@blog/core'
import { SaxesParser } from 'saxes'
import { report } from '../diagnostics/rules.ts'
import { canonicalName } from './canonical-name.ts'
import { encodingName } from './declared-encoding.ts'
import type { XmlElement } from './xml-element.ts'

/** A child of the channel, or what is wrong with the file. */
export type ChannelPart =
	| { readonly element: XmlElement }
	| { readonly problem: Omit<Diagnostic, 'file'> }

type Building = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & {
	children: Building[]
}

/** Longest text or tag, in UTF-16 code units. */
const LONGEST = 1 << 26

/** Elements around a child of the channel: `rss` and `channel`. */
const OUTSIDE = 2

/** Faults after which the structure of the file is still known. */
const harmless =
	/(disallowed character\.|undefined entity\.|malformed character entity\.|the string "\]\]>" is disallowed in char data\.|unbound namespace prefix: .*)$/

/**
 * Reads an RSS file, one child of its channel after the other: only one is in memory at a time.
 *
 * No entity but those of XML itself is known, and a document type is refused.
 *
 * @param chunks The file, decoded.
 * @returns Also what is wrong, with its place; after an error nothing more.
 */
export async function* readChannel(chunks: AsyncIterable<string>): AsyncGenerator<ChannelPart> {
	const parser = new SaxesParser({ xmlns: true })
	const parts: ChannelPart[] = []
	const open: Building[] = []
	let lastEvent = 0
	let isOver = false
	let isEnding = false

	const here = (): Place => ({ line: parser.line, column: parser.columnIndex + 1 })
	const say = (
		rule: Parameters<typeof report>[0],
		message: string,
		detail: { readonly hint?: string; readonly place?: Place } = {},
	) => {
		if (isOver) return
		const { file: _, ...problem } = report(rule, '', message, { place: here(), ...detail })
		parts.push({ problem })
		isOver = problem.severity === 'error'
	}

	parser.on('error', ({ message }) => {
		const fault = harmless.exec(message)?.[1]
		if (fault !== undefined) return say('import-character', `Unexpected text: ${fault}`)
		const inner = open.at(-1)
		const reason =
			isEnding && inner
				? `end of the file in <${inner.name}>, which begins in line ${inner.place.line}`
				: `XML: ${message.replace(/^[\d:]+ /, '')}`
		say('import-malformed', `Unexpected ${reason}`, {
			hint: 'What stands before it is imported. Mend the file, or export it again.',
		})
	})
	parser.on('doctype', () =>
		say('import-refused', 'Unexpected document type, expected none', {
			hint: 'Remove `<!DOCTYPE …>` from the file: an export has none, and it can make a reader open other files.',
		}),
	)
	parser.on('xmldecl', ({ encoding }) => {
		if (encoding !== undefined && encodingName(encoding) === undefined)
			say('import-malformed', `Unexpected encoding ${encoding}, expected UTF-8`, {
				hint: `Convert the file, and write \`UTF-8\` there: \`iconv -f ${encoding} -t UTF-8 old.xml > new.xml\`.`,
			})
	})
	parser.on('opentagstart', () => {
		lastEvent = parser.position
	})
	parser.on('opentag', ({ uri, local, attributes }) => {
		const element: Building = {
			name: canonicalName(uri, local),
			attributes: Object.fromEntries(
				Object.values(attributes).map(({ name, value }) => [name, value]),
			),
			place: here(),
			text: '',
			children: [],
		}
		if (open.length > OUTSIDE) open.at(-1)?.children.push(element)
		open.push(element)
	})
	const addText = (text: string) => {
		lastEvent = parser.position
		const element = open.at(-1)
		if (element && open.length > OUTSIDE) element.text += text
	}
	parser.on('text', addText)
	parser.on('cdata', addText)
	parser.on('closetag', () => {
		lastEvent = parser.position
		const element = open.pop()
		if (element && open.length === OUTSIDE && !isOver) parts.push({ element })
	})

	for await (const chunk of chunks) {
		parser.write(chunk)
		if (parser.position - lastEvent > LONGEST)
			say('import-refused', 'Unexpected length, expected at most 64 million characters')
		yield* parts.splice(0)
		if (isOver) return
	}
	isEnding = true
	parser.close()
	yield* parts.splice(0)
}
