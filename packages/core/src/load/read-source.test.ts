import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readSource } from './read-source.ts'

it('says in words why a file cannot be read', () => {
	const dir = mkdtempSync(join(tmpdir(), 'read-source-'))
	expect(readSource(dir, 'a.md')).toMatchObject({
		problem: { file: 'a.md', message: 'Expected a readable file: it is a folder' },
	})
	rmSync(dir, { recursive: true })
	expect(readSource(dir, 'a.md')).toMatchObject({
		problem: { message: 'Expected a readable file: there is no such file or folder' },
	})
})

it.each([
	['Latin 1', Buffer.from('a\nb é', 'latin1'), [2, 3], '0xE9', 'windows-1252'],
	[
		'two bad bytes',
		[0xef, 0xbf, 0xbd, 0x0a, 0x41, 0xc3, 0x28, 0xff],
		[2, 2],
		'0xC3',
		'windows-1252',
	],
	['a mark at its beginning', [0xef, 0xbb, 0xbf, 0x41, 0xff], [1, 2], '0xFF', 'windows-1252'],
	['an end within a letter', [0x41, 0xe2, 0x82], [1, 2], '0xE2', 'windows-1252'],
	['UTF-16', Buffer.from('\ufeffab', 'utf16le'), [1, 1], '0xFF', 'utf-16'],
])(
	'says where a file is no UTF-8, and how to convert it: %s',
	(_, bytes, [line, column], byte, from) => {
		const dir = mkdtempSync(join(tmpdir(), 'read-source-'))
		writeFileSync(join(dir, 'a.md'), Uint8Array.from(bytes))
		expect(readSource(join(dir, 'a.md'), 'a.md')).toMatchObject({
			problem: {
				rule: 'file-not-utf8',
				line,
				column,
				message: `Unexpected byte ${byte}, expected UTF-8 text`,
				hint: expect.stringContaining(`iconv -f ${from} -t utf-8`),
			},
		})
		rmSync(dir, { recursive: true })
	},
)
