import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { createCache } from '../src/index.ts'
import { keepSnapshot } from '../src/node.ts'

/** Bundles the writer: a process of its own does not read TypeScript. */
async function bundleWriter(folder: string): Promise<string> {
	const outfile = join(folder, 'write-for-ever.mjs')
	const entry = fileURLToPath(new URL('write-for-ever.ts', import.meta.url))
	const options = { bundle: true, platform: 'node', format: 'esm' } as const
	await build({ ...options, entryPoints: [entry], outfile })
	return outfile
}

/** Lets a process write snapshots, and kills it after so many milliseconds. */
async function writeAndKill(writer: string, file: string, milliseconds: number): Promise<void> {
	const child = spawn(process.execPath, [writer, file], { stdio: ['ignore', 'pipe', 'inherit'] })
	const ended = new Promise((resolve) => child.once('close', resolve))
	await new Promise((resolve) => child.stdout.once('data', resolve))
	await new Promise((resolve) => setTimeout(resolve, milliseconds))
	child.kill('SIGKILL')
	await ended
}

it('after a kill in the middle of writing there is a whole snapshot, old or new', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'blog-cache-'))
	const writer = await bundleWriter(folder)
	const file = join(folder, 'kept/answers.snapshot')
	let remains = 0
	// On a busy machine more of them are needed until one comes in the middle.
	for (let round = 0; round < 12 || (remains === 0 && round < 60); round++) {
		await writeAndKill(writer, file, 7 * (round % 12))
		remains += readdirSync(dirname(file)).length - 1
		const cache = createCache({ load: (): string => 'none', grace: 3_600_000 })
		const { stats } = await keepSnapshot(cache, { file })
		expect(stats()).toMatchObject({ restored: 400, isDamaged: false })
		expect(readdirSync(dirname(file))).toEqual(['answers.snapshot'])
		const values = new Set<string>()
		for (let index = 0; index < 400; index++) {
			const { value } = await cache.get(`key-${index}`)
			values.add(value.split(' ')[0] ?? '')
		}
		expect(values.size).toBe(1)
	}
	// Some of the kills did come in the middle.
	expect(remains).toBeGreaterThan(0)
}, 120_000)
