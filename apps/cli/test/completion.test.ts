import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bashCompletion } from '../src/completion/bash-completion.ts'
import { fishCompletion } from '../src/completion/fish-completion.ts'
import { zshCompletion } from '../src/completion/zsh-completion.ts'
import { bundleCommand } from './bundle-command.ts'
import { commandsAsData } from './command-program.ts'

const root = commandsAsData()
const isThere = (shell: string) => spawnSync(shell, ['-c', 'exit 0']).status === 0
let command: string
let dir: string

beforeAll(async () => {
	command = await bundleCommand()
	dir = await realpath(await mkdtemp(join(tmpdir(), 'blog-completion-')))
	await mkdir(join(dir, 'site/content/posts'), { recursive: true })
	await writeFile(join(dir, 'site/content/posts/hello-world.md'), '# Hello')
	await mkdir(join(dir, 'bin'))
	await writeFile(
		join(dir, 'blog'),
		`#!/bin/sh\nexec '${process.execPath}' '${join(command, 'main.js')}' "$@"\n`,
		{ mode: 0o755 },
	)
	await symlink('../blog', join(dir, 'bin/blog'))
})
afterAll(() =>
	Promise.all([command, dir].map((folder) => rm(folder, { recursive: true, force: true }))),
)

/** What bash offers for the last word; `=` is a word of its own there. */
function inBash(...words: string[]): readonly string[] {
	const script = `${bashCompletion(root)}
compopt() { :; }
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_blog
printf '%s\\n' "\${COMPREPLY[@]}"`
	const { stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', 'blog', ...words], {
		cwd: join(dir, 'site'),
		encoding: 'utf8',
		env: { ...process.env, PATH: `${join(dir, 'bin')}:${process.env.PATH}` },
	})
	expect(stderr).toBe('')
	return stdout.split('\n').filter(Boolean)
}

describe.skipIf(!isThere('bash'))('completion in bash', () => {
	it('offers commands', () => {
		expect(inBash('')).toEqual([...root.commands.map(({ name }) => name), 'help'])
		expect(inBash('bu')).toEqual(['build'])
		expect(inBash('--quiet', 'gra')).toEqual(['graph'])
	})

	it('offers options of the command and those of all', () => {
		expect(inBash('build', '--v')).toEqual(['--verify', '--verbose'])
		expect(inBash('list', '--tag', 'build', '--ve')).toEqual(['--verbose'])
		expect(inBash('-')).toEqual(expect.arrayContaining(['--version', '--help']))
	})

	it('offers what an option or an argument may be', () => {
		expect(inBash('show', 'x', '--format', 'm')).toEqual(['markdown'])
		expect(inBash('show', 'x', '--format', '=', 't')).toEqual(['text'])
		expect(inBash('completion', '')).toEqual(['bash', 'zsh', 'fish'])
	})

	it('offers slugs of the site around', () => {
		expect(inBash('show', 'hel')).toEqual(['hello-world'])
		expect(inBash('show', '--format', 'text', 'hel')).toEqual(['hello-world'])
	})

	it('leaves folders to bash', () => {
		expect(inBash('build', '')).toEqual([])
		expect(inBash('build', '--out', '')).toEqual([])
	})
})

describe('completion in zsh and fish', () => {
	it.each([
		['zsh', zshCompletion(root)],
		['fish', fishCompletion(root)],
	])('%s is told of every command and option', (_, script) => {
		for (const { name, options } of root.commands) {
			expect(script).toContain(name)
			for (const { long } of options) expect(script).toContain(long.slice(2))
		}
	})

	it.skipIf(!isThere('zsh'))('zsh understands its script', () => {
		const script = zshCompletion(root)
		const { status, stderr } = spawnSync('zsh', ['-n'], { input: script, encoding: 'utf8' })
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
	})

	it.skipIf(!isThere('fish'))('fish offers commands, options, choices and slugs', () => {
		const script = join(dir, 'blog.fish')
		writeFileSync(script, fishCompletion(root))
		const inFish = (line: string) => {
			const { stdout, stderr } = spawnSync(
				'fish',
				['--no-config', '-c', 'source $argv[1]; complete -C $argv[2]', script, line],
				{
					cwd: join(dir, 'site'),
					encoding: 'utf8',
					env: { ...process.env, HOME: dir, PATH: `${join(dir, 'bin')}:${process.env.PATH}` },
				},
			)
			expect(stderr).toBe('')
			return stdout.split('\n').map((offer) => offer.split('\t')[0])
		}
		expect(inFish('blog gra')).toContain('graph')
		expect(inFish('blog tag me')).toContain('merge')
		expect(inFish('blog check --aga')).toContain('--against')
		expect(inFish('blog show --format h')).toContain('html')
		expect(inFish('blog show hel')).toContain('hello-world')
	})
})
