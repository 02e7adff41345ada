import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import { findNginx } from '../../../scripts/find-servers.js'

/** The installed one, if there is one. */
export const nginx = findNginx()

/**
 * Runs nginx as docs/serving.md says.
 *
 * @param behind Port of the API.
 * @returns Ends it.
 */
export async function startNginx(port: number, behind: number): Promise<() => Promise<void>> {
	const page = await readFile(new URL('../../../docs/serving.md', import.meta.url), 'utf8')
	const [, written = ''] = /```nginx\n(.*?)```/s.exec(page) ?? []
	const [, upstream = '', location = ''] = /^(upstream .*?\n}\n)(.*)$/s.exec(written) ?? []
	const dir = await mkdtemp(join(tmpdir(), 'api-nginx-'))
	const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
	const config = `
daemon off; pid ${dir}/pid; error_log stderr;
events {}
http {
	access_log off;
	${kinds.map((kind) => `${kind}_temp_path ${dir}/${kind};`).join(' ')}
	${upstream.replace('127.0.0.1:4322', `127.0.0.1:${behind}`)}
	server { listen 127.0.0.1:${port}; ${location} }
}`
	await writeFile(join(dir, 'nginx.conf'), config)
	const child = spawn(nginx ?? '', ['-p', dir, '-c', join(dir, 'nginx.conf')])
	const closed = once(child, 'close')
	await vi.waitFor(() => fetch(`http://127.0.0.1:${port}/`), 10_000)
	return async () => {
		child.kill('SIGTERM')
		await closed
		await rm(dir, { recursive: true })
	}
}
