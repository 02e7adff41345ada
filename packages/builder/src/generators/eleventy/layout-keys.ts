import { join } from 'node:path'
import { readFrontMatter } from '@blog/core'
import { readFilesBelow } from '../files-below.ts'
import type { Script } from '../program/read-script.ts'
import { said } from './data-file.ts'
import { keysOf } from './folder-data.ts'

type Values = Readonly<Record<string, unknown>>

interface Layout {
	readonly values: Values
	/** Of the layout that it is laid out in itself. */
	readonly layout?: string
}

const isLayout = /\.(?:njk|liquid|html|webc|hbs|ejs|pug|haml|mustache|md|[cm]?js|tsx?|jsx)$/

/**
 * Reads what layouts say of the files that are laid out in them.
 *
 * @param folder Where they lie.
 * @param programs What may call `addLayoutAlias`.
 * @returns Keys by the names of layouts: `post.njk`, `post` and what aliases call it.
 * @see https://www.11ty.dev/docs/layouts/
 */
export async function layoutKeys(
	root: string,
	folder: string,
	programs: readonly { readonly script: Script }[],
): Promise<Readonly<Record<string, Values>>> {
	const texts = await readFilesBelow(join(root, folder), (name) => isLayout.test(name))
	const layouts = new Map(texts.map(([path, text]) => [path, layoutIn(path, text)]))
	// Of several that are called so, the first counts.
	for (const [path, layout] of [...layouts]) {
		const name = path.replace(/\.[^./]+$/, '')
		if (!layouts.has(name)) layouts.set(name, layout)
	}
	for (const { script } of programs)
		for (const { argument, second } of script.calls('addLayoutAlias')) {
			const layout = typeof second === 'string' ? layouts.get(second) : undefined
			if (typeof argument === 'string' && layout) layouts.set(argument, layout)
		}
	return Object.fromEntries(
		[...layouts.keys()].flatMap((name) => {
			const keys = withOuter(name, layouts)
			return Object.keys(keys).length === 0 ? [] : [[name, keys]]
		}),
	)
}

/** Of a program nobody can tell. */
function layoutIn(path: string, text: string): Layout {
	if (/\.(?:[cm]?js|tsx?|jsx)$/.test(path)) return { values: { 'untold *': true } }
	const { values, failed, unknown = [] } = readFrontMatter(text, path, 'javascript')
	if (failed) return { values: { 'untold *': true } }
	const { layout, ...own } = values
	const keys = keysOf(path, { ...said(own, false), untold: [], unknown })
	return { values: keys, ...(typeof layout === 'string' && { layout }) }
}

function withOuter(name: string, layouts: ReadonlyMap<string, Layout>): Values {
	const chain: Layout[] = []
	for (let next = layouts.get(name); next && !chain.includes(next); ) {
		chain.unshift(next)
		next = next.layout === undefined ? undefined : layouts.get(next.layout)
	}
	return Object.assign({}, ...chain.map(({ values }) => values))
}
