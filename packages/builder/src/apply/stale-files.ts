import { pathKey } from '../text/path-key.ts'
import { isSameFile } from './remove-stale.ts'

/** A stale file where a folder must be, or in a folder where a file must be. */
export function blocks(planned: ReadonlySet<string>): (stale: string) => boolean {
	const folders = new Set([...planned].flatMap(parentsOf))
	return (path) => folders.has(path) || parentsOf(path).some((parent) => planned.has(parent))
}

function parentsOf(path: string): readonly string[] {
	const segments = path.split('/').slice(0, -1)
	return segments.map((_, index) => segments.slice(0, index + 1).join('/'))
}

/** Where capitals do not count, the old spelling of a new file is the new file. */
export async function reallyStale(
	out: string,
	stale: readonly string[],
	planned: ReadonlySet<string>,
): Promise<readonly string[]> {
	if (stale.length === 0) return stale
	const byKey = new Map([...planned].map((path) => [pathKey(path), path]))
	const kept: string[] = []
	for (const path of stale) {
		const twin = byKey.get(pathKey(path))
		if (twin === undefined || !(await isSameFile(out, path, twin))) kept.push(path)
	}
	return kept
}
