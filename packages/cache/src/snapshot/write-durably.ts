import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** The name of a file that is not whole yet begins with the other's and this; the process's id and chance follow. */
const temporaryMark = '.tmp-'

/**
 * Writes a file so that after a crash, of the process or of the machine, there is the old one or the new one, whole: a new file beside it, synced, then renamed.
 *
 * @returns How many bytes.
 * @throws {Error} The system's error; the new file is removed.
 */
export async function writeDurably(path: string, parts: Iterable<Uint8Array>): Promise<number> {
	await mkdir(dirname(path), { recursive: true })
	const temporary = `${path}${temporaryMark}${process.pid}-${randomBytes(6).toString('hex')}`
	let bytes = 0
	try {
		// What a blog answers may be private: nobody else on the machine reads it.
		const file = await open(temporary, 'wx', 0o600)
		try {
			for (const part of parts) {
				await file.writeFile(part)
				bytes += part.length
			}
			await file.sync()
		} finally {
			await file.close()
		}
		await rename(temporary, path)
	} catch (error) {
		await rm(temporary, { force: true })
		throw error
	}
	await syncFolder(dirname(path))
	return bytes
}

/** So that the new name outlives a loss of power. Not every system can. */
async function syncFolder(path: string): Promise<void> {
	const folder = await open(path, 'r').catch(() => undefined)
	await folder?.sync().catch(() => {})
	await folder?.close()
}

/** Removes what processes have left that were killed while they wrote. */
export async function removeTemporary(path: string): Promise<void> {
	const folder = dirname(path)
	const mark = `${basename(path)}${temporaryMark}`
	const names = await readdir(folder).catch(() => [])
	for (const name of names.filter((one) => one.startsWith(mark)))
		if (!isAlive(Number.parseInt(name.slice(mark.length), 10)))
			await rm(join(folder, name), { force: true })
}

/** Whether another process has this id. In a container the next one often has the id of the one before. */
function isAlive(pid: number): boolean {
	if (pid === process.pid) return false
	try {
		return process.kill(pid, 0)
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM'
	}
}
