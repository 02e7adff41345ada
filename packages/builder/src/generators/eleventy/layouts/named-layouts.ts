import { join, posix } from 'node:path'
import { excluder, listFiles } from '@blog/core/node'
import { ifThere, readIfThere } from '../../read-if-there.ts'

/** Something of each layout, by its names. */
export interface OfLayouts<Told extends { readonly names: readonly string[] }> {
	readonly problems: readonly Told[]
	/** Names of layouts that others are laid out in. */
	readonly outer: readonly string[]
}

/** Where a layout may be named. */
export interface NamingPlaces {
	/** The folder of posts and of their data. */
	readonly content: string
	/** Regular expressions of what in it is not read. */
	readonly exclude: readonly string[]
	/** Those of data of the whole site. */
	readonly dataFolders: readonly string[]
	/** Texts of the config. */
	readonly programs: readonly string[]
}

const mayName = /\.(?:md|markdown|njk|liquid|html|json|ya?ml|toml|[cm]?[jt]s|[jt]sx)$/

/** How far behind the word `layout` its name may stand. */
const far = 200

/**
 * Keeps what is told of layouts that are named, behind the word `layout`: others hide nothing. A file of data that is called `layout` names one wherever it stands, or any if it is a program.
 *
 * @param of With the names of each layout, and those that layouts name themselves.
 */
export async function ofNamedLayouts<Told extends { readonly names: readonly string[] }>(
	root: string,
	{ problems, outer }: OfLayouts<Told>,
	{ content, exclude, dataFolders, programs }: NamingPlaces,
): Promise<readonly Told[]> {
	if (problems.length === 0) return problems
	const ofPosts = await filesIn(root, content, exclude)
	const ofData = (await Promise.all(dataFolders.map((one) => filesIn(root, one)))).flat()
	const called = ofData.filter((file) => /^layout\./.test(posix.basename(file)))
	if (called.some((file) => isProgram.test(file))) return problems
	const texts = await Promise.all(
		[...new Set([...ofPosts, ...ofData])].map(async (file) => {
			const text = (await readIfThere(join(root, file))) ?? ''
			return called.includes(file) ? `layout: ${text}` : text
		}),
	)
	const naming = [...programs, ...texts].filter((text) => /layout/i.test(text))
	const isNamed = (name: string) =>
		outer.includes(name) || naming.some((text) => isNamedIn(text, name))
	return problems.filter(({ names }) => names.some(isNamed))
}

/** Files of a folder that may name a layout. */
async function filesIn(root: string, folder: string, exclude: readonly string[] = []) {
	const isExcluded = await excluder([], exclude, folder)
	const read = (path: string) => listFiles(path, folder, isExcluded)
	const { assets = [], markdown = [] } = (await ifThere(join(root, folder), read)) ?? {}
	return [...assets, ...markdown].filter((file) => mayName.test(file))
}

const isProgram = /\.[cm]?[jt]s$/

function isNamedIn(text: string, name: string): boolean {
	return [...text.matchAll(/layout/gi)].some(({ index }) => {
		const after = text.slice(index + 'layout'.length, index + far)
		const at = after.indexOf(name)
		return at !== -1 && !/[\w-]/.test(`${after[at - 1]}${after[at + name.length] ?? ''}`)
	})
}
