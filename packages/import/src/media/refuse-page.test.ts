import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { expectGrowth } from '../../../../test/expect-growth.ts'
import { Refusal } from './receive-body.ts'
import { refusePage } from './refuse-page.ts'

let dir: string
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'blog-page-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

function refuse(text: string, ending: string): Promise<void> {
	const file = join(dir, 'file')
	writeFileSync(file, text)
	return refusePage(file, ending)
}

describe('refusePage', () => {
	it.each([
		['png', '<!doctype html><p>Gone'],
		['png', '{"error": 404}'],
		['pdf', ' \n<!-- a --> <!-- <b> -->\n<HTML>'],
		['pdf', `${'<!---->'.repeat(40)}<title>Gone`],
		['pdf', '\ufeff<head>'],
	])('refuses as a %s: %s', async (ending, text) => {
		await expect(refuse(text, ending)).rejects.toBeInstanceOf(Refusal)
	})

	it.each([
		['png', '\u0089PNG'],
		['pdf', '%PDF-1.7 <html>'],
		['txt', '<!-- never ends <html>'],
		['txt', '<!-- a --> text <html>'],
	])('takes as a %s: %s', async (ending, text) => {
		await expect(refuse(text, ending)).resolves.toBeUndefined()
	})

	it.each(['<!---->', '<!-- -->\n', '<!--', ' '])(
		'looks at a file at once, whatever is repeated: %j',
		async (piece) => {
			await expectGrowth(
				(length) => piece.repeat(length / piece.length),
				64_000,
				(text) => refuse(text, 'txt'),
			)
		},
	)
})
