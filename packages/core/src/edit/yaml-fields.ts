import { isAlias, isMap, isNode, isScalar, isSeq } from 'yaml'
import { flattenFlows } from '../front-matter/flatten-flows.ts'
import { isMerge } from '../front-matter/merge-rule.ts'
import { parseFlat } from '../front-matter/parse-flat.ts'
import { keyOf } from '../front-matter/plain-yaml.ts'
import { spaceFlowTabs } from '../front-matter/space-flow-tabs.ts'
import type { Field, Fields, Span } from './field.ts'

const options = {
	version: '1.2',
	schema: 'core',
	resolveKnownTags: false,
	uniqueKeys: false,
	logLevel: 'error',
} as const

/**
 * Finds the fields of YAML front matter.
 *
 * @param text That `readYaml` can read.
 * @returns `undefined` for keys in braces, which have no lines of their own.
 */
export function yamlFields(text: string): Fields | undefined {
	const spaced = spaceFlowTabs(text)
	const map = parseFlat(spaced, flattenFlows(spaced), options)?.contents ?? null
	if (map === null || (isScalar(map) && map.value === null))
		return { fields: [], end: text.length, indent: '' }
	if (!isMap(map) || map.flow) return undefined
	const fields = map.items.flatMap((pair): Field[] => {
		const key = isMerge(pair) ? undefined : keyOf(pair)
		if (key === undefined || !isNode(pair.key) || !pair.key.range) return []
		const [start, keyEnd] = pair.key.range
		const span = spanOf(text, pair.value)
		if (span === undefined || span.from === span.to) {
			const colon = text.indexOf(':', keyEnd) + 1
			return [{ key, start, from: colon, to: colon, isEmpty: true }]
		}
		if (!isSeq(pair.value)) return [{ key, start, ...span }]
		const items = pair.value.items.map((item) => spanOf(text, item))
		// An item that is empty, or a list or a map itself, is replaced with the whole list.
		const isPlain = pair.value.items.every((item) => isScalar(item) || isAlias(item))
		const areSpans = (all: typeof items): all is Span[] => all.every((one) => one !== undefined)
		if (!isPlain || !areSpans(items)) return [{ key, start, ...span }]
		return [{ key, start, ...span, items, isBlock: pair.value.flow !== true }]
	})
	const first = fields[0]?.start ?? 0
	const indent = text.slice(text.lastIndexOf('\n', first - 1) + 1, first)
	return { fields, end: text.length, indent: /^ *$/.test(indent) ? indent : '' }
}

/** A block scalar takes the line break after it; that is no part of what is replaced. */
function spanOf(text: string, node: unknown): Span | undefined {
	if (!isNode(node) || !node.range) return undefined
	const [from, end] = node.range
	return { from, to: from + text.slice(from, end).trimEnd().length }
}
