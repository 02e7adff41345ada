import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Diagnostic } from '@blog/core'
import { report } from '../diagnostics/rules.ts'
import type { Output, Plan } from '../plan/output.ts'
import { makeOutput } from './make-output.ts'

/**
 * Makes every output of a plan again, in another order, and compares the bytes with those in OUT.
 *
 * @param plan A second plan of the same site, loaded afresh.
 * @param first The plan that OUT was made of: a file of it that the second plan lacks differs too.
 * @returns One `build-not-reproducible` for each file that differs; none if all is well.
 */
export async function verifyPlan(
	plan: Plan,
	dir: string,
	out: string,
	first: Plan,
): Promise<readonly Diagnostic[]> {
	const diagnostics: Diagnostic[] = []
	for (const output of shuffle(plan.outputs)) {
		const { content } = await makeOutput(dir, output)
		const written = await readFile(join(out, output.path)).catch(() => undefined)
		if (written === undefined || !written.equals(asBytes(content)))
			diagnostics.push(differs(output))
	}
	const planned = new Set(plan.outputs.map(({ path }) => path))
	for (const output of first.outputs)
		if (!planned.has(output.path)) diagnostics.push(differs(output))
	return diagnostics
}

function differs(output: Output): Diagnostic {
	const message = `Unexpected bytes of ${output.path} in the second build, expected those of the first`
	return report('build-not-reproducible', output.sources[0] ?? output.path, message)
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
