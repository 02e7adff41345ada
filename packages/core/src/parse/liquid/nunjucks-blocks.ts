import { nunjucksText } from './nunjucks-text.ts'

/** A block by its name, after those that it stands in. */
export type BlockPath = readonly string[]

/** Tags whose ends are called otherwise; of others it is `end` and their name. */
const ends: Readonly<Record<string, string>> = {
	ifAsync: 'endif',
	asyncEach: 'endeach',
	asyncAll: 'endall',
}

/** What is open there may be shown or not. */
const CONDITION = ''

/**
 * Finds which blocks a template shows that others extend.
 *
 * @param templates Texts by name.
 * @returns Not those that stand in conditions, loops and the like; `undefined` if nobody can tell.
 * @see https://mozilla.github.io/nunjucks/templating.html#template-inheritance
 */
export function nunjucksBlocks(
	name: string,
	templates: Readonly<Record<string, string>>,
	seen: readonly string[] = [],
): readonly BlockPath[] | undefined {
	const text = Object.hasOwn(templates, name) ? templates[name] : undefined
	if (text === undefined || seen.includes(name)) return undefined
	const read = blocksIn(text)
	if (read === undefined || read.parents.length > 1) return undefined
	const { paths, parents } = read
	if (parents.length === 0) return paths.filter((path) => !path.includes(CONDITION))
	const [parent] = parents
	const outer = parent ? nunjucksBlocks(parent, templates, [...seen, name]) : undefined
	return outer && withBlocks(outer, paths)
}

/** What a template gives blocks of another one takes their place, with the blocks in it. */
export function withBlocks(
	outer: readonly BlockPath[],
	own: readonly BlockPath[],
): readonly BlockPath[] {
	const names = new Set(own.map((path) => path.at(-1)))
	const all = outer.flatMap((path) => {
		const at = path.findIndex((one) => names.has(one))
		if (at < 0) return [path]
		const kept = path.slice(0, at)
		return own.flatMap((inner) => {
			const from = inner.indexOf(path[at] ?? CONDITION)
			return from < 0 || inner.includes(CONDITION, from) ? [] : [[...kept, ...inner.slice(from)]]
		})
	})
	return [...new Map(all.map((path) => [path.join('\n'), path])).values()]
}

/** Blocks of a text, and what it extends, by name; `undefined` for one that is no name. */
function blocksIn(
	body: string,
):
	| { readonly paths: readonly BlockPath[]; readonly parents: readonly (string | undefined)[] }
	| undefined {
	const { text, stretches, unclosed } = nunjucksText(body)
	if (unclosed !== undefined) return undefined
	const shown = withoutRaw(stretches.map(([from, to]) => text.slice(from, to)).join(''))
	// Behind the last end nothing is looked for: there may be many tags without one.
	const ended = shown.slice(0, shown.lastIndexOf('%}') + 2)
	const tags = [...ended.matchAll(/\{%-?\s*(\w+)((?:[^%]|%(?!\}))*)%\}/g)]
	const names = new Set(tags.map(([, tag]) => tag))
	const open: { readonly end: string; readonly name: string }[] = []
	const paths: BlockPath[] = []
	const parents: (string | undefined)[] = []
	for (const [, tag = '', args = ''] of tags) {
		const end = ends[tag] ?? `end${tag}`
		if (tag === open.at(-1)?.end) open.pop()
		else if (tag === 'block') {
			open.push({ end, name: args.trim().split(/\W/)[0] ?? CONDITION })
			paths.push(open.map(({ name }) => name))
		} else if (tag === 'extends') parents.push(open.length > 0 ? undefined : extended(args))
		else if (tag.startsWith('end')) return undefined
		else if (names.has(end) && !(tag === 'set' && args.includes('=')))
			open.push({ end, name: CONDITION })
	}
	return open.length > 0 ? undefined : { paths, parents }
}

/** Raw text without an end stays. */
function withoutRaw(text: string): string {
	let from = 0
	let start: number | undefined
	let shown = ''
	for (const { 0: tag, 1: end, index } of text.matchAll(/\{%-?\s*(end)?raw\b/g)) {
		if (end === undefined) start ??= index
		else if (start !== undefined) {
			shown += `${text.slice(from, start)}{%`
			from = index + tag.length
			start = undefined
		}
	}
	return shown + text.slice(from)
}

/** The name of the template that a tag extends, if it is written out. */
export function extended(args: string): string | undefined {
	return /^\s*(?:"([^"\\]+)"|'([^'\\]+)')\s*-?$/.exec(args)?.slice(1).find(Boolean)
}
