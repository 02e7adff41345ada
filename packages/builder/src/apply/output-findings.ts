import type { Diagnostic } from '@blog/core'
import type { Output } from '../plan/output.ts'
import { makeOutput } from './make-output.ts'
import { pageFailure } from './page-failure.ts'

/**
 * Makes an output for what is found in it alone; that it cannot be made is a finding too.
 *
 * @param dir The site's folder, absolute.
 * @throws {BlogError} As `makeOutput`, of what is no page.
 */
export async function outputFindings(dir: string, output: Output): Promise<readonly Diagnostic[]> {
	try {
		return (await makeOutput(dir, output)).diagnostics ?? []
	} catch (error) {
		return [pageFailure(dir, output, error)]
	}
}
