import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BlogError, type Place } from '@blog/core'
import { isObject } from '../../config/check-fields.ts'
import { parseData } from '../../config/parse-data.ts'
import { written } from '../config-values.ts'
import { placedReason } from '../placed-reason.ts'
import { readModules } from '../program/read-modules.ts'
import { readScript, type Script } from '../program/read-script.ts'
import { computedKeys, hiddenBy } from './computed-keys.ts'
import { functionAt } from './function-at.ts'
import { permalinkTemplate } from './permalink-template.ts'
import { hidingKeys, ofComputed, type UntoldKey, untoldKeys } from './untold-keys.ts'

/** What a file of data of an Eleventy site says. */
export interface DataFile {
	/** Keys of posts; absent if it is no object that is written out. Those of `eleventyComputed` have its name before theirs: each is merged alone. */
	readonly values?: Readonly<Record<string, unknown>>
	/** What is not written out: of a program, or of JSON that is broken. */
	readonly untold: readonly UntoldKey[]
	/** Names of all data that is not written out, as templates ask for it, `eleventyComputed.…` of that; `*` for any. Default none. */
	readonly unknown?: readonly string[]
	/** Why it is no JSON. */
	readonly broken?: { readonly reason: string; readonly place?: Place }
}

/**
 * Reads it. Programs are not run.
 *
 * @param isComputedData Whether all that it says is `eleventyComputed`.
 */
export async function readDataFile(
	root: string,
	file: string,
	isComputedData = false,
): Promise<DataFile> {
	const text = await readFile(join(root, file), 'utf8')
	if (file.endsWith('.json')) return jsonIn(text, file, isComputedData)
	const modules = await readModules(root, file, text)
	const script = readScript(text, { env: process.env, modules })
	const made = {
		...permalinks(script, text, isComputedData),
		...hidingFunctions(script, text, isComputedData),
	}
	const { values } = said(script.isRead ? script.values : undefined, isComputedData)
	return {
		...(values !== undefined && { values: { ...values, ...made } }),
		untold: untoldKeys(script, text, isComputedData).filter(
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

/** Those that functions put together, as templates. */
function permalinks(script: Script, text: string, isComputedData: boolean) {
	const paths = isComputedData
		? [['permalink']]
		: [['permalink'], ['eleventyComputed', 'permalink']]
	return Object.fromEntries(
		paths.flatMap((path) => {
			const template = permalinkTemplate(functionAt(script, text, path) ?? [])
			return template === undefined ? [] : [[unknownName(path.join('.'), isComputedData), template]]
		}),
	)
}

/** What functions of `eleventyComputed` say that hide by keys of front matter. */
function hidingFunctions(script: Script, text: string, isComputedData: boolean) {
	const keysOf = (key: string) => {
		const tokens = functionAt(script, text, isComputedData ? [key] : ['eleventyComputed', key])
		return tokens && computedKeys(key, tokens)
	}
	return hiddenBy(keysOf('permalink'), keysOf('eleventyExcludeFromCollections'))
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

/** Of an empty one nothing; one that is broken may be to hide posts. */
function jsonIn(text: string, file: string, isComputedData: boolean): DataFile {
	if (text.trim() === '') return { values: {}, untold: [] }
	try {
		return { ...said(parseData(text, 'json', file), isComputedData), untold: [] }
	} catch (error) {
		if (!(error instanceof BlogError)) throw error
		const untold = [{ key: 'permalink', isComputedData: true }]
		return { untold, broken: placedReason(error, file) }
	}
}
