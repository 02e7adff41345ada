import {
	isMap,
	isScalar,
	LineCounter,
	type Node,
	type Pair,
	parseDocument,
	type YAMLMap,
} from 'yaml'
import type { RawFrontMatter } from './raw-front-matter.ts'

/**
 * Reads YAML 1.2 front matter. Tags of the document's own are refused, aliases cannot multiply (at most 100), nothing is evaluated,
 * and dates stay the text that they are.
 *
 * @param text Between the fences.
 * @param start Offset of the text in the file.
 */
export function readYaml(text: string, start: number): RawFrontMatter {
	const lines = new LineCounter()
	const document = parseDocument(text, {
		version: '1.2',
		schema: 'core',
		merge: true,
		uniqueKeys: false,
		lineCounter: lines,
		prettyErrors: false,
		logLevel: 'silent',
	})
	const problem = document.errors[0] ?? document.warnings[0]
	if (problem) return { problem: { message: problem.message, offset: start + problem.pos[0] } }
	if (document.contents === null) return { entries: [] }
	if (!isMap(document.contents)) return { notAMap: start + (document.contents.range?.[0] ?? 0) }

	let values: Record<string, unknown>
	try {
		values = document.toJS({ maxAliasCount: 100 }) as Record<string, unknown>
	} catch (error) {
		return {
			problem: { message: error instanceof Error ? error.message : String(error), offset: start },
		}
	}
	const map = document.contents as YAMLMap<Node, Node | null>
	const entries = map.items.flatMap((pair) => {
		const key = keyOf(pair)
		// A merge key has given its values to `values` already.
		return key === undefined
			? []
			: [{ key, value: ownValue(pair, values, key), offset: start + offsetOf(pair.key) }]
	})
	for (const key of Object.keys(values))
		if (!entries.some((entry) => entry.key === key))
			entries.push({ key, value: values[key], offset: start })
	return { entries, locate: (path) => locate(map, path, start) }

	/** `toJS` keeps the last of two equal keys; the earlier one has a value of its own. */
	function ownValue(
		pair: Pair<Node, Node | null>,
		all: Record<string, unknown>,
		key: string,
	): unknown {
		const last = map.items.findLast((other) => keyOf(other) === key)
		return last === pair ? all[key] : isScalar(pair.value) ? pair.value.value : undefined
	}
}

function keyOf(pair: Pair<Node, unknown>): string | undefined {
	if (!isScalar(pair.key)) return undefined
	const key = String(pair.key.value)
	return key === '<<' ? undefined : key
}

function offsetOf(node: Node): number {
	return node.range?.[0] ?? 0
}

function locate(
	map: YAMLMap<Node, Node | null>,
	path: readonly (string | number)[],
	start: number,
): number | undefined {
	let node: unknown = map
	let found: number | undefined
	for (const step of path) {
		if (isMap(node)) {
			const pair = (node as YAMLMap<Node, Node | null>).items.findLast(
				(item) => keyOf(item) === String(step),
			)
			if (!pair) return found
			found = start + offsetOf(pair.key)
			node = pair.value
		} else if (
			node !== null &&
			typeof node === 'object' &&
			'items' in node &&
			Array.isArray(node.items)
		) {
			node = node.items[Number(step)]
			const range =
				node !== null && typeof node === 'object' && 'range' in node
					? (node.range as number[] | null)
					: null
			if (!range) return found
			found = start + (range[0] as number)
		} else return found
	}
	return found
}
