import { type Diagnostic, type Edit, lineStarts } from '@blog/core'

/** Mends what is found at an offset; `undefined` where it is not plain how. */
type Fixer = (source: string, offset: number, diagnostic: Diagnostic) => Edit | undefined

/** What can be mended without a change of meaning. */
const fixers: Readonly<Record<string, Fixer>> = {
	'link-redirected': mendAddress,
	'front-matter-key-case': mendKey,
	'front-matter-duplicate-key': deleteEarlierLine,
	'date-not-iso': mendValue,
}

/**
 * Finds the change that mends a finding.
 *
 * @param source Text of its file, without byte order mark.
 * @returns `undefined` if it has to be mended by hand.
 */
export function editFor(source: string, diagnostic: Diagnostic): Edit | undefined {
	const fix = Object.hasOwn(fixers, diagnostic.rule) ? fixers[diagnostic.rule] : undefined
	const { line, column = 1 } = diagnostic
	if (!fix || line === undefined) return undefined
	const start = lineStarts(source)[line - 1]
	return start === undefined ? undefined : fix(source, start + column - 1, diagnostic)
}

/** Of `[text](address)` and `<a href="address">`; a reference has its address elsewhere, maybe for others too. */
function mendAddress(
	source: string,
	offset: number,
	{ message, instead }: Diagnostic,
): Edit | undefined {
	const written = /`([^`]+)`/.exec(message)?.[1]
	if (instead === undefined || written === undefined) return undefined
	const found = /^(?:\[(?:[^[\]\\]|\\.|\[[^[\]]*\])*\]\(\s*<?|<a\b[^>]*?\shref\s*=\s*["']?)/i.exec(
		source.slice(offset, offset + 2000),
	)
	const start = offset + (found?.[0].length ?? 0)
	if (!found || !source.startsWith(written, start)) return undefined
	return { from: start, to: start + written.length, text: instead }
}

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

/** Of two equal keys the last counts. The first goes if it is one line, with nothing below it that belongs to it. */
function deleteEarlierLine(source: string, offset: number): Edit | undefined {
	const key = /^[\w-]+/.exec(source.slice(offset, offset + 100))?.[0]
	if (key === undefined || (offset > 0 && !/[\r\n]/.test(source[offset - 1] ?? '')))
		return undefined
	const line = new RegExp(
		`^${key}[ \\t]*:[ \\t]+[^\\s|>&*{[][^\\r\\n]*(?:\\r?\\n|\\r)(?=[\\w-])`,
		'gim',
	)
	const earlier = [...source.slice(0, offset).concat(key).matchAll(line)].at(-1)
	return earlier && { from: earlier.index, to: earlier.index + earlier[0].length, text: '' }
}
