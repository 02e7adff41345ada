// Makes a worker of a folder of posts: `node build.js [FOLDER]` writes dist/worker.js and two WebAssembly modules.
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))
const out = join(here, 'dist')
const require = createRequire(import.meta.url)

export async function buildWorker(content, { conditions = [], plugins = [] } = {}) {
	mkdirSync(out, { recursive: true })
	const parser = require.resolve('@bruits/satteri-wasm32-wasi/satteri_napi.wasm32-wasi.wasm')
	cpSync(parser, join(out, 'parser.wasm'))
	cpSync(require.resolve('shiki/onig.wasm'), join(out, 'onig.wasm'))
	await build({
		entryPoints: [join(here, 'src/worker.js')],
		outfile: join(out, 'worker.js'),
		bundle: true,
		format: 'esm',
		platform: 'browser',
		minify: true,
		logLevel: 'error',
		conditions: ['workerd', 'worker', 'browser', ...conditions],
		external: ['node:*', '*.wasm'],
		plugins: [posts(content), nativeParser(parser), nodeModules, ...plugins],
	})
}

/** What is imported as `blog:posts`: texts by the names of their files. */
function posts(content) {
	const files = readdirSync(content, { recursive: true })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file.endsWith('.md'))
	const texts = files.map((file) => [file, readFileSync(join(content, file), 'utf8')])
	return {
		name: 'posts',
		setup({ onResolve, onLoad }) {
			onResolve({ filter: /^blog:posts$/ }, () => ({ path: 'posts', namespace: 'blog' }))
			onLoad({ filter: /^posts$/, namespace: 'blog' }, () => ({
				contents: JSON.stringify(Object.fromEntries(texts)),
				loader: 'json',
			}))
		},
	}
}

/** The parser as WebAssembly, which a worker has to import, with the runtime that it was made for. */
function nativeParser(file) {
	return {
		name: 'native-parser',
		setup({ onResolve, resolve }) {
			onResolve({ filter: /^@bruits\/satteri-wasm32-wasi$/ }, () => ({
				path: join(here, 'src/parser.cjs'),
			}))
			onResolve({ filter: /^parser:runtime$/ }, ({ kind }) =>
				resolve('@napi-rs/wasm-runtime', { kind, resolveDir: dirname(file) }),
			)
		},
	}
}

/** The parser of filters asks for them, and uses none. */
const nodeModules = {
	name: 'node-modules',
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /^(?:fs|path|util)$/ }, ({ path }) => ({ path, namespace: 'node' }))
		onLoad({ filter: /./, namespace: 'node' }, ({ path }) => ({
			contents: `export * from 'node:${path}'`,
		}))
	},
}

if (process.argv[1] === fileURLToPath(import.meta.url))
	await buildWorker(process.argv[2] ?? join(here, 'content'))
