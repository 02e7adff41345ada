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
import { layoutNames } from './layout-names.ts'
import { layoutProgram, type ReadLayout } from './layout-program.ts'
import { layoutSyntax } from './layout-syntax.ts'
import type { OfLayouts } from './named-layouts.ts'

type Values = Readonly<Record<string, unknown>>

interface Layout {
	readonly values: Values
	/** Of the layout that it is laid out in itself. */
	readonly layout?: string
	/** What of it only running it would tell. */
	readonly problems: readonly Problem[]
}

/** What layouts say, and what of it is not read. */
export type LayoutKeys = Pick<EleventySite, 'layouts' | 'problems'>

type Problem = EleventySite['problems'][number]

const isLayout = /\.(?:njk|liquid|html|webc|hbs|ejs|pug|haml|mustache|md|[cm]?[jt]s|[jt]sx)$/

/** Keeps those that are named where layouts are. */
type OfNamed = <Told extends { readonly names: readonly string[] }>(
	of: OfLayouts<Told>,
) => Promise<readonly Told[]>

/**
 * Reads what layouts say of the files that are laid out in them.
 *
 * @param folder Where they lie.
 * @param programs What may call `addLayoutAlias`, and name endings of programs that are templates: `addExtension('tsx', …)`.
 * @param known Data of the site.
 * @param ofNamed Of others nothing is told, and in TypeScript nothing is read: taking types out takes time.
 * @returns Keys by the names of layouts: `post.njk`, `post` and what aliases call it. Posts are left out whose layout may hide them by a program.
 * @see https://www.11ty.dev/docs/layouts/
 */
export async function layoutKeys(
	root: string,
	folder: string,
	programs: readonly { readonly text: string; readonly script: Script }[],
	known: SiteData,
	ofNamed: OfNamed,
): Promise<LayoutKeys> {
	const texts = await readFilesBelow(join(root, folder), (name) => isLayout.test(name))
	const paths = layoutNames(
		texts.map(([path]) => path),
		programs,
	)
	const isTemplate = templatesOf(programs)
	const files = texts.map(([path, text]) => ({
		...{ path, text, file: posix.join(folder, path), isProgram: isTemplate(path) },
		names: [...paths].flatMap(([name, of]) => (of === path ? name : [])),
	}))
	const templates = files.filter(({ isProgram }) => isProgram)
	const { syntax, placeOf } = await layoutSyntax(root, await readable(templates, texts, ofNamed))
	const read = await Promise.all(
		files.map(async ({ path, text, file, isProgram, names }) => {
			const at = isProgram ? (offset: number) => placeOf(file, offset) : createPlaceOf(text)
			const layout = await layoutIn({ file, syntax, known, placeOf: at }, text, isProgram)
			return { path, layout, problems: layout.problems.map((one) => ({ ...one, names })) }
		}),
	)
	const byPath = new Map(read.map(({ path, layout }) => [path, layout]))
	const layouts = new Map(
		[...paths].flatMap(([name, path]) => {
			const layout = byPath.get(path)
			return layout ? [[name, layout] as const] : []
		}),
	)
	return {
		layouts: Object.fromEntries(
			[...layouts.keys()].flatMap((name) => {
				const keys = withOuter(name, layouts)
				return Object.keys(keys).length === 0 ? [] : [[name, keys]]
			}),
		),
		problems: await ofNamed({
			problems: read.flatMap(({ problems }) => problems),
			outer: read.flatMap(({ layout: { layout } }) => layout ?? []),
		}),
	}
}

/** Templates without those that need a compiler and are not named. */
async function readable<
	Template extends { readonly file: string; readonly names: readonly string[] },
>(
	templates: readonly Template[],
	texts: readonly (readonly [path: string, text: string])[],
	ofNamed: OfNamed,
): Promise<readonly Template[]> {
	const inTypes = templates.filter(({ file }) => typed.test(file))
	if (inTypes.length === 0) return templates
	const laid = texts.flatMap(([, text]) => (/layout/.test(text) ? text : []))
	const names = inTypes.flatMap((one) => one.names)
	const outer = names.filter((name) => laid.some((text) => text.includes(name)))
	const named = await ofNamed({ problems: inTypes, outer })
	return templates.filter((one) => !inTypes.includes(one) || named.includes(one))
}

const typed = /\.(?:[cm]?ts|[jt]sx)$/

async function layoutIn(read: ReadLayout, text: string, isProgram: boolean): Promise<Layout> {
	const { file } = read
	if (isProgram) return ofProgram(read)
	// A script of pages or a component, which is no layout.
	if (isScript.test(file)) return { values: {}, problems: [] }
	const { values, failed, unknown = [], diagnostics } = readFrontMatter(text, file, 'javascript')
	const object = failed ? objectOfMatter(read, text) : undefined
	if (object) return ofProgram(object)
	if (failed) {
		const { line = 1, column = 1 } = diagnostics[0] ?? {}
		const place = { line, column }
		const values = { ...keysOf(file, unreadData(true)), [leftOutBy]: file }
		return { values, problems: [ofUnread(file, place)] }
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
	const leftOut = problems.length > 0 && { [leftOutBy]: file }
	const values = { ...keysOf(file, data), ...leftOut }
	return { values, problems, ...(layout !== undefined && { layout }) }
}

/** The key by which posts know the layout that they may be left out for. */
const leftOutBy = 'left out by'

/** The object of front matter `---js`, as a program exports it. */
function objectOfMatter(read: ReadLayout, whole: string): ReadLayout | undefined {
	const { format, text: written, start } = splitFrontMatter(whole, 'javascript')
	if (format !== 'js' || !/^\s*\{/.test(written)) return undefined
	const before = 'export const data = '
	const text = before + written
	const syntax = programSyntax([{ file: read.file, text }])
	const placeOf = (offset: number) => read.placeOf(offset - before.length + start)
	return { ...read, syntax, placeOf }
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
