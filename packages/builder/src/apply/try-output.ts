import { type Diagnostic, isBlogError } from '@blog/core'
import type { Output, Rendered } from '../plan/output.ts'
import { pageFailed } from '../plan/page-failed.ts'
import { makeOutput } from './make-output.ts'

/** What became of an output: its bytes, or why there are none. */
export type Outcome =
	| { readonly rendered: Rendered; readonly failure?: undefined }
	| { readonly rendered?: undefined; readonly failure: Diagnostic }

/**
 * Makes an output. That a page, a feed or a Markdown twin cannot be made is a finding: the rest of the site can be.
 *
 * @param dir The site's folder, absolute.
 * @param through Calls what makes it, to see what happens meanwhile.
 * @throws {BlogError} `IO` or `PLUGIN` of an output of another kind, `CONFIG_INVALID`.
 */
export async function tryOutput(
	dir: string,
	output: Output,
	through: (make: () => Promise<Rendered>) => Promise<Rendered> = (make) => make(),
): Promise<Outcome> {
	try {
		return { rendered: await through(() => makeOutput(dir, output)) }
	} catch (error) {
		if (!isPage(output) || !isBlogError(error) || error.code !== 'PLUGIN') throw error
		return { failure: pageFailed(dir, output.sources[0] ?? output.path, error.cause) }
	}
}

function isPage({ path, kind }: Output): boolean {
	return path.endsWith('.html') || kind === 'feed' || kind === 'markdown'
}
