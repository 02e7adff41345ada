import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '@blog/core'
import {
	areUnchanged,
	fileSignature,
	type Reads,
	readStore,
	signatureOf,
	traceReads,
	writeStore,
} from '@blog/core/store'
import { type BodyTrace, type BodyTraces, bodyTraces } from '../plan/body-traces.ts'
import type { Outlines, Output, OutputFolder, Plan, Rendered, Shape } from '../plan/output.ts'
import type { LoadedSite } from '../site/load-site.ts'
import { digest, hashOf } from '../text/digest.ts'
import { forgetOld } from './forget-old.ts'

/** What is kept of one file of OUT. */
interface KnownOutput {
	/** Of what it was made from: another one if its bytes may be others. */
	readonly fingerprint: string
	/** Of the file itself: another one if somebody touched it. */
	readonly signature: string
	/** What was found while it was made. */
	readonly diagnostics: readonly Diagnostic[]
	/** Content files whose bodies are in it; absent if that is not known. */
	readonly bodies?: readonly string[]
	/** What code of others has read for it. */
	readonly reads?: Reads
}

/** What is known of the files in OUT since the last build. */
export interface OutputCache {
	/** Nothing is known: everything must be made. */
	readonly isEmpty: boolean
	readonly traces: BodyTraces
	/** Says what is going to be made. */
	begin(plan: Plan): void
	/** The diagnostics of an output whose file needs not be made, because it is there already; `undefined` if it must be. */
	unchanged(output: Output): readonly Diagnostic[] | undefined
	/** Makes an output and notes what code of others reads for it. */
	make(output: Output, run: () => Promise<Rendered>): Promise<Rendered>
	/** Whether the file of an output that was made has its bytes already. */
	has(output: Output, rendered: Rendered): boolean
	/**
	 * Notes a file that is whole now.
	 *
	 * @param signature Of the file, if it is known.
	 */
	keep(output: Output, rendered: Rendered, signature?: string): void
	/** Paths of the files of a folder, if all of them are there already; `undefined` if it must be made. */
	unchangedFolder(folder: OutputFolder): readonly string[] | undefined
	/** Notes the files of a folder that is whole now. */
	keepFolder(folder: OutputFolder, paths: readonly string[]): void
	/** Signature of every file that is whole now, by path below OUT: a new map each time. */
	readonly signatures: Map<string, string>
	/** What code of others has read for any of them. */
	readonly reads: readonly Reads[]
	/** Writes down what is known. */
	write(): void
}

/**
 * Opens what an earlier build into the same OUT has kept.
 *
 * @param folder Of the cache; what is damaged or foreign there is as nothing.
 * @param site Its `identity` is of the engine and the config: after a change of them nothing is known. `hasPlugins`: code of others
 * runs, which may read files.
 * @param out Real path of OUT.
 */
export function openOutputCache(
	folder: string,
	{ dir, identity: key, hasPlugins }: Pick<LoadedSite, 'dir' | 'identity' | 'hasPlugins'>,
	out: string,
): OutputCache {
	const file = join(folder, `out-${hashOf(out)}`)
	const {
		outputs: before,
		traces: traced,
		shape: shapeBefore,
		outlines: known,
		folders: foldersBefore,
	} = (readStore(file, key) as Kept | undefined) ?? nothing
	const outlines: Outlines = { before: known, now: new Map() }
	const traces = bodyTraces(traced, hasPlugins)
	const reads = new Map<Output, Reads>()
	const now = new Map<string, KnownOutput>()
	const folders = new Map<string, KnownFolder>()
	let shared = ''
	let takeShape: () => Shape | undefined = () => undefined
	let shape: Shape | undefined

	function intact(path: string): KnownOutput | undefined {
		const known = before.get(path)
		if (!known) return undefined
		const found = lstatSync(`${out}/${path}`, { throwIfNoEntry: false })
		return found?.isFile() && signatureOf(found) === known.signature ? known : undefined
	}

	function fingerprintOf(output: Output, recipe: unknown): string | undefined {
		if ('copyFrom' in output) {
			const signature = fileSignature(join(dir, output.copyFrom))
			return signature && `copy ${output.copyFrom} ${signature}`
		}
		return recipe === undefined ? undefined : `made ${digest([shared, output.kind, recipe])}`
	}

	function folderFingerprint(folder: OutputFolder): string | undefined {
		const recipe = folder.recipe()
		return recipe === undefined ? undefined : digest([shared, recipe])
	}

	/** The quick way: nothing that it shows has changed, and none of its bodies. */
	function standsByShape({ bodies }: KnownOutput): boolean {
		if (!bodies || !shape || shape.text !== shapeBefore?.text) return false
		const { bodies: hashes } = shape
		return bodies.every(
			(post) => hashes.has(post) && hashes.get(post) === shapeBefore.bodies.get(post),
		)
	}

	/** Of an output that was made: of its bytes, if of nothing else. */
	function fingerprintNow(output: Output, { recipe, content }: Rendered): string {
		return fingerprintOf(output, recipe?.()) ?? `bytes ${hashOf(content)}`
	}

	return {
		isEmpty: before.size === 0,
		traces,
		begin(plan) {
			shared = digest(plan.shared)
			takeShape = () => plan.shape(outlines)
			if (shapeBefore) shape = takeShape()
		},
		unchanged(output) {
			const known = intact(output.path)
			if (!known) return undefined
			if (!standsByShape(known)) {
				const recipe = 'recipe' in output ? output.recipe?.() : undefined
				if (fingerprintOf(output, recipe) !== known.fingerprint) return undefined
			}
			if (known.reads && !areUnchanged(known.reads)) return undefined
			now.set(output.path, known)
			return known.diagnostics
		},
		async make(output, run) {
			if (!hasPlugins || 'copyFrom' in output || ownKinds.has(output.kind)) return run()
			const traced = await traceReads(run)
			if (traced.reads.size > 0) reads.set(output, traced.reads)
			return traced.value
		},
		has(output, rendered) {
			// A recipe says nothing of what code of others does with it.
			const known = intact(output.path)
			if (known === undefined || rendered.recipe?.() !== undefined) return false
			return known.fingerprint === fingerprintNow(output, rendered)
		},
		keep(output, rendered, signature = signatureAt(`${out}/${output.path}`)) {
			if (signature === undefined) return
			const read = reads.get(output)
			now.set(output.path, {
				fingerprint: fingerprintNow(output, rendered),
				signature,
				diagnostics: rendered.diagnostics ?? [],
				...(rendered.bodies && { bodies: rendered.bodies.map((post) => post.file) }),
				...(read && { reads: read }),
			})
		},
		unchangedFolder(folder) {
			const known = foldersBefore.get(folder.path)
			const fingerprint = folderFingerprint(folder)
			if (!known || known.fingerprint !== fingerprint) return undefined
			const files = known.paths.map((path) => [path, intact(path)] as const)
			if (files.some(([, file]) => file === undefined)) return undefined
			for (const [path, file] of files) if (file) now.set(path, file)
			folders.set(folder.path, known)
			return known.paths
		},
		keepFolder(folder, paths) {
			const fingerprint = folderFingerprint(folder)
			if (fingerprint !== undefined) folders.set(folder.path, { fingerprint, paths })
		},
		get signatures() {
			const all = new Map<string, string>()
			for (const [path, { signature }] of now) all.set(path, signature)
			return all
		},
		get reads() {
			const all = [...now.values(), ...traces.all.values()]
			return all.flatMap((known) => known.reads ?? [])
		},
		write() {
			// Once more: of what was rendered for the first time it is known only now.
			const kept: Kept = {
				outputs: now,
				traces: traces.all,
				shape: takeShape(),
				outlines: outlines.now,
				folders,
			}
			writeStore(file, key, kept)
			forgetOld(folder)
		},
	}
}

/** No code of others runs for these, or has had its say in the recipe: what is read for them is our own. */
const ownKinds: ReadonlySet<string> = new Set(['image', 'card', 'search'])

function signatureAt(path: string): string | undefined {
	const found = lstatSync(path, { throwIfNoEntry: false })
	return found && signatureOf(found)
}

/** What is kept of an {@link OutputFolder}. */
interface KnownFolder {
	readonly fingerprint: string
	readonly paths: readonly string[]
}

/** What is kept of one OUT. */
interface Kept {
	readonly outputs: ReadonlyMap<string, KnownOutput>
	readonly traces: ReadonlyMap<string, BodyTrace>
	readonly shape: Shape | undefined
	readonly outlines: ReadonlyMap<string, string>
	readonly folders: ReadonlyMap<string, KnownFolder>
}

const nothing: Kept = {
	outputs: new Map(),
	traces: new Map(),
	shape: undefined,
	outlines: new Map(),
	folders: new Map(),
}
