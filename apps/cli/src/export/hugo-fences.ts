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
		result += `${markdown.slice(at, found)}${fence}${node.lang}${hugoMeta(node)}`
		at = found + line.length
	}
	return result + markdown.slice(at)
}

/** Blocks with words behind their language that are not Hugo's. */
function fencesIn(node: Nodes): readonly { readonly node: Code; readonly start: number }[] {
	if (node.type === 'code') {
		const start = node.position?.start.offset
		if (start === undefined || hugoMeta(node) === undefined) return []
		return [{ node, start }]
	}
	return 'children' in node ? node.children.flatMap(fencesIn) : []
}

/** What is to stand behind the language of a block; `undefined` if what is there is Hugo's, or nothing. */
export function hugoMeta({ lang, meta }: Code): string | undefined {
	const isHugo = !lang || !meta || /^\{[^{}]*=[^{}]*\}$/.test(meta)
	return isHugo ? undefined : attributes(meta)
}

function lineAt(source: string, start: number): string {
	return /^[^\r\n]*/.exec(source.slice(start))?.[0] ?? ''
}

function attributes(meta: string): string {
	const { title, marked, lineNumbers, firstLine } = parseFenceMeta(meta)
	const said = [
		title !== undefined && `title=${JSON.stringify(title)}`,
		lineNumbers !== undefined && `linenos=${lineNumbers}`,
		firstLine !== 1 && `linenostart=${firstLine}`,
		marked.size > 0 && `hl_lines=[${ranges([...marked]).join(',')}]`,
	].filter(Boolean)
	return said.length === 0 ? '' : ` {${said.join(',')}}`
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
