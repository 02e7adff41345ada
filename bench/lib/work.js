import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The command, as it is built. */
export const blog = fileURLToPath(new URL('../../apps/cli/bin/blog.js', import.meta.url))

/** A folder for one run, removed at its end. `BENCH_DIR` says where: on a disk that others use the times say little. */
export function workFolder() {
	const dir = mkdtempSync(join(process.env.BENCH_DIR ?? tmpdir(), 'blog-bench-'))
	process.on('exit', () => rmSync(dir, { recursive: true, force: true }))
	process.on('SIGINT', () => process.exit(130))
	return dir
}
