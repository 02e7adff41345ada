import {
	lstat,
	mkdir,
	mkdtemp,
	readdir,
	readFile,
	realpath,
	rm,
	stat,
	symlink,
	utimes,
	writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MANIFEST } from '../config/default-out.ts'
import type { MadeOutput, OutputFolder, Plan } from '../plan/output.ts'
import { applyPlan } from './apply-plan.ts'

let root: string
let out: string
beforeEach(async () => {
	root = await realpath(await mkdtemp(join(tmpdir(), 'blog-apply-')))
	out = join(root, 'out')
})
afterEach(() => rm(root, { recursive: true }))

type Files = Readonly<Record<string, string | (() => Promise<never>)>>

function outputsOf(files: Files): MadeOutput[] {
	return Object.entries(files).map(([path, content]) => ({
		path,
		kind: 'page',
		sources: [],
		render: async () => ({ content: typeof content === 'string' ? content : await content() }),
	}))
}

/** @param late Files whose paths are not known beforehand. */
function planOf(files: Files, late: Files = {}): Plan {
	const folder: OutputFolder = {
		path: 'late',
		kind: 'search',
		sources: [],
		outputs: [],
		recipe: () => late,
		list: async () => outputsOf(late),
	}
	return {
		outputs: outputsOf(files),
		folders: [folder],
		shared: [],
		shape: () => undefined,
		posts: [],
		skipped: [],
		diagnostics: [],
	}
}

const apply = (files: Files, late: Files = {}) => applyPlan(planOf(files, late), { dir: root, out })
const read = (path: string) => readFile(join(out, path), 'utf8')

async function filesInOut(): Promise<string[]> {
	const entries = await readdir(out, { recursive: true, withFileTypes: true })
	return entries
		.filter((entry) => !entry.isDirectory())
		.map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
		.filter((path) => path !== MANIFEST)
		.sort()
}

describe('applyPlan', () => {
	it('writes files and makes their folders', async () => {
		expect(await apply({ 'index.html': 'home', 'a/b/index.html': 'b' })).toMatchObject({
			written: 2,
			unchanged: 0,
			removed: 0,
		})
		expect([await read('index.html'), await read('a/b/index.html')]).toEqual(['home', 'b'])
	})

	it('leaves a file with the same bytes alone', async () => {
		await apply({ 'a.html': 'a', 'b.html': 'b' })
		await utimes(join(out, 'a.html'), 1000, 1000)
		expect(await apply({ 'a.html': 'a', 'b.html': 'B' })).toMatchObject({
			written: 1,
			unchanged: 1,
		})
		expect((await stat(join(out, 'a.html'))).mtimeMs).toBe(1_000_000)
	})

	it('removes files of an earlier build and the folders that become empty', async () => {
		await apply({ 'a/b/old.html': 'x', 'a/new.html': 'y' })
		expect(await apply({ 'a/new.html': 'y' })).toMatchObject({ removed: 1 })
		expect(await readdir(join(out, 'a'))).toEqual(['new.html'])
	})

	it('writes the files of a folder, and removes those that are there no more', async () => {
		await apply({ 'a.html': 'a' }, { 'late/1.json': '1', 'late/2.json': '2' })
		const applied = await apply({ 'a.html': 'a' }, { 'late/1.json': '1', 'late/3.json': '3' })
		expect(applied).toMatchObject({ written: 1, unchanged: 2, removed: 1 })
		expect(await filesInOut()).toEqual(['a.html', 'late/1.json', 'late/3.json'])
	})

	it('knows the files of a folder when it is killed among them', async () => {
		const failing = () => Promise.reject(new Error('killed'))
		await expect(apply({}, { 'late/1.json': '1', 'late/2.json': failing })).rejects.toThrow(
			'killed',
		)
		await apply({})
		expect(await filesInOut()).toEqual([])
	})

	it('keeps files that it did not write, also beside its own', async () => {
		await mkdir(join(out, 'a'), { recursive: true })
		await writeFile(join(out, 'CNAME'), 'example.com')
		await writeFile(join(out, 'a/mine.txt'), 'mine')
		await apply({ 'a/index.html': 'x' })
		await apply({})
		expect(await filesInOut()).toEqual(['CNAME', 'a/mine.txt'])
	})

	it('says that a file of somebody else was in the way, once', async () => {
		await mkdir(out)
		await writeFile(join(out, 'index.html'), 'mine')
		await writeFile(join(out, 'same.html'), 'same')
		const { written, unchanged, diagnostics } = await apply({
			'index.html': 'home',
			'same.html': 'same',
		})
		expect([written, unchanged]).toEqual([1, 1])
		expect(diagnostics.map(({ rule, file }) => [rule, file])).toEqual([
			['output-replaced', 'index.html'],
		])
		expect((await apply({ 'index.html': 'other' })).diagnostics).toEqual([])
	})

	it('never claims a file of somebody else that it did not come to replace', async () => {
		await mkdir(join(out, 'notes'), { recursive: true })
		await writeFile(join(out, 'notes/index.html'), 'mine')
		const failing = () => Promise.reject(new Error('broken'))
		await apply({ 'a.html': 'a', 'notes/index.html': failing })
		expect(await apply({ 'a.html': 'a' })).toMatchObject({ removed: 0 })
		expect(await read('notes/index.html')).toBe('mine')
	})

	it('says that the list of its files is damaged, and removes nothing', async () => {
		await apply({ 'a.html': 'a', 'b.html': 'b' })
		await writeFile(join(out, MANIFEST), '<<<<<<< HEAD')
		const { removed, diagnostics } = await apply({ 'a.html': 'a' })
		expect([removed, diagnostics.map(({ rule }) => rule)]).toEqual([0, ['manifest-damaged']])
		expect((await apply({ 'a.html': 'a' })).diagnostics).toEqual([])
	})

	it('turns a file into a folder and back', async () => {
		await apply({ a: 'file' })
		await apply({ 'a/index.html': 'folder' })
		expect(await filesInOut()).toEqual(['a/index.html'])
		await apply({ a: 'file' })
		expect(await filesInOut()).toEqual(['a'])
	})

	it('knows the files of a build that failed half-way, and leaves no half-written file', async () => {
		const failing = () => Promise.reject(new Error('broken'))
		await expect(
			apply({ 'a.html': 'a', 'b.json': failing, 'c.json': failing }),
		).rejects.toMatchObject({ code: 'PLUGIN' })
		await writeFile(join(out, '.blog-tmp-0123456789ab'), 'half')
		expect(await apply({ 'c.json': 'c' })).toMatchObject({ removed: 1 })
		expect(await filesInOut()).toEqual(['c.json'])
	})

	it('removes what was at the path of a page that cannot be made, and makes the others', async () => {
		await apply({ 'a.html': 'old', 'b.html': 'b' })
		const failing = () => Promise.reject(new Error('broken'))
		const applied = await apply({ 'a.html': failing, 'b.html': 'b', 'c.html': failing })
		expect(applied).toMatchObject({ written: 0, unchanged: 1, removed: 1 })
		expect(applied.diagnostics).toMatchObject([
			{ rule: 'page-failed', file: 'a.html', message: expect.stringContaining('broken') },
			{ rule: 'page-failed', file: 'c.html' },
		])
		expect([...applied.failed]).toEqual(['a.html', 'c.html'])
		expect(await filesInOut()).toEqual(['b.html'])
		expect(JSON.parse(await read(MANIFEST)).files).toEqual(['b.html'])
	})

	it('tells of whatever is thrown where a page is made', async () => {
		const { diagnostics } = await apply({ 'a.html': () => Promise.reject(null) })
		expect(diagnostics).toMatchObject([
			{
				rule: 'page-failed',
				message: 'Unexpected failure while the page was made: null was thrown',
			},
		])
	})

	it('writes nothing through a symbolic link that leads out', async () => {
		await mkdir(join(root, 'elsewhere'))
		await mkdir(out)
		await symlink(join(root, 'elsewhere'), join(out, 'a'))
		await expect(apply({ 'a/b/index.html': 'x' })).rejects.toMatchObject({ code: 'OUT_INVALID' })
		expect(await readdir(join(root, 'elsewhere'))).toEqual([])
	})

	it('replaces a link to a file instead of writing into it', async () => {
		await writeFile(join(root, 'secret'), 'mine')
		await mkdir(out)
		await symlink(join(root, 'secret'), join(out, 'a.html'))
		await apply({ 'a.html': 'page' })
		expect(await readFile(join(root, 'secret'), 'utf8')).toBe('mine')
		expect((await lstat(join(out, 'a.html'))).isFile()).toBe(true)
	})

	it('removes nothing behind a folder that became a link', async () => {
		await apply({ 'a/old.html': 'x' })
		await rm(join(out, 'a'), { recursive: true })
		await mkdir(join(root, 'elsewhere'))
		await writeFile(join(root, 'elsewhere/old.html'), 'mine')
		await symlink(join(root, 'elsewhere'), join(out, 'a'))
		await apply({})
		expect(await readdir(join(root, 'elsewhere'))).toEqual(['old.html'])
	})

	it.each(['["../secret"]', '["/etc/x"]', '["a/../../secret"]', '[1]', '{', '"x"'])(
		'trusts no manifest like %s',
		async (files) => {
			await mkdir(out)
			await writeFile(join(root, 'secret'), 'mine')
			await writeFile(join(out, MANIFEST), `{"complete":true,"files":${files}}`)
			await apply({ 'a.html': 'x' })
			expect(await readFile(join(root, 'secret'), 'utf8')).toBe('mine')
		},
	)

	it('stops when it is told to', async () => {
		const stop = new AbortController()
		stop.abort()
		await expect(
			applyPlan(planOf({ 'a.html': 'a' }), { dir: root, out, signal: stop.signal }),
		).rejects.toThrow()
		expect(await filesInOut()).toEqual([])
	})
})
