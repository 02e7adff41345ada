import type { GeneratorSite } from './generator-site.ts'

/** What is said of files of a folder that are not run or read; nothing if there are none. */
export function leftOutFiles(
	folder: string,
	files: readonly string[],
	what: string,
	hint: string,
): NonNullable<GeneratorSite['leftOut']> {
	const [first] = files.toSorted()
	if (first === undefined) return []
	const several = files.length > 1 ? ` and ${files.length - 1} more` : ''
	return [{ folder, what: `${what}, \`${first}\`${several}`, hint }]
}
