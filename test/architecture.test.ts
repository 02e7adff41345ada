import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

const libraries = [
	'core',
	'renderer',
	'search',
	'cache',
	'import',
	'otel-tail',
	'theme',
	'builder',
].map((name) => `packages/${name}`)

/** Who may import whom, package by package: a row may import what it lists. */
const packages: Record<string, readonly string[]> = {
	'packages/core': [],
	'packages/renderer': ['packages/core'],
	'packages/search': [],
	'packages/cache': [],
	'packages/import': ['packages/core'],
	'packages/otel-tail': [],
	'packages/theme': ['packages/core', 'packages/renderer', 'packages/search'],
	'packages/builder': ['packages/core', 'packages/renderer', 'packages/search', 'packages/theme'],
	'apps/api': libraries,
	'apps/cli': [...libraries, 'apps/api'],
	'apps/site': libraries,
}

/** Folders of the core, in the order of the flow: each may import those before it, and files of the package's own root. */
const coreFlow = [
	'diagnostics',
	'script',
	'front-matter',
	'parse',
	'metadata',
	'post',
	'query',
	'edit',
	'http',
	'load',
]

/** Folders of what is read of other generators' sites: each may import those that it lists. */
const generators: Record<string, readonly string[]> = {
	program: [],
	hiding: ['program'],
	scripted: ['program'],
	hugo: [],
	jekyll: [],
	eleventy: ['program', 'hiding', 'scripted'],
	astro: ['program', 'hiding', 'scripted'],
	docusaurus: ['program', 'scripted'],
	vitepress: ['program', 'scripted'],
}

/** Files of the pure packages that touch the disk or the network: only these may import from Node. */
const impure =
	/^packages\/(?:core\/src\/(?:load\/|http\/|(?:node|store|http)\.ts$)|cache\/src\/(?:snapshot\/|node\.ts$))/

const files = Object.keys(packages).flatMap((folder) => sources(join(root, folder)))
const imports = new Map(files.map((file) => [file, importsOf(file)]))

describe('imports', () => {
	it('run one way between packages, as the table says', () => {
		const wrong = edges().filter(({ from, to }) => {
			const [source, target] = [packageOf(from), packageOf(to)]
			return source !== target && !packages[source]?.includes(target)
		})
		expect(wrong).toEqual([])
	})

	it('never form a cycle', () => {
		expect(findCycle()).toBeUndefined()
	})

	it('follow the flow inside the core', () => {
		const stage = (file: string) =>
			coreFlow.indexOf(relative(join(root, 'packages/core/src'), file).split(sep)[0] ?? '')
		const wrong = edges().filter(
			({ from, to }) =>
				packageOf(from) === 'packages/core' &&
				packageOf(to) === 'packages/core' &&
				stage(from) >= 0 &&
				stage(to) > stage(from),
		)
		expect(wrong).toEqual([])
	})

	it('run one way between the generators whose sites are read, as the table says', () => {
		const within = join(root, 'packages/builder/src/generators')
		const folderOf = (file: string) => {
			const [folder = '', ...rest] = relative(within, file).split(sep)
			return folder === '..' || rest.length === 0 ? undefined : folder
		}
		const between = edges()
			.map(({ from, to }) => [folderOf(from), folderOf(to)] as const)
			.filter(([from, to]) => from !== undefined && to !== undefined && from !== to)
		expect(between.length).toBeGreaterThan(50)
		expect(between.filter(([from = '', to = '']) => !generators[from]?.includes(to))).toEqual([])
	})

	it('of Node stay out of the pure packages', () => {
		const wrong = files
			.map((file) => relative(root, file).split(sep).join('/'))
			.filter(
				(file) =>
					/^packages\/(?:core|renderer|search|cache|otel-tail|theme)\/src\//.test(file) &&
					!impure.test(file),
			)
			.filter((file) => /from 'node:/.test(readFileSync(join(root, file), 'utf8')))
		expect(wrong).toEqual([])
	})

	it('of a search in a browser lead to nothing that builds an index', () => {
		const loaded = [...loadedBy(join(root, 'packages/search/src/query.ts'))].map((file) =>
			relative(join(root, 'packages/search/src'), file).split(sep).join('/'),
		)
		expect(loaded.length).toBeGreaterThan(8)
		expect(loaded.filter((file) => file.startsWith('build/'))).toEqual([])
	})

	it('load nothing that parses or renders before it is known that something has changed', () => {
		const loaded = [...loadedBy(join(root, 'packages/builder/src/build.ts'))]
		const heavy = loaded
			.map((file) => relative(root, file).split(sep).join('/'))
			.filter((file) => !/^packages\/(?:builder\/src\/|core\/src\/(?:store\.ts|load\/))/.test(file))
		expect(loaded.length).toBeGreaterThan(8)
		expect(heavy).toEqual([])
	})

	it('load of other packages only what most posts need', () => {
		const load = (file: string) => othersLoadedBy(join(root, file))
		expect(load('packages/builder/src/build.ts')).toEqual([])
		expect(load('packages/core/src/node.ts')).toEqual([
			'decode-named-character-reference',
			'mdast-util-to-string',
			'satteri',
			'smol-toml',
			'yaml',
		])
		const slow = ['unified', 'vfile', 'hast-util-raw', 'hast-util-sanitize', 'katex']
		expect(load('packages/renderer/src/index.ts').filter((name) => slow.includes(name))).toEqual([])
	})

	it('of the command line load nothing before it is known which command runs', () => {
		const loaded = [...loadedBy(join(root, 'apps/cli/src/main.ts'))]
		const packages = new Set(loaded.flatMap((file) => packageOf(file) ?? []))
		expect(loaded.length).toBeGreaterThan(20)
		expect([...packages]).toEqual(['apps/cli'])
		expect(othersLoadedBy(join(root, 'apps/cli/src/main.ts'))).toEqual(['commander'])
	})

	it('are found at all', () => {
		expect(edges().length).toBeGreaterThan(100)
	})
})

function sources(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name)
		if (entry.isDirectory())
			return ['node_modules', 'dist', 'test', 'fixtures'].includes(entry.name) ? [] : sources(path)
		return /\.tsx?$/.test(entry.name) && !/\.(?:test|test-d)\.tsx?$|tsup\.config/.test(entry.name)
			? [path]
			: []
	})
}

/** The file, and all that is loaded with it: not types, and not what is imported when it is needed. */
function loadedBy(file: string, found: Set<string> = new Set()): Set<string> {
	if (found.has(file)) return found
	found.add(file)
	for (const target of importsOf(file, loading)) loadedBy(target, found)
	return found
}

/** Names of the packages that are not ours and not Node's, and are loaded with a file. */
function othersLoadedBy(file: string): string[] {
	const names = [...loadedBy(file)].flatMap((loaded) => namesIn(loaded, loading))
	const others = names.filter((name) => !/^(?:\.|node:|@blog\/)/.test(name))
	return [...new Set(others)].sort()
}

/** A statement that loads another module with its own. */
const loading = /^(?:import|export)(?! type) [^'();]*?from '[^']+'|^import '[^']+'/gm

function namesIn(file: string, statement: RegExp): string[] {
	const code = readFileSync(file, 'utf8').replace(/^\s*(?:\*|\/\/).*$/gm, '')
	return [...code.matchAll(statement)].flatMap(([found]) => /'([^']+)'$/.exec(found)?.[1] ?? [])
}

function importsOf(file: string, statement = /(?:from|import)\s*\(?\s*'[^']+'/g): string[] {
	return namesIn(file, statement).flatMap((name) => {
		if (name.startsWith('.')) return [resolve(dirname(file), name)]
		const own = /^@blog\/(\w+)(?:\/(\w+))?$/.exec(name)
		if (!own) return []
		const folder = Object.keys(packages).find((path) => path.endsWith(`/${own[1]}`))
		return folder === undefined ? [] : [join(root, folder, 'src', `${own[2] ?? 'index'}.ts`)]
	})
}

function packageOf(file: string): string {
	return relative(root, file).split(sep).slice(0, 2).join('/')
}

function edges(): { from: string; to: string }[] {
	return [...imports].flatMap(([from, targets]) => targets.map((to) => ({ from, to })))
}

function findCycle(): string[] | undefined {
	const done = new Set<string>()
	function visit(file: string, trail: readonly string[]): string[] | undefined {
		if (trail.includes(file))
			return [...trail.slice(trail.indexOf(file)), file].map((path) => relative(root, path))
		if (done.has(file)) return undefined
		for (const target of imports.get(file) ?? []) {
			const cycle = visit(target, [...trail, file])
			if (cycle) return cycle
		}
		done.add(file)
		return undefined
	}
	for (const file of files) {
		const cycle = visit(file, [])
		if (cycle) return cycle
	}
	return undefined
}
