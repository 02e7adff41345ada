import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAtomic } from './write-atomic.ts'

/** Name of the file in OUT that says which files are ours. */
export const MANIFEST = '.blog-manifest.json'

/** Files of an earlier build, below OUT. Files that are not in it belong to somebody else and are never touched. */
export interface Manifest {
	readonly files: ReadonlySet<string>
	/** Whether the build that wrote it came to its end. */
	readonly complete: boolean
}

/** Reads the manifest of the last build; a damaged or foreign one counts as none. */
export async function readManifest(out: string): Promise<Manifest | undefined> {
	try {
		const value: unknown = JSON.parse(await readFile(join(out, MANIFEST), 'utf8'))
		const { files, complete } = value as { readonly files?: unknown; readonly complete?: unknown }
		if (!Array.isArray(files) || !files.every(isInside)) return undefined
		return { files: new Set(files), complete: complete === true }
	} catch {
		return undefined
	}
}

/** Writes the manifest, sorted, so that the same build leaves the same bytes. */
export function writeManifest(out: string, { files, complete }: Manifest): void {
	writeAtomic(
		join(out, MANIFEST),
		`${JSON.stringify({ complete, files: [...files].sort() }, null, '\t')}\n`,
	)
}

/** A manifest that somebody changed must not make us delete a file elsewhere. */
function isInside(file: unknown): file is string {
	return (
		typeof file === 'string' &&
		!/[\\\0]/.test(file) &&
		file.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..')
	)
}
