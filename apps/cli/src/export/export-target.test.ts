import { execFileSync } from 'node:child_process'
import {
	chmod,
	mkdir,
	mkdtemp,
	readdir,
	readFile,
	realpath,
	rm,
	stat,
	symlink,
	writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { behindLink, checkTarget, writeFileOf, writeFolder } from './export-target.ts'

let dir: string
beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'blog-export-'))
})
afterEach(() => rm(dir, { recursive: true }))

async function* pieces(...texts: string[]) {
	yield* texts
}

// biome-ignore lint/correctness/useYield: it fails before there is anything.
async function* failing(): AsyncGenerator<string> {
	throw new Error('stopped')
}

describe('writeFolder', () => {
	const fill = (folder: string) => writeFile(join(folder, 'a'), 'x')

	it('makes a folder, or fills an empty one', async () => {
		await mkdir(join(dir, 'empty'))
		for (const name of ['empty', 'new/deep']) {
			await writeFolder(join(dir, name), fill)
			expect(await readdir(join(dir, name))).toEqual(['a'])
		}
	})

	it('leaves nothing behind if it fails', async () => {
		const fails = async (folder: string) => {
			await fill(folder)
			throw new Error('stopped')
		}
		await expect(writeFolder(join(dir, 'out'), fails)).rejects.toThrow('stopped')
		expect(await readdir(dir)).toEqual([])
	})

	it('touches nothing that is there', async () => {
		await writeFile(join(dir, 'file'), 'mine')
		await expect(writeFolder(dir, fill)).rejects.toMatchObject({ code: 'OUT_INVALID' })
		await expect(writeFolder(join(dir, 'file'), fill)).rejects.toMatchObject({
			code: 'OUT_INVALID',
		})
		expect(await readdir(dir)).toEqual(['file'])
	})
})

describe('writeFileOf', () => {
	it('writes a file of pieces, in place of the one before', async () => {
		const file = join(dir, 'a.json')
		await writeFileOf(file, pieces('1', '2'))
		await chmod(file, 0o600)
		await writeFileOf(file, pieces('3'))
		expect((await stat(file)).mode & 0o777).toBe(0o600)
		expect(await readFile(file, 'utf8')).toBe('3')
		expect(await readdir(dir)).toEqual(['a.json'])
	})

	it('writes into a pipe, which stays one', async () => {
		const pipe = join(dir, 'pipe')
		execFileSync('mkfifo', [pipe])
		const [text] = await Promise.all([readFile(pipe, 'utf8'), writeFileOf(pipe, pieces('1', '2'))])
		expect(text).toBe('12')
		expect((await stat(pipe)).isFIFO()).toBe(true)
		expect(await readdir(dir)).toEqual(['pipe'])
	})

	it('keeps the file of before if it fails, and replaces no folder', async () => {
		const file = join(dir, 'a.json')
		await writeFile(file, 'before')
		await expect(writeFileOf(file, failing())).rejects.toThrow('stopped')
		expect([await readFile(file, 'utf8'), await readdir(dir)]).toEqual(['before', ['a.json']])
		await expect(writeFileOf(dir, pieces('x'))).rejects.toMatchObject({ code: 'OUT_INVALID' })
	})
})

it('a link stays one: what it leads to is written', async () => {
	await writeFile(join(dir, 'real.json'), 'before')
	await symlink('real.json', join(dir, 'link.json'))
	const real = join(await realpath(dir), 'real.json')
	expect(await behindLink(join(dir, 'link.json'))).toBe(real)
	expect(await behindLink(join(dir, 'new.json'))).toBe(join(dir, 'new.json'))
	await symlink('link-2.json', join(dir, 'nowhere.json'))
	await symlink('new.json', join(dir, 'link-2.json'))
	expect(await behindLink(join(dir, 'nowhere.json'))).toBe(join(dir, 'new.json'))
	await symlink('circle.json', join(dir, 'circle.json'))
	await expect(behindLink(join(dir, 'circle.json'))).rejects.toMatchObject({ code: 'OUT_INVALID' })
	await mkdir(join(dir, 'deep/er'), { recursive: true })
	await symlink('deep/er', join(dir, 'folder'))
	await symlink('../t.json', join(dir, 'deep/er/o.json'))
	expect(await behindLink(join(dir, 'folder/o.json'))).toBe(join(dir, 'deep/t.json'))
})

it('an export does not lie among what it is made of', () => {
	expect(() => checkTarget('/s/content/out', ['/s/content'])).toThrow('which is read')
	expect(() => checkTarget('/s/content-2', ['/s/content'])).not.toThrow()
})
