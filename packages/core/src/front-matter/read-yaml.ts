import {
	type Document,
	isMap,
	isScalar,
	isSeq,
	type Node,
	type Pair,
	parseDocument,
	type YAMLMap,
} from 'yaml'
import { maxDepth } from '../max-depth.ts'
import { flattenFlows } from './flatten-flows.ts'
import { isMerge, type MergeRule } from './merge-rule.ts'
import { parseFlat } from './parse-flat.ts'
import { keyOf, offsetOf, type PlainYaml, plainYaml } from './plain-yaml.ts'
import { type Entry, isTyped, type Path, type RawFrontMatter } from './raw-front-matter.ts'
import { readSimpleYaml } from './simple-yaml.ts'
import { spaceFlowTabs } from './space-flow-tabs.ts'
import { isShallow } from './yaml-depth.ts'
import { yamlHint } from './yaml-hint.ts'
import { isTimestamp } from './yaml-timestamp.ts'

const options = {
	version: '1.2',
	// What can mean one thing only is read, as by others: Prettier puts the bracket that ends a list below its key.
	strict: false,
	schema: 'core',
	resolveKnownTags: false,
	uniqueKeys: false,
	prettyErrors: false,
	// `silent` would also hide what comes after the end of the document.
	logLevel: 'error',
} as const

/**
 * Reads YAML 1.2 front matter (core schema, and merge keys). Tags of the document's own are refused, aliases cannot multiply,
 * nothing is evaluated, and dates stay the text that they are.
 *
 * @param text Between the fences.
 * @param start Offset of the text in the file.
 * @param rule Of a key that `<<` brings, and the map has.
 * @see https://yaml.org/spec/1.2.2/#103-core-schema
 */
export function readYaml(
	text: string,
	start: number,
	rule: MergeRule = 'own-wins',
): RawFrontMatter {
	return readSimpleYaml(text, start) ?? readFullYaml(text, start, rule)
}

/** {@link readYaml} by the full parser. */
export function readFullYaml(
	text: string,
	start: number,
	rule: MergeRule = 'own-wins',
): RawFrontMatter {
	if (!isShallow(text, maxDepth))
		return { problem: { message: `more than ${maxDepth} levels`, offset: start } }
	const written = parsed(text)
	if (!errorIn(written)) return rawOf(written, start, rule)
	const spaced = spaceFlowTabs(text)
	if (spaced !== text && !errorIn(parsed(spaced))) return readFullYaml(spaced, start, rule)
	const document = parsedFlat(text) ?? written
	const error = errorIn(document)
	if (!error) return rawOf(document, start, rule)
	const [message = ''] = error.message.split('\n', 1)
	return {
		problem: {
			message,
			offset: start + error.pos[0],
			hint: yamlHint(error.code, lineAt(text, error.pos[0])),
		},
	}
}

/** Without the errors that others do not make of lines without an indent; `undefined` if there are none. */
function parsedFlat(text: string) {
	const flat = flattenFlows(text)
	return flat === text || !isShallow(flat, maxDepth) ? undefined : parseFlat(text, flat, options)
}

function rawOf(
	document: { readonly contents: Node | null },
	start: number,
	rule: MergeRule,
): RawFrontMatter {
	if (document.contents === null || isNull(document.contents)) return { entries: [] }
	if (!isMap(document.contents)) return { notAMap: offsetOf(document.contents, start) }

	const map = document.contents as YAMLMap<unknown, unknown>
	const plain = plainYaml(map, start, rule)
	if ('problem' in plain) return plain
	const walkTo = ([first = '', ...rest]: Path) => {
		const offset = plain.merged.get(String(first))
		return offset === undefined
			? walk(map, [first, ...rest], start)
			: { node: undefined, offset, complete: false }
	}
	return {
		entries: entriesOf(map, plain, start, rule),
		duplicates: plain.duplicates,
		locate: (path) => walkTo(path).offset,
		written(path) {
			const { node, complete } = walkTo(path)
			return complete && isScalar(node) && isTyped(node.value) ? node.source : undefined
		},
		isTimestamp(path) {
			const { node, complete } = walkTo(path)
			if (!complete || !isScalar(node) || node.type !== 'PLAIN') return false
			return typeof node.value === 'string' && isTimestamp(node.value)
		},
	}
}

function parsed(text: string) {
	return parseDocument(text, options)
}

function errorIn({ errors, warnings }: Pick<Document, 'errors' | 'warnings'>) {
	return errors[0] ?? warnings.find(({ code }) => code === 'TAG_RESOLVE_FAILED')
}

/** Begin of the line that an offset is in. */
function lineAt(text: string, offset: number): string {
	const from = text.lastIndexOf('\n', offset - 1) + 1
	return text.slice(from, from + 200)
}

function isNull(node: unknown): boolean {
	return isScalar(node) && node.value === null
}

/** Keys that `<<` brings come first, so that the map's own keys win over them in any case. Those that it replaces are left out. */
function entriesOf(
	map: YAMLMap<unknown, unknown>,
	{ value, merged }: Extract<PlainYaml, { readonly value: unknown }>,
	start: number,
	rule: MergeRule,
): readonly Entry[] {
	const values = value as Record<string, unknown>
	const entries: Entry[] = []
	for (const [key, offset] of merged)
		entries.push({ key, value: values[key], offset, merged: true })
	for (const pair of map.items) {
		const key = isMerge(pair, rule) ? undefined : keyOf(pair)
		if (key === undefined || merged.has(key)) continue
		// Of a key that stands twice each has its own.
		const own = isScalar(pair.value) ? pair.value.value : values[key]
		entries.push({ key, value: own, offset: offsetOf(pair.key, start) })
	}
	return entries
}

/** Follows a path as far as it goes. */
function walk(map: YAMLMap<unknown, unknown>, path: Path, start: number) {
	let node: unknown = map
	let offset: number | undefined
	for (const step of path) {
		if (isMap(node)) {
			const pair = (node.items as Pair<unknown, unknown>[]).findLast(
				(item) => keyOf(item) === String(step),
			)
			if (!pair) return { node, offset, complete: false }
			offset = offsetOf(pair.key, start)
			node = pair.value
		} else if (isSeq(node) && node.items[Number(step)] !== undefined) {
			node = node.items[Number(step)]
			offset = offsetOf(node, start)
		} else return { node, offset, complete: false }
	}
	return { node, offset, complete: true }
}
