import { isSign, type Token } from '@blog/core/script'
import type { Module } from '../../program/modules-below.ts'
import type { ProgramSyntax } from '../../program/syntax/program-syntax.ts'
import { parserFormat, type ReadFormat } from './parser-format.ts'

/** How a site calls its files of data. */
export interface DataNaming {
	/** What those of folders are called, `index` for `index.11tydata.js`, or `*` if nobody can tell. Default: as their folder. */
	readonly folderName?: string
	/** What stands before the ending of a file of data, the first counts most; absent if nobody can tell. */
	readonly suffixes?: readonly string[]
	/** Formats that the config adds, by their endings; of `*` any may be one. The last counts most. */
	readonly added: ReadonlyMap<string, ReadFormat>
}

const usual = ['.11tydata', '']

/** Reads it. */
export async function dataNaming(
	programs: readonly Module[],
	syntax: ProgramSyntax,
): Promise<DataNaming> {
	const folderName = folderNameOf(programs)
	const suffixes = suffixesOf(programs)
	return {
		...(folderName !== undefined && { folderName }),
		...(suffixes && { suffixes }),
		added: await addedFormats(programs, syntax),
	}
}

/** https://www.11ty.dev/docs/config/#change-base-file-name-for-data-files */
function folderNameOf(programs: readonly Module[]): string | undefined {
	const calls = callsOf(programs, 'setDataFileBaseName')
	const [first] = calls
	if (first === undefined) return undefined
	const isOne = calls.every((one) => !one.isConditional && one.argument === first.argument)
	return isOne && typeof first.argument === 'string' ? first.argument : '*'
}

/** https://www.11ty.dev/docs/config/#change-file-suffix-for-data-files */
function suffixesOf(programs: readonly Module[]): readonly string[] | undefined {
	const [call, ...others] = callsOf(programs, 'setDataFileSuffixes')
	if (call === undefined) return usual
	if (call.isConditional || others.length > 0 || !Array.isArray(call.argument)) return undefined
	const texts: readonly unknown[] = call.argument.map((one) => one?.value)
	return texts.every((one) => typeof one === 'string') ? texts : undefined
}

/** Endings of what holds no keys of posts: pictures, sounds and the like. */
const media =
	/^(?:avif|bmp|docx?|flac|gif|gz|heic|ico|jpe?g|m4a|mov|mp[34]|ogg|pdf|png|svg|tiff?|wav|web[mp]|woff2?|xlsx?|zip)$/i
/** Of what lies beside posts to be shown, and may hold them: tables, tracks, calendars. */
const tables = ['csv', 'geojson', 'gpx', 'ics', 'kml', 'tsv', 'xml']

/** Whether a file may be of any format that is added, as far as its ending tells. */
export function mayHoldKeys(ending: string): boolean {
	return !media.test(ending) && !tables.includes(ending.toLowerCase())
}

/** https://www.11ty.dev/docs/data-custom/ */
async function addedFormats(
	programs: readonly Module[],
	syntax: ProgramSyntax,
): Promise<DataNaming['added']> {
	const added = new Map<string, ReadFormat>()
	const named = () =>
		tables.filter((ending) => programs.some(({ script }) => isNamed(ending, script.tokens)))
	for (const { file, script } of programs)
		for (const { argument, given, isConditional } of script.calls('addDataExtension')) {
			const parser = await syntax.at(file, given[1]?.[0]?.at ?? -1)
			const endings = typeof argument === 'string' ? argument.split(',') : ['*', ...named()]
			for (const ending of endings.map((one) => one.trim()).filter((one) => !media.test(one))) {
				const isDoubtful = isConditional || added.has(ending)
				added.set(ending, isDoubtful ? 'unknown' : parserFormat(ending, parser, syntax))
			}
		}
	return added
}

/** Whether a program has an ending as a text, alone or in a list (`'csv, tsv'`), or as a key: in the pattern of files that are copied it is none. */
function isNamed(ending: string, tokens: readonly Token[]): boolean {
	return tokens.some(({ kind, text }, index) =>
		kind === 'text'
			? text.split(',').some((one) => one.trim() === ending)
			: kind === 'word' && text === ending && isSign(tokens[index + 1], ':'),
	)
}

function callsOf(programs: readonly Module[], method: string) {
	return programs.flatMap(({ script }) => script.calls(method))
}
