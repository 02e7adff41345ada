// Threads that tests start run the sources, as the tests themselves do: Node.js 20 does not read TypeScript. Given to Node.js by vitest.config.ts.
import { readFile } from 'node:fs/promises'
import { register } from 'node:module'
import { fileURLToPath } from 'node:url'
import { isMainThread } from 'node:worker_threads'

// In the main thread Vitest does it.
if (!isMainThread) register(import.meta.url)

export async function load(url, context, next) {
	if (!/\.tsx?$/.test(url)) return next(url, context)
	const { transform } = await import('esbuild')
	const text = await readFile(fileURLToPath(url), 'utf8')
	const { code } = await transform(text, { loader: 'ts', sourcemap: 'inline', sourcefile: url })
	return { format: 'module', shortCircuit: true, source: code }
}
