import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What was asked of the disk and the clock, by `read /path`, and what the answer was then, as a short text. */
export type Reads = ReadonlyMap<string, string>

type Question = keyof typeof answers

/** What they say to each question now. */
const answers = {
	read: (path: string) =>
		createHash('sha1').update(original.readFileSync(path)).digest('base64url'),
	list: (path: string) => original.readdirSync(path).sort().join('/'),
	find: (path: string) => (original.existsSync(path) ? 'found' : ''),
	stat(path: string) {
		const stats = original.statSync(path)
		return stats.isFile() ? `${stats.size} ${stats.mtimeMs}` : 'folder'
	},
	/** Of the clock, in a time zone. */
	day: (timeZone: string) =>
		new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(Date.now()),
}

/** Functions of `fs` and `fs.promises` by the question that they ask. */
const asked: Readonly<Record<string, Question>> = {
	readFile: 'read',
	readFileSync: 'read',
	open: 'read',
	openSync: 'read',
	readdir: 'list',
	readdirSync: 'list',
	opendir: 'list',
	opendirSync: 'list',
	stat: 'stat',
	statSync: 'stat',
	lstat: 'stat',
	lstatSync: 'stat',
	access: 'find',
	accessSync: 'find',
	exists: 'find',
	existsSync: 'find',
}

const original = { ...fs }
const scope = new AsyncLocalStorage<Map<string, string> | undefined>()
let isWatching = false
let running = 0

/**
 * Runs other people's code, a plug-in's or a config's, and notes every file that it reads: so that what it made can be kept until
 * one of them changes. From the first call on the reading functions of `node:fs` are wrapped; outside of such a run they only
 * look whether they are in one. Files below `node_modules` are not noted: they change with their versions.
 *
 * Other processes, the network, the environment and the clock are not seen, nor functions that CommonJS has taken out of
 * `require('fs')` before the first call.
 */
export async function traceReads<Value>(
	run: () => Value | Promise<Value>,
): Promise<{ readonly value: Value; readonly reads: Reads }> {
	watch()
	const reads = new Map<string, string>()
	running++
	try {
		return { value: await scope.run(reads, run), reads }
	} finally {
		// A scope that is open makes every promise of the process slower.
		if (--running === 0) scope.disable()
	}
}

/** Runs code of our own within {@link traceReads}: what it reads is known by other means. */
export function untraced<Value>(run: () => Value): Value {
	return scope.getStore() ? scope.run(undefined, run) : run()
}

/** Whether the answers would be the same as then. */
export function areUnchanged(reads: Reads): boolean {
	for (const [key, answer] of reads) {
		const space = key.indexOf(' ')
		if (answerTo(key.slice(0, space) as Question, key.slice(space + 1)) !== answer) return false
	}
	return true
}

function answerTo(question: Question, path: string): string {
	try {
		return untraced(() => answers[question](path))
	} catch {
		return 'missing'
	}
}

/** Before the question is asked: a change from now on is seen. */
function note(question: Question, target: unknown): void {
	const reads = scope.getStore()
	const path = reads && pathOf(target)
	if (path === undefined || path.includes(`${sep}node_modules${sep}`)) return
	const key = `${question} ${path}`
	if (!reads?.has(key)) reads?.set(key, answerTo(question, path))
}

function pathOf(target: unknown): string | undefined {
	if (target instanceof URL) return fileURLToPath(target)
	if (target instanceof Uint8Array) return resolve(Buffer.from(target).toString())
	return typeof target === 'string' ? resolve(target) : undefined
}

function watch(): void {
	if (isWatching) return
	isWatching = true
	for (const functions of [fs, fs.promises] as unknown as Record<string, unknown>[])
		for (const [name, question] of Object.entries(asked)) {
			const inner = functions[name]
			if (typeof inner === 'function') functions[name] = wrapped(inner, question)
		}
	// Who imported them by name has them too.
	syncBuiltinESMExports()
}

function wrapped(inner: object, question: Question): unknown {
	return new Proxy(inner as (...args: unknown[]) => unknown, {
		apply(target, self, args) {
			if (scope.getStore()) note(question, args[0])
			return Reflect.apply(target, self, args)
		},
	})
}
