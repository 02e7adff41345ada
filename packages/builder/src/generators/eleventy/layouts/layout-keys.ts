import { join, posix } from 'node:path'
import { createPlaceOf, type Place, readFrontMatter, splitFrontMatter } from '@blog/core'
import { readFilesBelow } from '../../files-below.ts'
import type { SiteData } from '../../hiding/condition-in.ts'
import type { Script } from '../../program/read-script.ts'
import { programSyntax } from '../../program/syntax/program-syntax.ts'
import { said, unreadData } from '../data/data-file.ts'
import { dataProblems } from '../data/data-problems.ts'
import { keysOf } from '../data/folder-data.ts'
import type { EleventySite } from '../eleventy-site.ts'
import { layoutProgram, type ReadLayout } from './layout-program.ts'

type Values = Readonly<Record<string, unknown>>

interface Layout {
	readonly values: Values
	/** Of the layout that it is laid out in itself. */
	readonly layout?: string
	/** What of it only running it would tell. */
	readonly problems: readonly Problem[]
}

/** What layouts say, and what of it is not read. */
export interface LayoutKeys extends Pick<EleventySite, 'layouts'> {
	readonly problems: readonly LayoutProblem[]
	/** Names of layouts that others are laid out in. */
	readonly outer: readonly string[]
}

/** What of a layout only running it would tell. */
interface LayoutProblem extends Problem {
	/** How it may be called. */
	readonly names: readonly string[]
}

type Problem = EleventySite['problems'][number]

const isLayout = /\.(?:njk|liquid|html|webc|hbs|ejs|pug|haml|mustache|md|[cm]?js|tsx?|jsx)$/

/**
 * Reads what layouts say of the files that are laid out in them.
 *
 * @param folder Where they lie.
 * @param programs What may call `addLayoutAlias`, and name endings of programs that are templates: `addExtension('tsx', …)`.
 * @param known Data of the site.
 * @returns Keys by the names of layouts: `post.njk`, `post` and what aliases call it. Posts are left out whose layout may hide them by a program.
 * @see https://www.11ty.dev/docs/layouts/
 */
export async function layoutKeys(
	root: string,
	folder: string,
	programs: readonly { readonly text: string; readonly script: Script }[],
	known: SiteData,
): Promise<LayoutKeys> {
	const isTemplate = templatesOf(programs)
	const texts = await readFilesBelow(join(root, folder), (name) => isLayout.test(name))
	const files = texts.map(([path, text]) => ({ file: posix.join(folder, path), text }))
	const syntax = programSyntax(files.filter(({ file }) => isScript.test(file)))
	const read = await Promise.all(
		texts.map(async ([path, text]) => {
			const file = posix.join(folder, path)
			const layout = { file, text, syntax, known, placeOf: createPlaceOf(text) }
			return [path, await layoutIn(layout, isTemplate(path))] as const
		}),
	)
	const layouts = new Map(read)
	// Of several that are called so, the first counts.
	for (const [path, layout] of read)
		for (const ending of [/\.[^./]+$/, /\.11ty\.[^./]+$/]) {
			const name = path.replace(ending, '')
			if (!layouts.has(name)) layouts.set(name, layout)
		}
	for (const { script } of programs)
		for (const { argument, second } of script.calls('addLayoutAlias')) {
			const layout = typeof second === 'string' ? layouts.get(second) : undefined
			if (typeof argument === 'string' && layout) layouts.set(argument, layout)
		}
	return {
		layouts: Object.fromEntries(
			[...layouts.keys()].flatMap((name) => {
				const keys = withOuter(name, layouts)
				return Object.keys(keys).length === 0 ? [] : [[name, keys]]
			}),
		),
		problems: read.flatMap(([, layout]) => {
			const names = [...layouts].flatMap(([name, one]) => (one === layout ? name : []))
			return layout.problems.map((problem) => ({ ...problem, names }))
		}),
		outer: read.flatMap(([, { layout }]) => (layout === undefined ? [] : [layout])),
	}
}

async function layoutIn(read: ReadLayout, isProgram: boolean): Promise<Layout> {
	const { file, text } = read
	if (isProgram) return ofProgram(read)
	// A script of pages or a component, which is no layout.
	if (isScript.test(file)) return { values: {}, problems: [] }
	const { values, failed, unknown = [], diagnostics } = readFrontMatter(text, file, 'javascript')
	const object = failed ? objectOfMatter(read) : undefined
	if (object) return ofProgram(object)
	if (failed) {
		const { line = 1, column = 1 } = diagnostics[0] ?? {}
		const place = { line, column }
		return { values: keysOf(file, unreadData(true)), problems: [ofUnread(file, place)] }
	}
	const { layout, ...own } = values
	const keys = keysOf(file, { ...said(own, false), untold: [], unknown })
	return { values: keys, problems: [], ...(typeof layout === 'string' && { layout }) }
}

const whose = 'posts laid out in it'

async function ofProgram(read: ReadLayout): Promise<Layout> {
	const { file } = read
	const { data, layout, unreadAt } = await layoutProgram(read)
	const problems = unreadAt
		? [ofUnread(file, unreadAt)]
		: dataProblems({ file, path: '', whose, data: { ...data, values: {} } })
	return { values: keysOf(file, data), problems, ...(layout !== undefined && { layout }) }
}

/** The object of front matter `---js`, as a program exports it. */
function objectOfMatter(read: ReadLayout): ReadLayout | undefined {
	const { format, text: written, start } = splitFrontMatter(read.text, 'javascript')
	if (format !== 'js' || !/^\s*\{/.test(written)) return undefined
	const before = 'export const data = '
	const text = before + written
	const syntax = programSyntax([{ file: read.file, text }])
	const placeOf = (offset: number) => read.placeOf(offset - before.length + start)
	return { ...read, text, syntax, placeOf }
}
const isScript = /\.(?:[cm]?[jt]s|[jt]sx)$/

/** Tells which files are programs that are templates; of endings without `11ty` those that the site adds. */
function templatesOf(programs: readonly { readonly text: string }[]): (path: string) => boolean {
	const added = ['ts', 'jsx', 'tsx'].filter((ending) =>
		programs.some(({ text }) => new RegExp(`["'\`,\\s]${ending}["'\`,\\s]`).test(text)),
	)
	return (path) =>
		/\.11ty\.(?:[cm]?[jt]s|[jt]sx)$/.test(path) ||
		added.some((ending) => path.endsWith(`.${ending}`))
}

function ofUnread(file: string, place: Place): Problem {
	return {
		path: [],
		at: { file, place },
		message: `Expected data that is written out in the layout ${file}: only running it would tell if it hides posts, so ${whose} are left out`,
		hint: 'Write in YAML what it says of them, or in the front matter of the posts, as in `eleventyComputed: { permalink: /about/, eleventyExcludeFromCollections: false, draft: false }`.',
	}
}

function withOuter(name: string, layouts: ReadonlyMap<string, Layout>): Values {
	const chain: Layout[] = []
	for (let next = layouts.get(name); next && !chain.includes(next); ) {
		chain.unshift(next)
		next = next.layout === undefined ? undefined : layouts.get(next.layout)
	}
	return Object.assign({}, ...chain.map(({ values }) => values))
}
