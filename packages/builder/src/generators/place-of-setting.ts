import { type Place, readFrontMatter } from '@blog/core'
import { isObject } from '../config/check-fields.ts'
import { keyIn, type Values } from './hugo/keys-without-case.ts'
import type { HugoConfigFile } from './hugo/read-hugo-config.ts'

/**
 * Finds where a setting is written: in the last file that says it.
 *
 * @param path Its keys, in any case, and indexes of lists.
 * @returns `undefined` if no file has it.
 */
export function placeOfSetting(
	files: readonly HugoConfigFile[],
	path: readonly string[],
): { readonly file: string; readonly place?: Place } | undefined {
	for (const one of files.toReversed()) {
		const { at, value, file } = one
		if (!at.every((key, index) => isSame(key, path[index]))) continue
		const written = asWritten(value, path.slice(at.length))
		if (written === undefined) continue
		const place = placeIn(one, [...(one.within ?? []), ...written])
		return { file, ...(place && { place }) }
	}
	return undefined
}

type Written = readonly (string | number)[]

function isSame(key: string, other: string | undefined): boolean {
	return key.toLowerCase() === other?.toLowerCase()
}

/** The keys as the author wrote them; `undefined` if they are not there. */
function asWritten(value: Values, path: readonly string[]): Written | undefined {
	const written: (string | number)[] = []
	let inner: unknown = value
	for (const name of path) {
		if (Array.isArray(inner)) {
			const index = Number(name)
			if (!Object.hasOwn(inner, index)) return undefined
			written.push(index)
			inner = inner[index]
			continue
		}
		const key = isObject(inner) ? keyIn(inner, name) : undefined
		if (key === undefined) return undefined
		written.push(key)
		inner = (inner as Values)[key]
	}
	return written
}

/** A config is read as if it were front matter, whose keys have places. */
function placeIn(
	{ text, format, file }: HugoConfigFile,
	[first, ...rest]: Written,
): Place | undefined {
	if (typeof first !== 'string') return undefined
	const fence = { yaml: '---', toml: '+++', json: '' }[format]
	const source = text.replace(/^\uFEFF/, '')
	const read = readFrontMatter(
		fence === '' ? source.trimStart() : `${fence}\n${source}\n${fence}\n`,
		file,
		'hugo',
	)
	const key = keyIn({ ...read.values }, first)
	if (read.failed || key === undefined) return undefined
	const { line, column } = read.place([key, ...rest])
	const above = fence === '' ? linesIn(/^\s*/.exec(source)?.[0] ?? '') : -1
	return { line: line + above, column }
}

function linesIn(text: string): number {
	return text.split('\n').length - 1
}
