import type { Diagnostic } from '@blog/core'
import { report } from '../diagnostics/rules.ts'
import type { ImportEntry, ImportProblem } from '../import-item.ts'
import { codeIn } from './ghost-code.ts'
import { ghostItem } from './ghost-item.ts'
import { type GhostTables, ghostTables } from './ghost-tables.ts'
import { ghostTerms } from './ghost-terms.ts'
import { ghostTimeZone } from './ghost-time-zone.ts'
import { jsonFault } from './json-fault.ts'
import { termEntries } from './term-entries.ts'

/** Longest export in UTF-16 code units: it is parsed as a whole. */
const LONGEST = 1 << 28

/**
 * Reads an export of Ghost, of any version. It does not say where its site was: addresses there are paths.
 *
 * @param chunks The file, decoded.
 * @see https://docs.ghost.org/migration/custom
 */
export async function* readGhost(chunks: AsyncIterable<string>): AsyncGenerator<ImportEntry> {
	const pieces: string[] = []
	let length = 0
	for await (const chunk of chunks) {
		length += chunk.length
		if (length > LONGEST) {
			const message = 'Unexpected length, expected at most 268 million characters'
			yield problem('import-refused', message)
			return
		}
		pieces.push(chunk)
	}
	const tables = parse(pieces.join(''))
	if ('problem' in tables) {
		yield tables.problem
		return
	}
	const { settings } = tables
	const timeZone = ghostTimeZone(settings)
	yield {
		type: 'site',
		site: {
			url: '',
			title: settings.get('title'),
			description: settings.get('description'),
			language: settings.get('locale') ?? settings.get('lang') ?? settings.get('default_locale'),
			timeZone: timeZone === 'UTC' ? undefined : timeZone,
		},
	}
	const code = codeIn((name) => settings.get(name) ?? '')
	if (code.length > 0) yield codeLeft(code)
	const pages = new Set<string>()
	for (const term of ghostTerms(tables)) yield* termEntries(term, pages)
	for (const [place, post] of tables.posts.entries()) {
		const item = ghostItem(post ?? {}, tables, timeZone)
		if (post) yield { type: 'item', item }
		else
			yield {
				type: 'item',
				item: {
					...item,
					id: `posts[${place}]`,
					unwanted: 'it is no post: the export is damaged there',
				},
			}
	}
}

function parse(text: string): GhostTables | { readonly problem: ImportEntry } {
	let value: unknown
	try {
		value = JSON.parse(text)
	} catch (error) {
		const { message } = error as SyntaxError
		const lines = text.slice(0, jsonFault(text)).split('\n')
		const place = { line: lines.length, column: (lines.at(-1) as string).length + 1 }
		return { problem: problem('import-malformed', `Unexpected JSON: ${message}`, place) }
	}
	const tables = ghostTables(value)
	if (tables) return tables
	const message = 'Unexpected content, expected an export of Ghost (JSON)'
	return { problem: problem('import-malformed', message) }
}

function problem(
	rule: Parameters<typeof report>[0],
	message: string,
	place?: { readonly line: number; readonly column: number },
): ImportEntry {
	const hint = 'Settings → Labs, in later versions Import/Export, makes one.'
	return { type: 'problem', problem: unplaced(report(rule, '', message, { place, hint })) }
}

function codeLeft(names: readonly string[]): ImportEntry {
	const written = names.map((name) => `\`${name}\``).join(', ')
	const message = `Unexpected code for every page in the settings: ${written}`
	const hint =
		'What is still needed of it can be written into the components `ExtraHead` and `ExtraFoot` of the theme.'
	return { type: 'problem', problem: unplaced(report('import-code-left', '', message, { hint })) }
}

/** Of the export itself, and of no file. */
function unplaced({ file: _, ...problem }: Diagnostic): ImportProblem {
	return problem
}
