import type { Script } from '../../program/read-script.ts'

/**
 * How posts may call layouts: `post.njk`, `post`, and what `addLayoutAlias` calls them.
 *
 * @param paths Below their folder.
 * @param programs What may call that.
 * @returns Paths by names.
 * @see https://www.11ty.dev/docs/layouts/
 */
export function layoutNames(
	paths: readonly string[],
	programs: readonly { readonly script: Script }[],
): ReadonlyMap<string, string> {
	const names = new Map(paths.map((path) => [path, path]))
	// Of several that are called so, the first counts.
	for (const path of paths)
		for (const ending of [/\.[^./]+$/, /\.11ty\.[^./]+$/]) {
			const name = path.replace(ending, '')
			if (!names.has(name)) names.set(name, path)
		}
	for (const { script } of programs)
		for (const { argument, second } of script.calls('addLayoutAlias')) {
			const path = typeof second === 'string' ? names.get(second) : undefined
			if (typeof argument === 'string' && path !== undefined) names.set(argument, path)
		}
	return names
}
