import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { allCommands } from '../src/command-tree.ts'
import { commandsMarkdown } from '../src/manual/commands-markdown.ts'
import { manualPage } from '../src/manual/manual-page.ts'
import { commandsAsData } from './command-program.ts'

const root = commandsAsData()
const manual = new URL('../man/blog.1', import.meta.url)
const page = new URL('../../../docs/cli.md', import.meta.url)
const MARK = '<!-- Written from the commands: pnpm docs -->\n'

function held(path: URL, text: string): void {
	if (process.env.UPDATE) writeFileSync(path, text)
	expect(readFileSync(path, 'utf8')).toBe(text)
}

it('man/blog.1 says what the commands do (rewrite it with UPDATE=1)', () => {
	held(manual, manualPage(root))
})

it('docs/cli.md lists every command and option (rewrite it with UPDATE=1)', () => {
	const [introduction = ''] = readFileSync(page, 'utf8').split(MARK)
	held(page, `${introduction}${MARK}\n${commandsMarkdown(root)}`)
})

it('notes of the help fit in 80 columns', () => {
	const lines = allCommands(root).flatMap(({ notes }) => notes.split('\n'))
	expect(lines.filter((line) => line.length > 80)).toEqual([])
})

const groff = spawnSync('groff', ['--version']).status === 0

it.skipIf(!groff)('man/blog.1 is understood by groff without a warning', () => {
	const { status, stderr, stdout } = spawnSync(
		'groff',
		['-man', '-Tutf8', '-ww', '-P-cbou', manual.pathname],
		{ encoding: 'utf8' },
	)
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
	expect(stdout).toContain('--workers')
})
