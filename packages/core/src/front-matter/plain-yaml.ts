import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import { maxDepth } from '../max-depth.ts'
import { setOwn } from '../set-own.ts'
import { isMerge, type MergeRule, mergeSources } from './merge-rule.ts'
import type { Duplicate, SyntaxProblem } from './raw-front-matter.ts'

/** Values that aliases may add to a document. Far more than any post needs, far less than a bomb. */
const maxAliasValues = 10_000

/** What a YAML tree holds. */
export type PlainYaml =
	| {
			readonly value: unknown
			/** Below the top. */
			readonly duplicates: readonly Duplicate[]
			/** Keys at the top whose value `<<` brings, and the offset of that. */
			readonly merged: ReadonlyMap<string, number>
	  }
	| { readonly problem: SyntaxProblem }

/**
 * Turns a YAML tree into plain data in one walk.
 *
 * `toJS` of the `yaml` package is not used: it writes lists and maps that stand as keys out as text, level by level, which
 * takes minutes for 200 characters `{`, and makes cycles of `&a [*a]`.
 *
 * @param start Offset of the document in the file.
 * @returns The data; aliases are copies. A problem if aliases multiply or are circular, or a key is no single value.
 */
export function plainYaml(node: Node, start: number, rule: MergeRule = 'own-wins'): PlainYaml {
	const duplicates: Duplicate[] = []
	const mergedAtTop = new Map<string, number>()
	const anchors = new Map<string, { readonly value: unknown; readonly size: number } | 'open'>()
	let size = 0
	let aliased = 0
	try {
		return { value: plain(node, 0), duplicates, merged: mergedAtTop }
	} catch (error) {
		if (error instanceof Unreadable) return { problem: error.problem }
		throw error
	}

	function plain(current: unknown, depth: number): unknown {
		size++
		if (isAlias(current)) return copyOf(current.source, offsetOf(current, start), depth)
		if (isScalar(current)) return anchored(current.anchor, () => current.value)
		if (!isMap(current) && !isSeq(current)) return null
		if (depth >= maxDepth)
			throw new Unreadable(`more than ${maxDepth} levels`, offsetOf(current, start))
		return anchored(current.anchor, () =>
			isMap(current)
				? plainMap(current as YAMLMap<unknown, unknown>, depth)
				: current.items.map((item) => plain(item, depth + 1)),
		)
	}

	function plainMap(map: YAMLMap<unknown, unknown>, depth: number): Record<string, unknown> {
		const result: Record<string, unknown> = {}
		const merged = new Map<string, number>()
		const seen = new Map<string, number>()
		for (const pair of map.items) {
			const offset = offsetOf(pair.key, start)
			const value = plain(pair.value, depth + 1)
			if (isMerge(pair, rule)) {
				for (const [key, brought] of mergeSources(pair, value, rule).flatMap(Object.entries)) {
					if (rule === 'own-wins' && Object.hasOwn(result, key)) continue
					setOwn(result, key, brought)
					merged.set(key, offset)
				}
				continue
			}
			const key = keyOf(pair)
			if (key === undefined)
				throw new Unreadable(
					'a list or map where a key was expected',
					offset,
					'Quote a value that begins with `{` or `[`: `title: "{{ x }}"`.',
				)
			const earlier = seen.get(key)
			if (earlier !== undefined && depth > 0) duplicates.push({ key, offset, earlier })
			seen.set(key, offset)
			setOwn(result, key, value)
			merged.delete(key)
		}
		if (map === node) for (const [key, offset] of merged) mergedAtTop.set(key, offset)
		return result
	}

	function anchored(anchor: string | undefined, make: () => unknown): unknown {
		if (anchor === undefined) return make()
		const before = size
		anchors.set(anchor, 'open')
		const value = make()
		anchors.set(anchor, { value, size: size - before + 1 })
		return value
	}

	function copyOf(name: string, offset: number, depth: number): unknown {
		const anchor = anchors.get(name)
		if (anchor === undefined) throw new Unreadable(`no \`&${name}\` before \`*${name}\``, offset)
		if (anchor === 'open') throw new Unreadable(`\`*${name}\` inside of \`&${name}\``, offset)
		aliased += anchor.size
		size += anchor.size
		if (aliased > maxAliasValues) throw new Unreadable('aliases that multiply', offset)
		return copy(anchor.value, offset, depth)
	}

	/** Levels add up through aliases, so they are counted here too. */
	function copy(value: unknown, offset: number, depth: number): unknown {
		if (value === null || typeof value !== 'object') return value
		if (depth >= maxDepth) throw new Unreadable(`more than ${maxDepth} levels`, offset)
		if (Array.isArray(value)) return value.map((item) => copy(item, offset, depth + 1))
		const result = {}
		for (const [key, inner] of Object.entries(value))
			setOwn(result, key, copy(inner, offset, depth + 1))
		return result
	}
}

/** Text of the key of a pair; `undefined` if it is a list, a map or an alias. */
export function keyOf(pair: Pair<unknown, unknown>): string | undefined {
	if (pair.key === null) return ''
	if (!isScalar(pair.key)) return undefined
	return pair.key.value === null ? (pair.key.source ?? '') : String(pair.key.value)
}

/** Offset in the file of a node. */
export function offsetOf(node: unknown, start: number): number {
	const range = node !== null && typeof node === 'object' && 'range' in node ? node.range : null
	return start + (Array.isArray(range) ? Number(range[0]) : 0)
}

/** Leaves the walk; never leaves this file. */
class Unreadable extends Error {
	readonly problem: SyntaxProblem
	constructor(message: string, offset: number, hint?: string) {
		super(message)
		this.problem = { message, offset, hint }
	}
}
