import { maxDepth } from '../max-depth.ts'
import { type KeyTree, keyTree } from './key-tree.ts'
import type { Duplicate } from './raw-front-matter.ts'

/** Where the keys of a JSON document are, or where it stops being JSON. Offsets count from its top. */
export type JsonKeys =
	| { readonly tree: KeyTree; readonly duplicates: readonly Duplicate[] }
	| { readonly problem: { readonly message: string; readonly offset: number } }

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const literal = /true|false|null/y

/**
 * Finds where the keys of a JSON object are. `JSON.parse` gives no places, and those of its errors differ between versions of Node.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259
 */
export function jsonKeys(text: string): JsonKeys {
	let at = 0
	const duplicates: Duplicate[] = []
	try {
		skipBlank()
		const tree = keyTree(at)
		value(tree, 0)
		skipBlank()
		if (at < text.length) throw unexpected('the end')
		return { tree, duplicates }
	} catch (error) {
		if (error instanceof NotJson)
			return { problem: { message: error.message, offset: error.offset } }
		throw error
	}

	function value(node: KeyTree, depth: number): void {
		const character = text[at]
		if (character === '{' || character === '[') {
			if (depth >= maxDepth) throw new NotJson(`more than ${maxDepth} levels`, at)
			items(node, character === '{', depth)
		} else if (character === '"') string()
		else if (!skip(number) && !skip(literal)) throw unexpected('a value')
	}

	function items(node: KeyTree, isMap: boolean, depth: number): void {
		const close = isMap ? '}' : ']'
		at++
		skipBlank()
		if (text[at] === close) {
			at++
			return
		}
		const texts = new Map<string, string>()
		for (;;) {
			const item = keyTree(at)
			const key = isMap ? keyAndColon() : String(node.children.size)
			const earlier = node.children.get(key)
			node.children.set(key, item)
			const start = at
			value(item, depth + 1)
			const written = text.slice(start, at)
			if (earlier) {
				const isSame = texts.get(key) === written
				duplicates.push({ key, offset: item.offset, earlier: earlier.offset, isSame })
			}
			texts.set(key, written)
			skipBlank()
			const next = text[at]
			if (next !== ',' && next !== close) throw unexpected(`\`,\` or \`${close}\``)
			at++
			if (next === close) return
			skipBlank()
		}
	}

	function keyAndColon(): string {
		if (text[at] !== '"') throw unexpected('a key in double quotes')
		const key = string()
		skipBlank()
		if (text[at] !== ':') throw unexpected('`:`')
		at++
		skipBlank()
		return key
	}

	function string(): string {
		const from = at++
		for (; at < text.length && text[at] !== '"'; at++) {
			if (text.charCodeAt(at) < 0x20)
				throw new NotJson('a line break or control character in a text', at)
			if (text[at] === '\\' && !/^(?:["\\/bfnrt]|u[\da-fA-F]{4})/.test(text.slice(++at, at + 5)))
				throw new NotJson(`the escape \`\\${text[at] ?? ''}\``, at - 1)
		}
		if (at >= text.length) throw new NotJson('end, expected `"`', from)
		return String(JSON.parse(text.slice(from, ++at)))
	}

	function skip(pattern: RegExp): boolean {
		const matcher = new RegExp(pattern)
		matcher.lastIndex = at
		const match = matcher.exec(text)
		if (match) at += match[0].length
		return match !== null
	}

	function skipBlank(): void {
		while (at < text.length && ' \t\r\n'.includes(text[at] as string)) at++
	}

	function unexpected(expected: string): NotJson {
		const found =
			at < text.length ? `\`${String.fromCodePoint(text.codePointAt(at) as number)}\`` : 'end'
		return new NotJson(`${found}, expected ${expected}`, at)
	}
}

/** Leaves the walk; never leaves this file. */
class NotJson extends Error {
	readonly offset: number
	constructor(message: string, offset: number) {
		super(message)
		this.offset = offset
	}
}
