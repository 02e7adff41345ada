// Packs every public package and checks the tarballs as npm would serve them: publint, attw, and an empty project that installs
// and imports them on plain Node.
import { execFileSync } from 'node:child_process'
import {
	copyFileSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkSdk3 } from './check-sdk-3.js'

const root = new URL('..', import.meta.url).pathname
const folders = [
	'packages/core',
	'packages/renderer',
	'packages/search',
	'packages/cache',
	'packages/import',
	'packages/otel-tail',
	'packages/theme',
	'packages/builder',
	'apps/api',
	'apps/cli',
]
const work = mkdtempSync(join(tmpdir(), 'blog-pack-'))
const run = (command, args, cwd) =>
	execFileSync(command, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' })

try {
	const tarballs = {}
	for (const folder of folders) {
		const { name } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
		run('pnpm', ['pack', '--pack-destination', work], join(root, folder))
		const file = readdirSync(work).find((entry) =>
			entry.startsWith(name.replace('@', '').replace('/', '-')),
		)
		tarballs[name] = join(work, file)
		run(join(root, 'node_modules/.bin/publint'), ['--strict', tarballs[name]], root)
		run(
			join(root, 'node_modules/.bin/attw'),
			['--profile', 'esm-only', '--format', 'ascii', tarballs[name]],
			root,
		)
		process.stdout.write(`${name}: publint and attw are content\n`)
	}
	checkInEmptyProject(tarballs)
	checkSdk3(work, tarballs['@blog/otel-tail'], root)
} finally {
	rmSync(work, { recursive: true, force: true })
}

/** Installs the tarballs beside nothing else and uses them as a new user would. */
function checkInEmptyProject(tarballs) {
	const project = mkdtempSync(join(work, 'project-'))
	const dependencies = Object.fromEntries(
		Object.entries(tarballs).map(([name, path]) => [name, `file:${path}`]),
	)
	writeFileSync(
		join(project, 'package.json'),
		JSON.stringify({ type: 'module', private: true, dependencies, overrides: dependencies }),
	)
	run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], project)
	writeFileSync(
		join(project, 'hello.md'),
		'---\ntitle: Hello\ndate: 2024-10-09\n---\n\nOne *two* three.\n\n```js\nlet x\n```\n\n![](home.png)\n',
	)
	copyFileSync(join(root, 'docs/images/home.png'), join(project, 'home.png'))
	writeFileSync(
		join(project, 'use.js'),
		`import { loadBlog } from '@blog/core/node'
import * as core from '@blog/core'
import * as script from '@blog/core/script'
import * as renderer from '@blog/renderer'
import * as search from '@blog/search'
import * as query from '@blog/search/query'
import * as cache from '@blog/cache'
import * as snapshot from '@blog/cache/node'
import * as redis from '@blog/cache/redis'
import * as imports from '@blog/import'
import * as tail from '@blog/otel-tail'
import * as theme from '@blog/theme'
import * as builder from '@blog/builder'
import * as api from '@blog/api'
import * as server from '@blog/api/node'
import * as client from '@blog/api/client'
const blog = await loadBlog('.')
const entry = blog.posts.find((post) => post.title === 'Hello')
if (entry?.words !== 5 || entry.date !== '2024-10-09') throw new Error(JSON.stringify(blog.posts))
for (const entry of [core, script, renderer, search, query, cache, snapshot, redis, imports, tail, theme, builder, api, server, client]) if (Object.keys(entry).length === 0) throw new Error('An entry exports nothing')
`,
	)
	run(process.execPath, ['use.js'], project)
	const list = JSON.parse(
		run(join(project, 'node_modules/.bin/blog'), ['list', '.', '--json'], project),
	)
	if (list[0]?.title !== 'Hello')
		throw new Error(`Unexpected output of blog list: ${JSON.stringify(list)}`)
	// With a second thread each: the command's bundle and the library have it in files of their own.
	const [out, again] = [join(work, 'out'), join(work, 'again')]
	run(
		join(project, 'node_modules/.bin/blog'),
		['build', '.', '--out', out, '--workers', '2'],
		project,
	)
	const code = `import { buildSite } from '@blog/builder/build'
await buildSite('.', { out: ${JSON.stringify(again)}, workers: 2, cache: false })`
	run(process.execPath, ['--input-type=module', '--eval', code], project)
	for (const folder of [out, again])
		if (!readFileSync(join(folder, 'hello/index.html'), 'utf8').includes('class="shiki"'))
			throw new Error('The built page lacks the coloured code')
	for (const folder of [out, again])
		if (!readdirSync(join(folder, 'assets/derived')).some((file) => file.endsWith('.720.webp')))
			throw new Error('The image was not made')
	process.stdout.write('The tarballs install, import and build in an empty project\n')
}
