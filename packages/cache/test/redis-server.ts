import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findRedis } from '../../../scripts/find-servers.js'

/** The installed server, if there is one. */
export const redisServer = findRedis()

export interface TestServer {
	readonly url: string
	start(): Promise<void>
	kill(): Promise<void>
	/** Stops it as it is, with its connections, and lets it go on. */
	pause(): void
	resume(): void
}

/** A real server on a port of its own, in memory only. */
export async function createTestServer(): Promise<TestServer> {
	const port = await freePort()
	const dir = mkdtempSync(join(tmpdir(), 'blog-cache-redis-'))
	let child: ChildProcess | undefined
	const args = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
	return {
		url: `redis://127.0.0.1:${port}`,
		async start() {
			const started = spawn(redisServer ?? '', [...args, '--dir', dir])
			child = started
			await new Promise<void>((resolve, reject) => {
				started.once('error', reject)
				started.stdout.on('data', (text: Buffer) => {
					if (`${text}`.includes('Ready to accept connections')) resolve()
				})
			})
		},
		async kill() {
			const ended = new Promise((resolve) => child?.once('close', resolve))
			child?.kill('SIGKILL')
			await ended
		},
		pause: () => child?.kill('SIGSTOP'),
		resume: () => child?.kill('SIGCONT'),
	}
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer()
		server.listen(0, '127.0.0.1', () => {
			const address = server.address()
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
		})
	})
}
