import { lstatSync } from 'node:fs'
import type { Diagnostic } from '@blog/core'
import type { OutputCache } from '../cache/output-cache.ts'
import { report } from '../diagnostics/rules.ts'
import type { Output, OutputFolder, Plan } from '../plan/output.ts'
import { startWriteThread, type WriteThread } from '../workers/write-thread.ts'
import { eachConcurrently, inLanes, type Lane } from './each-concurrently.ts'
import { laterFolders } from './later-folders.ts'
import { makeOutput } from './make-output.ts'
import { MANIFEST, readManifest, writeManifest } from './manifest.ts'
import { outWriter } from './out-writer.ts'
import { pageFailure } from './page-failure.ts'
import { removeStale, removeTemporary } from './remove-stale.ts'
import { blocks, reallyStale } from './stale-files.ts'

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
	/** Paths of pages that could not be made: what was there stays. */
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
 * build that are not in the plan are removed at the end; files of others are kept. A page that cannot be made is told, and left as it was.
 *
 * @throws {BlogError} `IO`, `OUT_INVALID` or `PLUGIN`, of what is no page; files written until then stay.
 */
export async function applyPlan(plan: Plan, options: ApplyOptions): Promise<Applied> {
	const { dir, out, cache, signal, writesInThread = false } = options
	const writer = outWriter(out)
	const before = await readManifest(out)
	const diagnostics: Diagnostic[] = before?.damaged ? [reportDamaged()] : []
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
	const counts = { written: 0, unchanged: 0 }
	const foreign: string[] = []
	const failed = new Set<string>()

	async function apply(output: Output, thread: WriteThread | undefined): Promise<void> {
		signal?.throwIfAborted()
		const known = cache?.unchanged(output)
		if (known) {
			counts.unchanged++
			diagnostics.push(...known)
			return
		}
		const make = () => makeOutput(dir, output)
		const rendered = await (cache ? cache.make(output, make) : make()).catch((error: unknown) => {
			diagnostics.push(pageFailure(dir, output, error))
		})
		if (!rendered) {
			failed.add(output.path)
			return
		}
		diagnostics.push(...(rendered.diagnostics ?? []))
		if (cache?.has(output, rendered)) counts.unchanged++
		else {
			const { path } = output
			const [done, signature] = thread
				? await thread.write(path, rendered.content)
				: [writer.write(path, rendered.content), undefined]
			counts[done === 'unchanged' ? 'unchanged' : 'written']++
			if (done === 'replaced' && !before?.files.has(path)) foreign.push(path)
			cache?.keep(output, rendered, signature)
			return
		}
		cache?.keep(output, rendered)
	}

	const thread = writesInThread && writer.isEmpty ? startWriteThread(out) : undefined
	const folders = laterFolders(plan.folders.filter((folder) => !keepsFolder(folder)))
	let done = 0
	async function applyOne(output: Output): Promise<void> {
		await apply(output, thread)
		folders.note(output)
		options.onWritten?.(++done, planned.size)
	}

	/** Whether what is listed of a folder is there already. */
	function keepsFolder(folder: OutputFolder): boolean {
		const known = cache?.unchangedFolder(folder)
		for (const path of known ?? []) planned.add(path)
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

	const left = stale.filter((path) => !planned.has(path))
	removed += await removeStale(out, await reallyStale(out, left, planned))
	const whole = [...planned].filter((path) => !failed.has(path) || before?.files.has(path))
	writeManifest(out, { files: new Set(whole), complete: true })
	if (foreign.length > 0) diagnostics.push(reportReplaced(foreign.sort()))
	return { ...counts, removed, diagnostics, failed }
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

function reportDamaged(): Diagnostic {
	const message =
		'Expected a list of files as a build had written it; what it had made before cannot be told from your own files and stays'
	const hint = 'Remove the output folder if pages are in it that should be gone.'
	return report('manifest-damaged', MANIFEST, message, { hint })
}

function reportReplaced([first = '', ...others]: readonly string[]): Diagnostic {
	const rest = others.length === 0 ? '' : ` and ${others.length} more`
	const message = `Unexpected file in the output folder, which no build had written; it is replaced${rest}`
	const hint = 'Keep files of your own in the static folder: they are copied into every build.'
	return report('output-replaced', first, message, { hint })
}
