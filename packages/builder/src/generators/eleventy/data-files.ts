import { posix } from 'node:path'

/** A file of data of an Eleventy site. */
interface NamedData {
	readonly file: string
	/** The path without what says its kind: that of the post that it is for. */
	readonly stem: string
	/** Whether it is for all posts of its folder. */
	readonly isOfFolder: boolean
}

/** `wip/wip.json`, `wip/wip.11tydata.json`, `wip/wip.11tydata.js`; or `wip/a.json` and so on of `wip/a.md`. */
const ofData = /^(?<stem>(?:.*\/)?[^/]+?)(?<mark>\.11tydata)?\.(?<kind>json|[cm]?js|ts)$/

/**
 * Finds the files of data among others. Of those of one folder the last counts, as there: programs.
 *
 * @param isPost Whether a post has such a path, without its extension.
 * @param dataFileName What those of folders are called, `*` if nobody can tell. Default: as their folder.
 * @see https://www.11ty.dev/docs/data-template-dir/
 */
export function dataFiles(
	files: readonly string[],
	isPost: (stem: string) => boolean,
	dataFileName?: string,
): readonly NamedData[] {
	return files
		.toSorted((a, b) => rankOf(a) - rankOf(b))
		.flatMap((file) => {
			const { stem = '', mark, kind } = ofData.exec(file)?.groups ?? {}
			if (kind === undefined || (kind !== 'json' && mark === undefined)) return []
			const name = posix.basename(stem)
			const isNamed = dataFileName === '*' ? !isPost(stem) : name === dataFileName
			const isOfFolder =
				dataFileName === undefined
					? posix.basename(posix.dirname(file)) === name
					: mark !== undefined && isNamed
			return [{ file, stem, isOfFolder }]
		})
}

function rankOf(file: string): number {
	return file.endsWith('.json') ? (file.endsWith('.11tydata.json') ? 1 : 0) : 2
}
