import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Diagnostic } from '@blog/core'
import { report } from '../diagnostics/rules.ts'
import { allOutputs } from '../plan/all-outputs.ts'
import type { Output, Plan } from '../plan/output.ts'
import { planSite } from '../plan/plan-site.ts'
import { type LoadSiteOptions, loadSite } from '../site/load-site.ts'
import { createCodeWorkers } from '../workers/code-workers.ts'
import { findUnsteadyPlugin } from './find-unsteady-plugin.ts'
import { tryOutput } from './try-output.ts'

/** A build to verify. */
export interface Verified {
	/** Real path of the folder that it has written. */
	readonly out: string
	/** What it has written there. */
	readonly plan: Plan
	/** Paths of pages that it could not make. */
	readonly failed: ReadonlySet<string>
	/** How many threads it had. */
	readonly threads: number
}

/**
 * Builds a site again in memory, without a cache, one output after another in another order and with another number of threads, and
 * compares every byte.
 *
 * @returns One `build-not-reproducible` for each file that differs, and why it cannot be made if only the second build failed at it; none if all is well.
 */
export async function verifyBuild(
	dir: string,
	options: LoadSiteOptions,
	{ out, plan: first, failed, threads }: Verified,
): Promise<readonly Diagnostic[]> {
	const { codeRenderer, start, stop } = createCodeWorkers()
	const site = await loadSite(dir, { ...options, codeRenderer })
	const second = planSite(site)
	const outputs = await allOutputs(second)
	start(threads === 1 ? 1 : 0, site.config.markdown)

	const differing: Output[] = []
	const madeOnce: Output[] = []
	const failures: Diagnostic[] = []
	try {
		for (const output of shuffle(outputs)) {
			options.signal?.throwIfAborted()
			const { rendered, failure } = await tryOutput(site.dir, output)
			const hasFailed = failed.has(output.path)
			const written = await readFile(join(out, output.path)).catch(() => undefined)
			const isEqual = rendered && !hasFailed && written?.equals(asBytes(rendered.content))
			if (isEqual || (failure && hasFailed)) continue
			if (failure) failures.push(failure)
			if (failure || hasFailed) madeOnce.push(output)
			else differing.push(output)
		}
	} finally {
		await stop()
	}
	const planned = new Set(outputs.map(({ path }) => path))
	madeOnce.push(...(await allOutputs(first)).filter(({ path }) => !planned.has(path)))
	const [example] = [...differing, ...madeOnce]
	if (!example) return []
	const plugin = await findUnsteadyPlugin(dir, options, example.path)
	return [
		...failures,
		...madeOnce.map((output) =>
			differs(output, `${output.path} of one of two builds alone, expected it of both`, plugin),
		),
		...differing.map((output) =>
			differs(
				output,
				`bytes of ${output.path} in the second build, expected those of the first`,
				plugin,
			),
		),
	]
}

function differs({ path, sources }: Output, what: string, plugin: string | undefined): Diagnostic {
	const message = `Unexpected ${what}`
	const hint = plugin && `Look at the plug-in \`${plugin}\`: without it two builds are equal.`
	return report('build-not-reproducible', sources[0] ?? path, message, { hint })
}

/** Another order, the same each time: by the hash of the path. */
function shuffle(outputs: readonly Output[]): readonly Output[] {
	return outputs
		.map((output) => ({ output, key: createHash('sha1').update(output.path).digest('hex') }))
		.sort((a, b) => (a.key < b.key ? -1 : 1))
		.map(({ output }) => output)
}

function asBytes(content: string | Uint8Array): Uint8Array {
	return typeof content === 'string' ? Buffer.from(content) : content
}
