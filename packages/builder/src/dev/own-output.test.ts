import { spawnSync } from 'node:child_process'
import {
	closeSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { transformSync } from 'esbuild'
import { afterEach, beforeEach, expect, it } from 'vitest'

let dir: string
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'own-output-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

/** Runs a module in a process of its own, with its output going where it is told. */
function run(text: string, stdout: 'pipe' | number): string {
	const source = readFileSync(new URL('./own-output.ts', import.meta.url), 'utf8')
	writeFileSync(join(dir, 'own-output.mjs'), transformSync(source, { loader: 'ts' }).code)
	writeFileSync(join(dir, 'run.mjs'), `import { ownOutput } from './own-output.mjs'\n${text}`)
	const file = join(dir, 'run.mjs')
	return spawnSync(process.execPath, [file], {
		stdio: ['ignore', stdout, 'pipe'],
		encoding: 'utf8',
	}).stderr
}

it('knows the file that its own output goes to, by any of its names', () => {
	for (const name of ['dev.txt', 'other.txt']) writeFileSync(join(dir, name), '')
	symlinkSync('dev.txt', join(dir, 'link.txt'))
	const output = openSync(join(dir, 'dev.txt'), 'a')
	const names = ['dev.txt', 'link.txt', 'other.txt', 'gone.txt'].map((name) => join(dir, name))
	const told = run(`console.error(${JSON.stringify(names)}.map(ownOutput()).join())`, output)
	closeSync(output)
	expect(told).toBe('true,true,false,false\n')
})

it('leaves imports by symbolic links alone where the output goes through a pipe', () => {
	mkdirSync(join(dir, 'real'))
	for (const name of ['a.mjs', 'b.mjs'])
		writeFileSync(join(dir, 'real', name), 'export default import.meta.url')
	symlinkSync('real', join(dir, 'link'))
	const told = run(
		`await import('./link/a.mjs'); ownOutput(); console.error((await import('./link/b.mjs')).default)`,
		'pipe',
	)
	expect(told).toBe(`${pathToFileURL(join(dir, 'real/b.mjs')).href}\n`)
})
