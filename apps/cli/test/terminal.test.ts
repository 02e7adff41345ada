import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { access, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleCommand } from './bundle-command.ts'

let command: string
let dir: string
beforeAll(async () => {
	command = await bundleCommand()
	dir = await realpath(await mkdtemp(join(tmpdir(), 'blog-terminal-')))
})
afterAll(() =>
	Promise.all([command, dir].map((folder) => rm(folder, { recursive: true, force: true }))),
)

/** A terminal of util-linux: what is written is typed, what comes is shown. */
function onTerminal(line: string): ChildProcess {
	return spawn('script', ['--quiet', '--return', '--command', line, '/dev/null'], { cwd: dir })
}

/** Waits for each question, types its answer, and waits for the end. */
async function talk(
	child: ChildProcess,
	turns: readonly (readonly [question: string, answer: string])[],
): Promise<{ readonly code: number | null; readonly shown: string }> {
	let shown = ''
	let next = 0
	child.stdout?.on('data', (part) => {
		shown += part
		const turn = turns[next]
		if (!turn || !shown.includes(turn[0])) return
		next++
		child.stdin?.write(turn[1])
	})
	const [code] = (await once(child, 'close')) as [number | null]
	return { code, shown }
}

const hasScript = spawnSync('script', ['--version']).status === 0
const blog = () => `'${process.execPath}' '${join(command, 'main.js')}'`
const blogInit = (folder: string) => `${blog()} init '${folder}'`

describe.skipIf(!hasScript)('blog init on a terminal', () => {
	it('asks, proposes, and writes what was answered', async () => {
		const { code, shown } = await talk(onTerminal(blogInit('my notes')), [
			['Title of the blog (my notes): ', '“Field” notes\r'],
			['Author: ', "Mary O'Neil\r"],
			['Language (en): ', '\r'],
			['Address, if you know it: ', 'https://notes.example/\r'],
		])
		expect(code).toBe(0)
		expect(shown).toContain("Next: blog dev 'my notes' --drafts")
		const config = await readFile(join(dir, 'my notes/blog.config.json'), 'utf8')
		expect(JSON.parse(config)).toMatchObject({
			title: '“Field” notes',
			author: "Mary O'Neil",
			language: 'en',
			url: 'https://notes.example/',
		})
	})

	it('asks again where an answer cannot be', async () => {
		const { code, shown } = await talk(onTerminal(blogInit('again')), [
			['Title of the blog (again): ', '\r'],
			['Author: ', '\r'],
			['Language (en): ', 'English!\r'],
			['Unexpected language English!', 'de\r'],
			['Address, if you know it: ', 'notes.example\r'],
			['Unexpected address notes.example', 'https://notes.example\r'],
		])
		expect({ code, shown }).toMatchObject({ code: 0 })
		const config = await readFile(join(dir, 'again/blog.config.json'), 'utf8')
		expect(JSON.parse(config)).toMatchObject({ language: 'de', url: 'https://notes.example' })
	})

	it('ends by Ctrl-C as by a signal', async () => {
		const line = `bash -c "${blogInit('never')}; echo went on"`
		const { shown } = await talk(onTerminal(line), [['Title of the blog (never): ', '\u0003']])
		expect(shown).not.toContain('went on')
	})

	it.each([
		['Ctrl-C', '\u0003'],
		['Ctrl-D', '\u0004'],
	])('writes nothing after %s', async (name, key) => {
		const { code, shown } = await talk(onTerminal(blogInit(name)), [
			[`Title of the blog (${name}): `, 'Notes\r'],
			['Author: ', key],
		])
		expect(code).not.toBe(0)
		expect(shown).not.toContain('    at ')
		await expect(access(join(dir, name))).rejects.toThrow()
	})
})

describe.skipIf(!hasScript)('blog new on a terminal', () => {
	it('opens the editor on the file', async () => {
		await mkdir(join(dir, 'site/content/posts'), { recursive: true })
		const editor = join(dir, 'my editor')
		await writeFile(editor, '#!/bin/sh\n[ -t 0 ] && printf "Edited.\\n" >> "$1"\n', { mode: 0o755 })
		const line = `EDITOR="'${editor}'" ${blog()} new "It's new" site`
		expect(await talk(onTerminal(line), [])).toMatchObject({ code: 0 })
		expect(await readFile(join(dir, 'site/content/posts/its-new.md'), 'utf8')).toMatch(
			/Edited\.\n$/,
		)
	})
})
