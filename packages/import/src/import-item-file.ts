import type { Diagnostic } from '@blog/core'
import { conversionNotes } from './convert/conversion-notes.ts'
import { type Converted, convertItem } from './convert/convert-item.ts'
import { report } from './diagnostics/rules.ts'
import type { ImportItem } from './import-item.ts'
import { itemNotes } from './item-notes.ts'
import type { MediaFolder } from './media/media-folder.ts'
import { skipReason } from './survey/skip-reason.ts'
import type { Survey } from './survey/survey.ts'
import type { ImportWriter } from './write/import-writer.ts'

/** What became of an item. */
export type ItemOutcome = {
	readonly diagnostics: readonly Diagnostic[]
	/** Addresses of the files that it shows or links to. */
	readonly media?: readonly string[]
} & ({ readonly reason: string } | { readonly file: string; readonly isNew: boolean })

/** What an item is written with. */
export interface ItemSurroundings {
	readonly survey: Survey
	readonly writer: ImportWriter
	readonly media: MediaFolder
	/** Name of the export, for diagnostics. */
	readonly source: string
}

/**
 * Converts an item and writes its file, and one for its comments. A file that is there stays, unless it is what an import has written
 * and only shows where files of the old site were then.
 *
 * @param file POSIX path below the folder of the import, from the survey.
 * @throws {BlogError} As {@link ImportWriter.write}.
 */
export function importItemFile(
	item: ImportItem,
	file: string | undefined,
	{ survey, writer, media, source }: ItemSurroundings,
): ItemOutcome {
	const { place } = item
	const say = (rule: Parameters<typeof report>[0], message: string, hint?: string) =>
		report(rule, item.source ?? source, message, { place, hint })
	const unwanted = skipReason(item)
	if (unwanted !== undefined) return { reason: unwanted, diagnostics: [] }
	if (file === undefined) return { reason: 'the export changed while it was read', diagnostics: [] }
	const converted = convertOrNot(item, file, survey, media.linkTo)
	if (converted === undefined) return { reason: 'its HTML is nested too deeply', diagnostics: [] }

	const { text, comments } = converted
	/** The same text with the addresses that were here when another one was written. */
	const asBefore = (written: string) =>
		convertItem(item, file, survey, (address) => {
			const link = media.linkOf(address)
			return link !== undefined && hasAddress(written, link) ? link : undefined
		})
	const beside = file.replace(/^content\/(.*)\.md$/, 'data/comments/$1.json')
	const differs = (name: string) =>
		say(
			'import-file-differs',
			`Unexpected file ${name}: it has other content`,
			'It is left alone. Delete it to import it again.',
		)
	const outcome = writer.write(file, text, (written) => asBefore(written).text === written)
	if (outcome === 'differs')
		return {
			reason: 'its file is there, with other content',
			media: converted.media,
			diagnostics: [differs(file)],
		}
	const kept =
		comments === undefined
			? 'unchanged'
			: writer.write(beside, comments, (written) => asBefore(written).comments === written)
	// What hides a part of it is told as that.
	const gates = new Set(item.gates?.map((name) => name.toLowerCase()))
	const rest = {
		...converted,
		unknown: converted.unknown.filter((name) => !gates.has(`[${name}]`)),
	}
	const diagnostics = [
		...(kept === 'differs' ? [differs(beside)] : []),
		...[...itemNotes(item, file, beside), ...conversionNotes(rest, file)].map((note) =>
			say(note.rule, note.message, note.hint),
		),
	]
	return { file, isNew: outcome === 'written', media: converted.media, diagnostics }
}

/** The parsers of HTML call themselves for each level: thousands of levels are more than they can. */
function convertOrNot(...given: Parameters<typeof convertItem>): Converted | undefined {
	try {
		return convertItem(...given)
	} catch (error) {
		if (error instanceof RangeError) return undefined
		throw error
	}
}

/** Whether a text has an address as a whole, not as the end of a longer one. */
function hasAddress(text: string, address: string): boolean {
	for (let at = text.indexOf(address); at >= 0; at = text.indexOf(address, at + 1))
		if (/[\s"'(<]/.test(text[at - 1] ?? '') && /[\s"')>]/.test(text[at + address.length] ?? ''))
			return true
	return false
}
