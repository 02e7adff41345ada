import {
	chmod,
	mkdir,
	mkdtemp,
	open,
	readdir,
	readlink,
	realpath,
	rename,
	rm,
	rmdir,
	stat,
} from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { BlogError, reasonOf } from '@blog/core'
import { makeFolder } from '@blog/core/node'

/** Links that a system follows before it takes them for a circle. */
const MOST_LINKS = 40

/**
 * Where a link leads, which stays one, also if nothing is there yet; any other path as it is.
 *
 * @throws {BlogError} `OUT_INVALID` if it leads in a circle.
 */
export async function behindLink(out: string): Promise<string> {
	// What a link of the system's to a pipe leads to has no path: `/dev/stdout`.
	if (await stat(out).catch(() => undefined)) return realpath(out).catch(() => out)
	let path = out
	for (let links = 0; links < MOST_LINKS; links++) {
		const target = await readlink(path).catch(() => undefined)
		if (target === undefined) return path
		const folder = await realpath(dirname(path)).catch(() => dirname(path))
		path = resolve(folder, target)
	}
	throw new BlogError('OUT_INVALID', `Unexpected link at ${out}: it leads in a circle`)
}

/**
 * Writes a folder whole or not at all: beside it first, then renamed.
 *
 * @param out Absolute path of a folder that is not there yet, or empty.
 * @param fill Writes into the folder that it is given.
 * @throws {BlogError} `OUT_INVALID` if something is there.
 */
export async function writeFolder(
	out: string,
	fill: (folder: string) => Promise<void>,
): Promise<void> {
	const entries = await readdir(out).catch(async (error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return undefined
		throw new BlogError('OUT_INVALID', `Expected a folder at ${out}`, { cause: error })
	})
	if (entries && entries.length > 0)
		throw new BlogError(
			'OUT_INVALID',
			`Unexpected files in ${out}, expected an empty folder or none`,
		)
	makeFolderOf(out)
	const temporary = await mkdtemp(join(dirname(out), `.${basename(out)}-`))
	try {
		const folder = join(temporary, 'export')
		await mkdir(folder)
		await fill(folder)
		if (entries) await rmdir(out)
		await rename(folder, out)
	} finally {
		await rm(temporary, { recursive: true, force: true })
	}
}

/**
 * Writes a file whole or not at all, from pieces of text, with the permissions that it had; into a pipe or a device piece by piece, since nothing can stand in its place.
 *
 * @throws {BlogError} `OUT_INVALID` if there is a folder.
 */
export async function writeFileOf(out: string, pieces: AsyncIterable<string>): Promise<void> {
	const there = await stat(out).catch(() => undefined)
	if (there?.isDirectory())
		throw new BlogError('OUT_INVALID', `Unexpected folder at ${out}, expected a file`)
	if (there && !there.isFile()) {
		await writePieces(out, 'w', pieces).catch((error: NodeJS.ErrnoException) => {
			// Who reads a pipe may stop.
			if (error.code !== 'EPIPE') throw error
		})
		return
	}
	makeFolderOf(out)
	const temporary = await mkdtemp(join(dirname(out), `.${basename(out)}-`))
	try {
		const file = join(temporary, 'export')
		await writePieces(file, 'wx', pieces)
		if (there) await chmod(file, there.mode)
		await rename(file, out)
	} finally {
		await rm(temporary, { recursive: true, force: true })
	}
}

async function writePieces(
	file: string,
	flag: 'w' | 'wx',
	pieces: AsyncIterable<string>,
): Promise<void> {
	const handle = await open(file, flag)
	try {
		for await (const piece of pieces) await handle.writeFile(piece)
	} finally {
		await handle.close()
	}
}

/** @throws {BlogError} `OUT_INVALID` if an export would lie among what it is made of. */
export function checkTarget(out: string, folders: readonly string[]): void {
	const around = folders.find((folder) => out === folder || out.startsWith(folder + sep))
	if (around !== undefined)
		throw new BlogError(
			'OUT_INVALID',
			`Unexpected output ${out}: it lies in ${around}, which is read`,
		)
}

function makeFolderOf(out: string): void {
	const folder = dirname(out)
	try {
		makeFolder(folder)
	} catch (cause) {
		throw new BlogError('IO', `Expected to make the folder ${folder}: ${reasonOf(cause)}`, {
			cause,
		})
	}
}
