import { type FenceAttributes, fenceAttributes } from './fence-attributes.ts'

/** What an author says of a code block after its language. */
export interface FenceMeta {
	readonly title?: string
	/** 1-based numbers of lines to mark. */
	readonly marked: ReadonlySet<number>
	/** `undefined`: as configured. */
	readonly lineNumbers?: boolean
	/** Number of the first line. Default 1. */
	readonly firstLine: number
	readonly attributes?: FenceAttributes
	/** Lines have ids that begin with it: Hugo's `anchorlinenos` and `lineanchors`. */
	readonly lineIds?: string
}

/** A block has no more lines than this; a range beyond it is a mistake, not work. */
const MAX_LINE = 100_000

/** What is longer says nothing of code, and patterns must not be fed with it. */
const MAX_LENGTH = 2_000

const pair = /(?:^|[\s,{])([\w-]+)=("(?:[^"\\]|\\.)*"|'[^']*'|\[[^\]]*\]|[^\s,{}]+)/g

/**
 * Reads the words after a fence's language, as several tools write them:
 *
 * - `title="x.go"`, `showLineNumbers`, `showLineNumbers{10}`, `{1,3-5}`;
 * - Hugo: `{linenos=true, linenostart=10, hl_lines=[2,"4-5"]}`, `{#id .class}`;
 * - Zola: `linenos,hl_lines=3-4`, `name=x.go`;
 * - VitePress: `[config.js]`, `:line-numbers=5`, `:no-line-numbers`;
 * - Octopress and Jekyll: a file name alone (`app/models/user.rb`) is the title.
 *
 * @see https://gohugo.io/content-management/syntax-highlighting/#options
 */
export function parseFenceMeta(meta: string): FenceMeta {
	const values = new Map<string, string>()
	const rest = meta.slice(0, MAX_LENGTH).replace(pair, (_whole, key: string, value: string) => {
		values.set(key.toLowerCase(), unquote(value))
		return ' '
	})
	const numbered = /(?:^|\s)showLineNumbers\{(\d{1,9})\}/i.exec(rest)
	if (numbered?.[1] !== undefined) values.set('showlinenumbers', numbered[1])
	const words = rest.split(/[\s,]+|\{[\d\s,-]*\}/).filter(Boolean)
	const marked = new Set<number>()
	for (const [, list = ''] of rest.matchAll(/(?:(?<!\w)|(?<=line-numbers))\{([\d\s,-]+)\}/g))
		addLines(marked, list)
	for (const key of ['hl_lines', 'highlight', 'mark']) addLines(marked, values.get(key) ?? '')

	const title =
		values.get('title') ??
		values.get('name') ??
		values.get('filename') ??
		bracketed(rest) ??
		bareTitle(rest)
	const lineNumbers = readLineNumbers(values, words)
	const anchors = values.get('anchorlinenos') === 'true' ? values.get('lineanchors') : undefined
	const attributes = meta.includes('{') ? fenceAttributes(meta.slice(0, MAX_LENGTH)) : undefined
	return {
		...(attributes && { attributes }),
		...(title !== undefined && title !== '' && { title }),
		marked,
		...(lineNumbers !== undefined && { lineNumbers }),
		...(anchors !== undefined && { lineIds: anchors }),
		firstLine: firstLine(numbersIn(values, 'linenostart')),
	}
}

function unquote(value: string): string {
	const quoted = /^(["'])([\s\S]*)\1$/.exec(value)
	return quoted ? (quoted[2] ?? '').replace(/\\(["\\])/g, '$1') : value
}

/** `2`, `2-4`, `"4-5"` and lists of them. */
function addLines(lines: Set<number>, list: string): void {
	for (const [, first, last] of list.matchAll(/(\d+)(?:\s*-\s*(\d+))?/g)) {
		const from = Number(first)
		const to = Math.min(last === undefined ? from : Number(last), MAX_LINE)
		for (let line = from; line <= to; line++) lines.add(line)
	}
}

function readLineNumbers(
	values: ReadonlyMap<string, string>,
	words: readonly string[],
): boolean | undefined {
	const value = numbersIn(values, 'linenos')
	if (value !== undefined) return value !== 'false'
	if (
		words.some((word) =>
			/^(?:showLineNumbers|linenos|\.?(?:line-numbers|numberLines))\}?$/i.test(word),
		)
	)
		return true
	return words.some((word) => /^(?:noLineNumbers|no-line-numbers)$/i.test(word)) ? false : undefined
}

/** Docusaurus' and VitePress' keys say both that there are numbers and which is the first. */
function numbersIn(values: ReadonlyMap<string, string>, key: string): string | undefined {
	return values.get(key) ?? values.get('showlinenumbers') ?? values.get('line-numbers')
}

function firstLine(value: string | undefined): number {
	return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : 1
}

/** https://vitepress.dev/guide/markdown#code-groups */
function bracketed(rest: string): string | undefined {
	return /(?:^|\s)\[([^\]]+)\]/.exec(rest)?.[1]?.trim()
}

/** Nothing but words, the first of them a path. `/word/` asks other tools to mark a word. */
function bareTitle(rest: string): string | undefined {
	const text = rest.trim()
	if (/^\/\S*\/(?:\s|$)/.test(text)) return undefined
	return /^[\w@./-]*\w[./][\w@./-]*(?: [^{}=]*)?$/.test(text) ? text : undefined
}
