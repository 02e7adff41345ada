import { createHash } from 'node:crypto'
import { readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BlogError } from '@blog/core'

/** Milliseconds that a write of another process is waited for. */
const PATIENCE = 5000

/** Milliseconds between two looks. */
const PAUSE = 20

/**
 * Does something while no other process does so with the same folder: two commands that change posts at once would each undo what the other has written.
 *
 * @param folder That is there.
 * @param work Not asynchronous, so that it is short.
 * @throws {BlogError} `IO` if another process is at it for more than five seconds.
 */
export function whileAlone<Result>(folder: string, work: () => Result): Result {
	const lock = lockOf(folder)
	const end = Date.now() + PATIENCE
	while (!take(lock)) {
		const owner = ownerOf(lock)
		if (owner !== undefined && !isRunning(owner)) rmSync(lock, { force: true })
		else if (Date.now() > end) {
			const message = `Expected to change ${folder} alone: process ${owner ?? 'of another user'} is changing it`
			throw new BlogError('IO', `${message}. Run it again, or remove ${lock}.`)
		} else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
	}
	try {
		return work()
	} finally {
		rmSync(lock, { force: true })
	}
}

/** Outside of the folder, which is the author's; by whatever way it is named. */
export function lockOf(folder: string): string {
	const name = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 16)
	return join(tmpdir(), `blog-${name}.lock`)
}

function take(lock: string): boolean {
	try {
		writeFileSync(lock, String(process.pid), { flag: 'wx' })
		return true
	} catch (error) {
		// Where no file can be made, nobody else has made one.
		return (error as NodeJS.ErrnoException).code !== 'EEXIST'
	}
}

/** `undefined` of one that is just made or gone. */
function ownerOf(lock: string): number | undefined {
	try {
		return Number(readFileSync(lock, 'utf8')) || undefined
	} catch {
		return undefined
	}
}

function isRunning(id: number): boolean {
	try {
		return process.kill(id, 0)
	} catch (error) {
		// That of another user runs.
		return (error as NodeJS.ErrnoException).code === 'EPERM'
	}
}
