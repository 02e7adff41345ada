import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BuildSummary, buildSite, startPreviewServer } from '@blog/builder'

/** A site that was built into a temporary folder and is served as `blog preview` does. */
export interface ServedSite {
	/** Of its home page. */
	readonly url: string
	/** Absolute path of the folder it was built into. */
	readonly out: string
	readonly summary: BuildSummary
	close(): Promise<void>
}

/** Builds a site and serves it, for tests in a browser. */
export async function serveSite(dir: string): Promise<ServedSite> {
	const out = mkdtempSync(join(tmpdir(), 'served-site-'))
	const summary = await buildSite(dir, { out })
	const server = await startPreviewServer(out, { port: 0 })
	return {
		url: server.url,
		out,
		summary,
		async close() {
			await server.close()
			rmSync(out, { recursive: true, force: true })
		},
	}
}
