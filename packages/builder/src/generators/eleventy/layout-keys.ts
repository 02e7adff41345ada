import { join, posix } from 'node:path'
import { createPlaceOf, type Place, readFrontMatter } from '@blog/core'
import { readFilesBelow } from '../files-below.ts'
import type { Script } from '../program/read-script.ts'
import { said } from './data-file.ts'
import { valueOfUntold } from './data-problems.ts'
import type { EleventySite } from './eleventy-site.ts'
import { keysOf } from './folder-data.ts'
import { layoutProgram } from './layout-program.ts'
import { hidingKeys } from './untold-keys.ts'

type Values = Readonly<Record<string, unknown>>

interface Layout {
	readonly values: Values
	/** Of the layout that it is laid out in itself. */
	readonly layout?: string
	/** Where it may hide posts, and nobody can tell which. */
	readonly untoldAt?: Place
}

/** What layouts say, and what of it is not read. */
export interface LayoutKeys extends Pick<EleventySite, 'layouts' | 'problems'> {}

const isLayout = /\.(?:njk|liquid|html|webc|hbs|ejs|pug|haml|mustache|md|[cm]?js|tsx?|jsx)$/

/**
 * Reads what layouts say of the files that are laid out in them.
 *
 * @param folder Where they lie.
 * @param programs What may call `addLayoutAlias`, and name endings of programs that are templates: `addExtension('tsx', …)`.
 * @returns Keys by the names of layouts: `post.njk`, `post` and what aliases call it. Posts are left out whose layout may hide them by a program.
 * @see https://www.11ty.dev/docs/layouts/
 */
export async function layoutKeys(
	root: string,
	folder: string,
	programs: readonly { readonly text: string; readonly script: Script }[],
): Promise<LayoutKeys> {
	const isTemplate = templatesOf(programs)
	const texts = await readFilesBelow(join(root, folder), (name) => isLayout.test(name))
	const read = await Promise.all(
		texts.map(
			async ([path, text]) => [path, await layoutIn(path, text, isTemplate(path))] as const,
		),
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
		problems: read.flatMap(([path, { untoldAt }]) =>
			untoldAt ? [ofUntold(posix.join(folder, path), untoldAt)] : [],
		),
	}
}

async function layoutIn(path: string, text: string, isProgram: boolean): Promise<Layout> {
	if (isProgram) {
		const { layout, untoldAt } = await layoutProgram(path, text)
		if (untoldAt !== undefined) return hiding(text, createPlaceOf(text)(untoldAt))
		return { ...ofProgram, ...(layout !== undefined && { layout }) }
	}
	// A script of pages or a component, which is no layout.
	if (isScript.test(path)) return ofProgram
	const { values, failed, unknown = [], diagnostics } = readFrontMatter(text, path, 'javascript')
	if (failed) {
		const { line = 1, column = 1 } = diagnostics[0] ?? {}
		return hiding(text, { line, column })
	}
	const { layout, ...own } = values
	const keys = keysOf(path, { ...said(own, false), untold: [], unknown })
	return { values: keys, ...(typeof layout === 'string' && { layout }) }
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

const ofProgram: Layout = { values: { 'untold *': true } }

/** Of a layout that may hide posts: by the keys that it names, and in any case by their address. */
function hiding(text: string, untoldAt: Place): Layout {
	const keys = hidingKeys.filter((key) => key === 'permalink' || text.includes(key))
	const values = keys.map((key) => valueOfUntold({ key, isComputedData: true }))
	return { values: Object.assign({ ...ofProgram.values }, ...values), untoldAt }
}

function ofUntold(file: string, place: Place): LayoutKeys['problems'][number] {
	return {
		path: [],
		at: { file, place },
		message: `Expected front matter that is written out in the layout ${file}: only running it would tell if it hides posts, so those that are laid out in it are left out`,
		hint: 'Write in YAML what it says of them, or in `eleventyComputed` in the front matter of the posts, as in `eleventyComputed: { permalink: /about/ }`.',
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
