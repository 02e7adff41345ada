import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BlogError, reasonOf } from '@blog/core'
import { MANIFEST } from '../config/default-out.ts'
import { writeAtomic } from './write-atomic.ts'

/** Files of an earlier build, below OUT. Files that are not in it belong to somebody else and are never touched. */
export interface Manifest {
	readonly files: ReadonlySet<string>
	/** Whether the build that wrote it came to its end. */
	readonly complete: boolean
	/** Whether there was one that could not be read. */
	readonly damaged?: boolean
}

/** Reads the manifest of the last build; a damaged or foreign one claims no file. */
export async function readManifest(out: string): Promise<Manifest | undefined> {
	const damaged = { files: new Set<string>(), complete: true, damaged: true }
	try {
		const value: unknown = JSON.parse(await readFile(join(out, MANIFEST), 'utf8'))
		const { files, complete } = value as { readonly files?: unknown; readonly complete?: unknown }
		if (!Array.isArray(files) || !files.every(isInside)) return damaged
		return { files: new Set(files), complete: complete === true }
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : damaged
	}
}

/** Writes the manifest, sorted, so that the same build leaves the same bytes. */
export function writeManifest(out: string, { files, complete }: Manifest): void {
	const text = `${JSON.stringify({ complete, files: [...files].sort() }, null, '\t')}\n`
	try {
		writeAtomic(join(out, MANIFEST), text)
	} catch (cause) {
		const message = `Expected to write ${join(out, MANIFEST)}: ${reasonOf(cause)}`
		throw new BlogError('IO', message, { cause })
	}
}

/** A manifest that somebody changed must not make us delete a file elsewhere. */
function isInside(file: unknown): file is string {
	return (
		typeof file === 'string' &&
		!/[\\\0]/.test(file) &&
		file.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..')
	)
}
