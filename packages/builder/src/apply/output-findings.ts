import type { Diagnostic } from '@blog/core'
import type { Output } from '../plan/output.ts'
import { tryOutput } from './try-output.ts'

/**
 * Looks at an output for what is found in it alone, and makes it if it has to; that it cannot be made is a finding too.
 *
 * @param dir The site's folder, absolute.
 * @throws {BlogError} As `tryOutput`.
 */
export async function outputFindings(dir: string, output: Output): Promise<readonly Diagnostic[]> {
	const { rendered, failure } = await tryOutput(dir, unmade(output))
	return failure ? [failure] : (rendered.diagnostics ?? [])
}

/** The same output, of which nothing is made that it can do without. */
function unmade(output: Output): Output {
	if ('copyFrom' in output || !output.findings) return output
	const { findings } = output
	return { ...output, render: async () => ({ content: '', diagnostics: await findings() }) }
}
