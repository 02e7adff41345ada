import { type Diagnostic, type Edit, lineStarts, type Post } from '@blog/core'
import { definitionAt } from './definition-at.ts'

/** Mends what is found at an offset; `undefined` where it is not plain how. */
type Fixer = (
	source: string,
	offset: number,
	diagnostic: Diagnostic,
	post: Written,
) => Edit | undefined

/** A post as it is written: the text of its file, without byte order mark, and what it means. */
export type Written = Pick<Post<unknown>, 'source' | 'tree'>

/** What can be mended without a change of meaning. */
const fixers: Readonly<Record<string, Fixer>> = {
	'link-redirected': mendAddress,
	'front-matter-key-case': mendKey,
	'front-matter-duplicate-key': deleteEarlier,
	'date-not-iso': mendValue,
}

/**
 * Finds the change that mends a finding.
 *
 * @returns `undefined` if it has to be mended by hand.
 */
export function editFor(post: Written, diagnostic: Diagnostic): Edit | undefined {
	const { source } = post
	const fix = Object.hasOwn(fixers, diagnostic.rule) ? fixers[diagnostic.rule] : undefined
	const { line, column = 1 } = diagnostic
	if (!fix || line === undefined) return undefined
	const start = lineStarts(source)[line - 1]
	return start === undefined ? undefined : fix(source, start + column - 1, diagnostic, post)
}

/** Of `[text](address)`, `<a href="address">`, and of the line that a reference has its address in: for others too that is the same one. */
function mendAddress(
	source: string,
	offset: number,
	{ message, instead }: Diagnostic,
	post: Written,
): Edit | undefined {
	const written = /`([^`]+)`/.exec(message)?.[1]
	if (instead === undefined || written === undefined) return undefined
	const place = definitionAt(post, offset)
	const [from, before] = place === undefined ? [offset, beforeAddress] : [place, beforeDefined]
	const found = before.exec(source.slice(from, from + 2000))
	const start = from + (found?.[0].length ?? 0)
	if (!found || !source.startsWith(written, start)) return undefined
	return { from: start, to: start + written.length, text: instead }
}

const beforeAddress = /^(?:\[(?:[^[\]\\]|\\.|\[[^[\]]*\])*\]\(\s*<?|<a\b[^>]*?\shref\s*=\s*["']?)/i
const beforeDefined = /^\[(?:[^[\]\\]|\\.)+\]:\s*<?/

function mendKey(source: string, offset: number, { instead }: Diagnostic): Edit | undefined {
	const start = /["']/.test(source[offset] ?? '') ? offset + 1 : offset
	const word = /^[\w-]+/.exec(source.slice(start, start + 100))?.[0]
	if (instead === undefined || word === undefined || word === instead) return undefined
	if (word.toLowerCase() !== instead.toLowerCase()) return undefined
	return { from: start, to: start + word.length, text: instead }
}

const keyAndValue =
	/^(["']?[\w-]+["']?[ \t]*[:=][ \t]*["']?)([^"'#\r\n]*[^"'#\s])["']?[ \t]*(?:#.*)?\r?$/m

function mendValue(source: string, offset: number, { instead }: Diagnostic): Edit | undefined {
	const found = keyAndValue.exec(source.slice(offset, offset + 300))
	if (instead === undefined || found?.index !== 0) return undefined
	const [, before = '', value = ''] = found
	const start = offset + before.length
	return { from: start, to: start + value.length, text: instead }
}

const wholeLine =
	/^[\w-]+[ \t]*:[ \t]+(?:\[[^[\]{}"'#\r\n]*\][ \t]*|[^\s|>&*{[](?:(?![ \t]#)[^\r\n])*)(?:\r?\n|\r)(?=[\w-])/
/** A list with an item in each line. */
const wholeList =
	/^[\w-]+[ \t]*:[ \t]*(?:\r?\n|\r)(?:[ \t]*-[ \t]+[\w"'][^#:\r\n]*(?:\r?\n|\r))+(?=\w|---)/

/** Of two keys that say the same the first goes, if it is one line or a plain list, with no note beside it and nothing below it that belongs to it. */
function deleteEarlier(source: string, _: number, { repeats }: Diagnostic): Edit | undefined {
	const from = repeats?.column === 1 ? lineStarts(source)[repeats.line - 1] : undefined
	const rest = source.slice(from, (from ?? 0) + 2000)
	const found = from === undefined ? undefined : (wholeLine.exec(rest) ?? wholeList.exec(rest))
	return from === undefined || !found ? undefined : { from, to: from + found[0].length, text: '' }
}
