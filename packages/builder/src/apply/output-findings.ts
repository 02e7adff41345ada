import type { Diagnostic } from '@blog/core'
import type { Output } from '../plan/output.ts'
import { tryOutput } from './try-output.ts'

/**
 * Makes an output for what is found in it alone; that it cannot be made is a finding too.
 *
 * @param dir The site's folder, absolute.
 * @throws {BlogError} As `tryOutput`.
 */
export async function outputFindings(dir: string, output: Output): Promise<readonly Diagnostic[]> {
	const { rendered, failure } = await tryOutput(dir, output)
	return failure ? [failure] : (rendered.diagnostics ?? [])
}
