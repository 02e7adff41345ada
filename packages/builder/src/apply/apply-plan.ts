import { lstatSync } from 'node:fs'
import type { Diagnostic } from '@blog/core'
import type { OutputCache } from '../cache/output-cache.ts'
import { MANIFEST } from '../config/default-out.ts'
import type { Output, OutputFolder, Plan } from '../plan/output.ts'
import { startWriteThread } from '../workers/write-thread.ts'
import { eachConcurrently, inLanes, type Lane } from './each-concurrently.ts'
import { laterFolders } from './later-folders.ts'
import { readManifest, writeManifest } from './manifest.ts'
import { manifestDamaged, outputReplaced } from './out-findings.ts'
import { outWriter } from './out-writer.ts'
import { removeStale, removeTemporary } from './remove-stale.ts'
import { blocks, reallyStale } from './stale-files.ts'
import { tryOutput } from './try-output.ts'

/** Outputs that are made and written at the same time: while a page waits for another thread, the next ones are rendered. */
const CONCURRENCY = 64

/** Likewise images: as many as there are threads for, and the next one at hand. */
const IMAGES = 8

/** What applying a plan did. */
export interface Applied {
	readonly written: number
	readonly unchanged: number
	readonly removed: number
	/** Found while rendering. */
	readonly diagnostics: readonly Diagnostic[]
	/** Paths of pages that could not be made: nothing of ours is at them; a file that no build wrote stays. */
	readonly failed: ReadonlySet<string>
}

/** What applying a plan needs to know. */
export interface ApplyOptions {
	/** The site's folder. */
	readonly dir: string
	/** Real path of the output folder, checked by `checkOut`. */
	readonly out: string
	/** What is known of OUT; whoever gives it writes it down. */
	readonly cache?: OutputCache
	readonly signal?: AbortSignal
	/** Write in a thread of its own, if OUT is empty: then nothing must be looked at before. */
	readonly writesInThread?: boolean
	/** Is called after each output. */
	readonly onWritten?: (done: number, total: number) => void
}

/**
 * Writes a plan. Each file is whole at any moment; unchanged files are left alone; files of an earlier
 * build that are not in the plan are removed at the end, and so is the former page where one cannot be made, which is told; files of others are kept.
 *
 * @throws {BlogError} `IO`, `OUT_INVALID`, `CONFIG_INVALID`, or `PLUGIN` of what is no page; files written until then stay.
 */
export async function applyPlan(plan: Plan, options: ApplyOptions): Promise<Applied> {
	const { dir, out, cache, signal, writesInThread = false } = options
	const writer = outWriter(out)
	const before = await readManifest(out)
	const diagnostics: Diagnostic[] = before?.damaged ? [manifestDamaged()] : []
	const planned = new Set(plan.outputs.map(({ path }) => path))
	const stale = [...(before?.files ?? [])].filter((path) => !planned.has(path) && path !== MANIFEST)
	if (before?.complete === false) await removeTemporary(out)
	// Before the first file: a build that is killed must still know its files.
	// What somebody else has put there becomes ours only when it is replaced.
	const isOwn = (path: string) => before?.files.has(path) || !isThere(`${out}/${path}`)
	const ownOf = (paths: Iterable<string>) =>
		writer.isEmpty ? [...paths] : [...paths].filter(isOwn)
	const own = new Set([...ownOf(planned), ...stale])
	writeManifest(out, { files: own, complete: false })

	let removed = stale.length === 0 ? 0 : await removeStale(out, stale.filter(blocks(planned)))

	cache?.begin(plan)
	const counts = { written: 0, unchanged: 0, failed: 0 }
	/** What is there now of what is planned. */
	const made = new Set<string>()
	const foreign: string[] = []

	/** Makes an output and writes it, if it is not there already. */
	async function apply(output: Output): Promise<'written' | 'unchanged' | 'failed'> {
		signal?.throwIfAborted()
		const known = cache?.unchanged(output)
		if (known) {
			diagnostics.push(...known)
			return 'unchanged'
		}
		const { rendered, failure } = await tryOutput(
			dir,
			output,
			cache && ((make) => cache.make(output, make)),
		)
		if (failure) {
			diagnostics.push(failure)
			return 'failed'
		}
		diagnostics.push(...(rendered.diagnostics ?? []))
		const { path } = output
		const [done, signature] = cache?.has(output, rendered)
			? (['unchanged'] as const)
			: thread
				? await thread.write(path, rendered.content)
				: ([writer.write(path, rendered.content)] as const)
		if (done === 'replaced' && !before?.files.has(path)) foreign.push(path)
		cache?.keep(output, rendered, signature)
		return done === 'unchanged' ? 'unchanged' : 'written'
	}

	const thread = writesInThread && writer.isEmpty ? startWriteThread(out) : undefined
	const folders = laterFolders(plan.folders.filter((folder) => !keepsFolder(folder)))
	let count = 0
	async function applyOne(output: Output): Promise<void> {
		const done = await apply(output)
		counts[done]++
		if (done !== 'failed') made.add(output.path)
		folders.note(output)
		options.onWritten?.(++count, planned.size)
	}

	/** Whether what is listed of a folder is there already. */
	function keepsFolder(folder: OutputFolder): boolean {
		const known = cache?.unchangedFolder(folder)
		for (const path of known ?? []) {
			planned.add(path)
			made.add(path)
		}
		counts.unchanged += known?.length ?? 0
		return known !== undefined
	}

	try {
		await inLanes(lanesOf(plan.outputs), applyOne)
		for await (const [folder, outputs] of folders.listed()) {
			const paths = outputs.map(({ path }) => path)
			for (const path of paths) planned.add(path)
			for (const path of ownOf(paths)) own.add(path)
			writeManifest(out, { files: own, complete: false })
			await eachConcurrently(outputs, CONCURRENCY, applyOne)
			cache?.keepFolder(folder, paths)
		}
	} finally {
		// Nothing goes on behind the caller's back.
		await Promise.allSettled([thread?.stop(), folders.end()])
	}

	const left = [...(before?.files ?? [])].filter((path) => !made.has(path) && path !== MANIFEST)
	removed += await removeStale(out, await reallyStale(out, left, made))
	writeManifest(out, { files: made, complete: true })
	diagnostics.push(...outputReplaced(foreign))
	const { written, unchanged } = counts
	const failed = new Set([...planned].filter((path) => !made.has(path)))
	return { written, unchanged, removed, diagnostics, failed }
}

/** Images are made by threads of their own, from the beginning, and no page waits for one. */
function lanesOf(outputs: readonly Output[]): readonly Lane<Output>[] {
	const isImage = ({ kind }: Output) => kind === 'image' || kind === 'card'
	return [
		{ items: outputs.filter(isImage), limit: IMAGES },
		{ items: outputs.filter((output) => !isImage(output)), limit: CONCURRENCY },
	]
}

function isThere(path: string): boolean {
	try {
		return lstatSync(path, { throwIfNoEntry: false }) !== undefined
	} catch {
		return false // A file is where its folder will be.
	}
}
