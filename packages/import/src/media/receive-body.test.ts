import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { receiveBody } from './receive-body.ts'

const folder = mkdtempSync(join(tmpdir(), 'blog-receive-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('makes no file any more after it has given up', async () => {
	const files = Array.from({ length: 100 }, (_, index) => join(folder, `${index}`))
	const limits = { maxBytes: 1000, timeoutMs: 1000 }
	for (const file of files) {
		const body = Object.assign(Readable.from(['a'.repeat(1001)]), { headers: {} })
		await expect(receiveBody(body as unknown as IncomingMessage, file, limits)).rejects.toThrow(
			'larger',
		)
		rmSync(file, { force: true })
	}
	await sleep(50)
	expect(files.filter((file) => existsSync(file))).toEqual([])
})
