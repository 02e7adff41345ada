import { join, posix } from 'node:path'
import { excluder, listFiles } from '@blog/core/node'
import { ifThere, readIfThere } from '../../read-if-there.ts'

const mayName = /\.(?:md|markdown|njk|liquid|html|json|ya?ml|toml|[cm]?[jt]s|[jt]sx)$/

/** How far behind the word `layout` its name may stand. */
const far = 200

/**
 * Keeps what is told of layouts that are named, behind the word `layout`: others hide nothing. Where a file of data is called `layout`, any may be.
 *
 * @param problems With the names of each layout.
 * @param folders Of posts, data and layouts.
 * @param others Regular expressions of what in them is not read.
 * @param programs Texts of the config.
 */
export async function ofNamedLayouts<Told extends { readonly names: readonly string[] }>(
	root: string,
	problems: readonly Told[],
	folders: readonly string[],
	others: readonly string[],
	programs: readonly string[],
): Promise<readonly Told[]> {
	if (problems.length === 0) return problems
	const files = new Set<string>()
	for (const folder of folders) {
		const isExcluded = await excluder([], others, folder)
		const read = (path: string) => listFiles(path, folder, isExcluded)
		const { assets = [], markdown = [] } = (await ifThere(join(root, folder), read)) ?? {}
		for (const file of [...assets, ...markdown]) if (mayName.test(file)) files.add(file)
	}
	if ([...files].some((file) => /^layout\./.test(posix.basename(file)))) return problems
	const read = await Promise.all([...files].map((file) => readIfThere(join(root, file))))
	const texts = [...programs, ...read].flatMap((text) => (text && /layout/i.test(text) ? text : []))
	return problems.filter(({ names }) =>
		texts.some((text) => names.some((name) => isNamedIn(text, name))),
	)
}

function isNamedIn(text: string, name: string): boolean {
	return [...text.matchAll(/layout/gi)].some(({ index }) => {
		const after = text.slice(index + 'layout'.length, index + far)
		const at = after.indexOf(name)
		return at !== -1 && !/[\w-]/.test(`${after[at - 1]}${after[at + name.length] ?? ''}`)
	})
}
