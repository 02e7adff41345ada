import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BlogError, lineStarts, type Place } from '@blog/core'
import { isObject } from '../../../config/check-fields.ts'
import { type DataFormat, parseData } from '../../../config/parse-data.ts'
import { written } from '../../config-values.ts'
import type { SiteData } from '../../hiding/condition-in.ts'
import { placedReason } from '../../placed-reason.ts'
import { type Module, modulesBelow } from '../../program/modules-below.ts'
import { readModules } from '../../program/read-modules.ts'
import { readScript } from '../../program/read-script.ts'
import type { WrittenFunction } from '../../program/syntax/function-of.ts'
import { inlined } from '../../program/syntax/inlined.ts'
import { type ProgramSyntax, programSyntax } from '../../program/syntax/program-syntax.ts'
import { computedLists } from '../hiding/computed-lists.ts'
import { computedPage, plainAddress } from '../hiding/computed-page.ts'
import { ofFunctions, ofPlain } from '../hiding/of-functions.ts'
import { hidingKeys, ofComputed, type UntoldKey, untoldKeys } from '../keys/untold-keys.ts'
import { exportedFunction } from './exported-function.ts'
import type { ReadFormat } from './parser-format.ts'

/** What a file of data of an Eleventy site says. */
export interface DataFile {
	/** Keys of posts; absent if it is no object that is written out. Those of `eleventyComputed` have its name before theirs: each is merged alone. */
	readonly values?: Readonly<Record<string, unknown>>
	/** What is not written out: of a program, or of JSON that is broken. */
	readonly untold: readonly UntoldKey[]
	/** Names of all data that is not written out, as templates ask for it, `eleventyComputed.…` of that; `*` for any. Default none. */
	readonly unknown?: readonly string[]
	/** Why it cannot be read. */
	readonly broken?: { readonly reason: string; readonly place?: Place }
}

/**
 * Reads it. Programs are not run.
 *
 * @param format How it is read.
 * @param known Data of the site.
 * @param isComputedData Whether all that it says is `eleventyComputed`.
 */
export async function readDataFile(
	root: string,
	file: string,
	format: ReadFormat,
	known: SiteData,
	isComputedData = false,
): Promise<DataFile> {
	if (format === 'unknown') return ofUnknownFormat
	const text = await readFile(join(root, file), 'utf8')
	if (format !== 'program') return dataIn(text, format, file, isComputedData)
	const modules = await readModules(root, file, text)
	const script = readScript(text, { env: process.env, modules })
	const functionAt = functionFinder(root, { file, text, script })
	const made = await madeByFunctions(functionAt, known, isComputedData)
	const { values } = said(script.isRead ? script.values : undefined, isComputedData)
	return {
		...(values !== undefined && { values: { ...values, ...made } }),
		untold: untoldKeys(script, isComputedData).filter(
			(one) => !Object.hasOwn(made, one.isComputedData ? ofComputed + one.key : one.key),
		),
		unknown: script.untold
			.map((path) => unknownName(path, isComputedData))
			.filter((name) => !Object.hasOwn(made, name)),
	}
}

/** Of a file that lies outside of the site: what it may hide is hidden. */
export function unreadData(isComputedData: boolean): DataFile {
	return {
		values: {},
		unknown: [unknownName('', isComputedData)],
		untold: hidingKeys.map((key) => ({
			key,
			isComputedData,
			place: { line: 1, column: 1 },
		})),
	}
}

/** Finds the function that a program exports at a path. */
type FindFunction = (path: readonly string[]) => Promise<WrittenFunction | undefined>

function functionFinder(root: string, module: Module): FindFunction {
	const { file, text, script } = module
	let found: Promise<ProgramSyntax> | undefined
	return async (path) => {
		const place = script.placeOf(path)
		if (place === undefined || !script.isComputed(...path)) return undefined
		found ??= modulesBelow(root, module).then(({ modules }) => programSyntax([module, ...modules]))
		const syntax = await found
		const offset = (lineStarts(text)[place.line - 1] ?? 0) + place.column - 1
		const written = syntax.functionOf(await syntax.at(file, offset))
		return written ? inlined(written, syntax) : exportedFunction(syntax, file, path)
	}
}

/** What functions of `permalink` and of `eleventyComputed` come to. */
async function madeByFunctions(functionAt: FindFunction, known: SiteData, isComputedData: boolean) {
	const computed = (key: string) => functionAt(isComputedData ? [key] : ['eleventyComputed', key])
	const written = isComputedData ? undefined : await functionAt(['permalink'])
	const plain = written && plainAddress(written, known)
	const page = await computed('permalink')
	const lists = await computed('eleventyExcludeFromCollections')
	return {
		...(plain && ofPlain(plain)),
		...ofFunctions(page && computedPage(page, known), lists && computedLists(lists, known)),
	}
}

/** @param path Of a member; empty for the whole. */
function unknownName(path: string, isComputedData: boolean): string {
	const name = path === '' ? '*' : path === 'eleventyComputed' ? `${path}.*` : path
	return isComputedData ? ofComputed + name : name
}

/** What it says, with the keys of `eleventyComputed` by their whole names. */
export function said(values: unknown, isComputedData: boolean): Pick<DataFile, 'values'> {
	if (!isObject(values)) return {}
	if (isComputedData) return { values: keysIn(values) }
	const { eleventyComputed, ...own } = values
	return { values: { ...written(own), ...keysIn(eleventyComputed) } }
}

function keysIn(computed: unknown): Readonly<Record<string, unknown>> {
	if (!isObject(computed)) return {}
	const entries = Object.entries(written(computed))
	return Object.fromEntries(entries.map(([key, value]) => [ofComputed + key, value]))
}

/** What nobody can read may be to hide posts. */
const untold = [{ key: 'permalink', isComputedData: true }]

const ofUnknownFormat: DataFile = {
	untold,
	unknown: ['*'],
	broken: { reason: 'only running the config would tell how it is read' },
}

/** Of an empty one nothing; one that is broken may be to hide posts. */
function dataIn(text: string, format: DataFormat, file: string, isComputedData: boolean): DataFile {
	if (text.trim() === '') return { values: {}, untold: [] }
	try {
		return { ...said(parseData(text, format, file), isComputedData), untold: [] }
	} catch (error) {
		if (!(error instanceof BlogError)) throw error
		return { untold, broken: placedReason(error, file) }
	}
}
