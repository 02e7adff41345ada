import { posix } from 'node:path'
import { type DataNaming, mayHoldKeys } from './data-naming.ts'
import type { ReadFormat } from './parser-format.ts'

/** A file of data of an Eleventy site. */
export interface NamedData {
	readonly file: string
	/** The path without what says its kind: that of the post that it is for. */
	readonly stem: string
	/** Whether it is for all posts of its folder. */
	readonly isOfFolder: boolean
	readonly format: ReadFormat
}

/** Formats of Eleventy itself, the first counts most. */
const own: readonly (readonly [string, ReadFormat])[] = [
	...['js', 'cjs', 'mjs', 'ts'].map((ending) => [ending, 'program'] as const),
	['json', 'json'],
]

/** Files that are pages: of an ending that nobody can tell they are no data. */
const isPage = /\.(?:md|markdown|html?|njk|liquid|hbs|mustache|ejs|haml|pug|webc)$/i

/**
 * Finds the files of data among others. Of those of one folder the last counts, as there: programs.
 *
 * @param isPost Whether a post has such a path, without its extension.
 * @see https://www.11ty.dev/docs/data-template-dir/
 */
export function dataFiles(
	files: readonly string[],
	isPost: (stem: string) => boolean,
	naming: DataNaming,
): readonly NamedData[] {
	return files
		.flatMap((file) => readingsOf(file, naming))
		.toSorted((a, b) => b.rank - a.rank)
		.map(({ file, stem, format, isMarked }) => {
			const name = posix.basename(stem)
			const { folderName } = naming
			const isNamed = folderName === '*' ? !isPost(stem) : name === folderName
			const isOfFolder =
				folderName === undefined
					? posix.basename(posix.dirname(file)) === name
					: isMarked && isNamed
			return { file, stem, isOfFolder, format }
		})
}

/** Tells how a file of data is read, by its ending; `undefined` if it is none. */
export function dataFormat(file: string, { added }: DataNaming): ReadFormat | undefined {
	return endingsOf(file, added)[0]?.format
}

/** What a file may be data of, and how much it counts: the less its rank is, the more. */
function readingsOf(file: string, { suffixes, added }: DataNaming) {
	return endingsOf(file, added).flatMap(({ rest, format, rank }) =>
		stemsOf(rest, suffixes)
			.filter(({ isMarked }) => isMarked || format !== 'program')
			.map(({ at, ...one }) => ({ ...one, file, format, rank: at * 1000 + rank })),
	)
}

/** What stands before a suffix in a path without its ending, and which one that is. */
function stemsOf(path: string, suffixes: DataNaming['suffixes']) {
	if (suffixes === undefined)
		return prefixesOf(path).map((stem) => ({ stem, isMarked: stem !== path, at: 0 }))
	return suffixes.flatMap((suffix, at) => {
		const stem = path.slice(0, path.length - suffix.length)
		return path.endsWith(suffix) ? [{ stem, isMarked: suffix !== '', at }] : []
	})
}

/** All that may stand before a suffix that nobody can tell. */
function prefixesOf(path: string): readonly string[] {
	const start = path.lastIndexOf('/') + 1
	const ends = [...path.slice(start).matchAll(/(?<=\w)(?=\W)|$/g)].map(({ index }) => start + index)
	return ends.map((end) => path.slice(0, end))
}

/** The formats that a file may be of by its ending. */
function endingsOf(file: string, added: DataNaming['added']) {
	const formats = [...own.filter(([ending]) => !added.has(ending)), ...[...added].reverse()]
	const known = formats
		.map(([ending, format], rank) => ({ ending: `.${ending}`, format, rank }))
		.filter(({ ending }) => file.endsWith(ending))
	const isAny = added.has('*')
	const any = { ending: posix.extname(file), format: 'unknown' as const, rank: formats.length }
	const mayHoldData = !isPage.test(file) && mayHoldKeys(any.ending.slice(1))
	const found = isAny && known.length === 0 && mayHoldData ? [any] : known
	return found.map(({ ending, format, rank }) => ({
		rest: file.slice(0, file.length - ending.length),
		format: isAny ? any.format : format,
		rank,
	}))
}
