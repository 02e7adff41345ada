import { BlogError, type Place } from '@blog/core'
import { parseData } from '../../config/parse-data.ts'
import { readFilesBelow } from '../files-below.ts'
import { placedReason } from '../placed-reason.ts'
import { parseTable } from './parse-table.ts'

/** What templates find in `site.data`. */
export interface JekyllData {
	/** By folders and name. */
	readonly values: Readonly<Record<string, unknown>>
	/** Files that cannot be read. */
	readonly problems: readonly {
		readonly file: string
		readonly message: string
		readonly place?: Place
	}[]
}

type OnRepeated = Parameters<typeof parseData>[3]
type Parser = (text: string, file: string, onRepeated: OnRepeated) => unknown
const yaml: Parser = (text, file, onRepeated) => parseData(text, 'yaml', file, onRepeated)

const parsers: Readonly<Record<string, Parser>> = {
	yml: yaml,
	yaml,
	json: (text, file) => parseData(text, 'json', file),
	csv: (text) => parseTable(text, ','),
	tsv: (text) => parseTable(text, '\t'),
}

/**
 * Reads the data of a Jekyll site.
 *
 * @param folder Absolute path.
 * @param name Of the folder, for messages.
 * @see https://jekyllrb.com/docs/datafiles/
 */
export async function readData(folder: string, name: string): Promise<JekyllData> {
	const values: Record<string, unknown> = {}
	const problems: JekyllData['problems'][number][] = []
	for (const [path, text] of await readFilesBelow(folder, (name) => parserOf(name) !== undefined)) {
		const file = `${name}/${path}`
		try {
			const value = parserOf(path)?.(text, file, ({ key, place }) => {
				problems.push({ file, place, message: repeatedKey(key) })
			})
			put(values, namesOf(path), value)
		} catch (error) {
			if (!(error instanceof BlogError)) throw error
			const { reason, ...placed } = placedReason(error, file)
			problems.push({ file, message: `Unexpected data: ${reason}; it is left out`, ...placed })
		}
	}
	return { values, problems }
}

/** What there is to say of a key of YAML that stands again. */
export function repeatedKey(key: string): string {
	return `Unexpected second \`${key}\`, expected one: the last counts, as in Jekyll`
}

function parserOf(path: string) {
	return parsers[/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '']
}

/** Folders and name, as templates can write them. */
function namesOf(path: string): readonly string[] {
	return path
		.replace(/\.[a-z]+$/i, '')
		.split('/')
		.map((name) => name.replace(/[^\w\s-]+|(?<=^|\b\s)\s+(?=$|\s?\b)/g, '').replace(/\s+/g, '_'))
}

function put(values: Record<string, unknown>, names: readonly string[], value: unknown): void {
	const [first = '', ...rest] = names
	if (rest.length === 0) {
		define(values, first, value)
		return
	}
	const known = Object.hasOwn(values, first) ? values[first] : undefined
	const inner = isRecord(known) ? known : {}
	if (inner !== known) define(values, first, inner)
	put(inner, rest, value)
}

/** Also `__proto__` is a name. */
function define(values: Record<string, unknown>, name: string, value: unknown): void {
	Object.defineProperty(values, name, {
		value,
		enumerable: true,
		configurable: true,
		writable: true,
	})
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}
