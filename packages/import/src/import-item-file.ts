import type { Diagnostic } from '@blog/core'
import { type Converted, convertItem } from './convert/convert-item.ts'
import { report } from './diagnostics/rules.ts'
import type { ImportItem } from './import-item.ts'
import { skipReason } from './survey/skip-reason.ts'
import type { Survey } from './survey/survey.ts'
import type { ImportWriter } from './write/import-writer.ts'

/** What became of an item. */
export type ItemOutcome = { readonly diagnostics: readonly Diagnostic[] } & (
	| { readonly reason: string }
	| {
			readonly file: string
			readonly isNew: boolean
			/** Addresses of the files that it shows. */
			readonly media: readonly string[]
	  }
)

/**
 * Converts an item and writes its file, and one for its comments.
 *
 * @param file POSIX path below the folder of the import, from the survey.
 * @param source Name of the export, for diagnostics.
 * @throws {BlogError} As {@link ImportWriter.write}.
 */
export function importItemFile(
	item: ImportItem,
	file: string | undefined,
	{ survey, writer, source }: { survey: Survey; writer: ImportWriter; source: string },
): ItemOutcome {
	const { place } = item
	const say = (rule: Parameters<typeof report>[0], message: string, hint?: string) =>
		report(rule, item.source ?? source, message, { place, hint })
	const unwanted = skipReason(item)
	if (unwanted !== undefined) return { reason: unwanted, diagnostics: [] }
	if (file === undefined) return { reason: 'the export changed while it was read', diagnostics: [] }
	const converted = convertOrNot(item, file, survey)
	if (converted === undefined) return { reason: 'its HTML is nested too deeply', diagnostics: [] }

	const { text, comments, media, dropped, unknown } = converted
	const beside = file.replace(/^content\/(.*)\.md$/, 'data/comments/$1.json')
	const differs = (name: string) =>
		say(
			'import-file-differs',
			`Unexpected file ${name}: it has other content`,
			'It is left alone. Delete it to import it again.',
		)
	const outcome = writer.write(file, text)
	if (outcome === 'differs')
		return { reason: 'its file is there, with other content', diagnostics: [differs(file)] }
	const kept = comments === undefined ? 'unchanged' : writer.write(beside, comments)
	const diagnostics = [
		...(kept === 'differs' ? [differs(beside)] : []),
		...dropped.map((name) =>
			say('import-block-dropped', `Unexpected block \`${name}\` without a text, in ${file}`),
		),
		...unknown.map((name) =>
			say('import-shortcode-kept', `Unexpected shortcode \`[${name}]\` in ${file}`),
		),
	]
	return { file, isNew: outcome === 'written', media, diagnostics }
}

/** The parsers of HTML call themselves for each level: thousands of levels are more than they can. */
function convertOrNot(item: ImportItem, file: string, survey: Survey): Converted | undefined {
	try {
		return convertItem(item, file, survey)
	} catch (error) {
		if (error instanceof RangeError) return undefined
		throw error
	}
}
