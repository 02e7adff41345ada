import { createHash } from 'node:crypto'
import { linkSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
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
		const isLeft = owner !== undefined && !isRunning(owner)
		if (isLeft && removeLeft(lock, owner)) continue
		if (Date.now() > end) {
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

/** Whole at once: nobody finds one that does not say yet whose it is. */
function take(lock: string): boolean {
	const own = `${lock}.${process.pid}`
	try {
		// What a process of that number has left.
		rmSync(own, { force: true })
		writeFileSync(own, String(process.pid), { flag: 'wx' })
		linkOrWrite(own, lock)
		return true
	} catch (error) {
		// Where no file can be made, nobody else has made one.
		return (error as NodeJS.ErrnoException).code !== 'EEXIST'
	} finally {
		rmSync(own, { force: true })
	}
}

function linkOrWrite(own: string, lock: string): void {
	try {
		linkSync(own, lock)
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error
		// Not every file system has links.
		writeFileSync(lock, String(process.pid), { flag: 'wx' })
	}
}

/**
 * Removes the lock of a process that is gone. One process at a time does so and looks once more: the lock may be another one's by now.
 *
 * @returns Whether it is gone.
 */
function removeLeft(lock: string, owner: number): boolean {
	const claim = `${lock}.left-${owner}`
	try {
		writeFileSync(claim, '', { flag: 'wx' })
	} catch {
		// Who made it needs no time: it was ended while it did so.
		const made = statSync(claim, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
		if (Date.now() - made > PATIENCE / 2) rmSync(claim, { force: true })
		return false
	}
	try {
		if (ownerOf(lock) === owner) rmSync(lock, { force: true })
		return true
	} finally {
		rmSync(claim, { force: true })
	}
}

/** `undefined` if it is gone, or says nothing. */
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
