import { createHash } from 'node:crypto'
import type { Diagnostic } from '@blog/core'
import { report } from '../diagnostics/rules.ts'
import type { Output, Plan } from '../plan/output.ts'
import { makeOutput } from './make-output.ts'

/** Path to the hash of its bytes. */
export type Hashes = ReadonlyMap<string, string>

/** SHA-256 of the bytes of an output. */
export function hashOf(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('hex')
}

/**
 * Makes every output of a plan again, in another order, and compares the bytes.
 *
 * @param plan A second plan of the same site, loaded afresh.
 * @param expected Hashes of the first build.
 * @returns One `build-not-reproducible` for each file that differs; none if all is well.
 */
export async function verifyPlan(
	plan: Plan,
	dir: string,
	expected: Hashes,
): Promise<readonly Diagnostic[]> {
	const diagnostics: Diagnostic[] = []
	const missing = new Set(expected.keys())
	for (const output of shuffle(plan.outputs)) {
		missing.delete(output.path)
		const { content } = await makeOutput(dir, output)
		if (expected.get(output.path) !== hashOf(content)) diagnostics.push(differs(output))
	}
	for (const path of missing)
		diagnostics.push(
			report('build-not-reproducible', path, 'Expected the file in the second build too'),
		)
	return diagnostics
}

function differs(output: Output): Diagnostic {
	const message = `Unexpected bytes of ${output.path} in the second build, expected those of the first`
	return report('build-not-reproducible', output.sources[0] ?? output.path, message)
}

/** Another order, the same each time: by the hash of the path. */
function shuffle(outputs: readonly Output[]): readonly Output[] {
	return outputs
		.map((output) => ({ output, key: hashOf(output.path) }))
		.sort((a, b) => (a.key < b.key ? -1 : 1))
		.map(({ output }) => output)
}
