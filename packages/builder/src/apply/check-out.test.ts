import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkOut } from './check-out.ts'

let dir: string
beforeEach(async () => {
	dir = await realpath(await mkdtemp(join(tmpdir(), 'blog-out-')))
	await mkdir(join(dir, 'site/content'), { recursive: true })
	await mkdir(join(dir, 'site/static'))
})
afterEach(() => rm(dir, { recursive: true }))

const check = (out: string) =>
	checkOut(join(dir, out), join(dir, 'site'), [join(dir, 'site/content'), join(dir, 'site/static')])

describe('checkOut', () => {
	it.each(['site/public', 'elsewhere/new', 'site/content-public'])('takes %s', async (out) => {
		expect(await check(out)).toBe(join(dir, out))
	})

	it.each(['site', '.', 'site/content', 'site/content/public', 'site/static/x', 'site/../site'])(
		'refuses %s',
		async (out) => {
			await expect(check(out)).rejects.toMatchObject({ code: 'OUT_INVALID' })
		},
	)

	it('sees through a link into the content', async () => {
		await symlink(join(dir, 'site/content'), join(dir, 'link'))
		await expect(check('link/public')).rejects.toMatchObject({ code: 'OUT_INVALID' })
	})

	it('refuses a file', async () => {
		await writeFile(join(dir, 'file'), '')
		await expect(check('file')).rejects.toMatchObject({ code: 'OUT_INVALID' })
	})
})
