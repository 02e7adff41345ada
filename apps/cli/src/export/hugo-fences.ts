import { splitInfo } from '@blog/renderer'
import { parseFenceMeta } from '@blog/renderer/code'
import type { Code, Nodes, Root } from 'mdast'

/**
 * Says what stands behind the language of code blocks as Hugo wants it, which refuses to build anything else in braces.
 *
 * @param markdown The text that the tree was made of, or one in which other things have changed.
 * @param source That the positions of the tree are of.
 * @see https://gohugo.io/content-management/syntax-highlighting/#options
 *
 * @example hugoFences('```go {1,3-5}\n```', …) // '```go {hl_lines=[1,"3-5"]}\n```'
 */
export function hugoFences(markdown: string, tree: Root, source: string): string {
	let result = ''
	let at = 0
	for (const { node, start } of fencesIn(tree)) {
		const line = lineAt(source, start)
		const found = markdown.indexOf(line, at)
		if (found < 0) continue
		const fence = /^[`~]+/.exec(line)?.[0] ?? ''
		result += `${markdown.slice(at, found)}${fence}${hugoInfo(node)}`
		at = found + line.length
	}
	return result + markdown.slice(at)
}

/** Blocks of which Hugo would not read what is said of them. */
function fencesIn(node: Nodes): readonly { readonly node: Code; readonly start: number }[] {
	if (node.type === 'code') {
		const start = node.position?.start.offset
		if (start === undefined || hugoInfo(node) === undefined) return []
		return [{ node, start }]
	}
	return 'children' in node ? node.children.flatMap(fencesIn) : []
}

/** A language alone. */
const plain = /^[^\s{}[\],:=!/]+$/
/** Ids, classes and values in braces, each apart from the next. */
const own =
	/^\{[\s,]*(?:(?:[#.][\w-]+|[\w-]+=(?:"[^"{}]*"|\[[^{}\][]*\]|[\w-]+))(?:[\s,]+|(?=\})))*\}$/

/** What is to stand behind the ticks of a block; `undefined` if what is there is Hugo's, or nothing. */
export function hugoInfo({ lang, meta }: Code): string | undefined {
	if (!lang || (plain.test(lang) && (!meta || own.test(meta)))) return undefined
	const { language, meta: said } = splitInfo({ lang, meta })
	return `${plain.test(lang) ? lang : language || 'text'}${hugoMeta(said)}`
}

function lineAt(source: string, start: number): string {
	return /^[^\r\n]*/.exec(source.slice(start))?.[0] ?? ''
}

function hugoMeta(meta: string): string {
	const { title, marked, lineNumbers, firstLine, lineIds, attributes } = parseFenceMeta(meta)
	const { id, classes = [], data = {} } = attributes ?? {}
	const said = [
		id !== undefined && /^[\w-]+$/.test(id) && `#${id}`,
		...classes.map((name) => /^[\w-]+$/.test(name) && `.${name}`),
		...Object.entries(data).map(([key, value]) => `${key}=${quoted(value)}`),
		title !== undefined && `title=${quoted(title)}`,
		lineNumbers !== undefined && `linenos=${lineNumbers}`,
		firstLine !== 1 && `linenostart=${firstLine}`,
		lineIds !== undefined && `anchorlinenos=true,lineanchors=${quoted(lineIds)}`,
		marked.size > 0 && `hl_lines=[${ranges([...marked]).join(',')}]`,
	].filter(Boolean)
	return said.length === 0 ? '' : ` {${said.join(',')}}`
}

/** Hugo reads no braces in braces, not even in quotes. */
function quoted(value: string): string {
	return JSON.stringify(value.replaceAll('{', '(').replaceAll('}', ')'))
}

/** `[1, 3, 4, 5]` becomes `1` and `"3-5"`. */
function ranges(lines: readonly number[]): readonly string[] {
	const found: { first: number; last: number }[] = []
	for (const line of [...lines].sort((a, b) => a - b)) {
		const last = found.at(-1)
		if (last && line === last.last + 1) last.last = line
		else found.push({ first: line, last: line })
	}
	return found.map(({ first, last }) => (first === last ? String(first) : `"${first}-${last}"`))
}
