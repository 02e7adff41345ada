import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
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
	await writeFile(
		join(dir, 'site/content/posts/idea.md'),
		'---\ndraft: true\ntags: [Go, slow food]\n---\n',
	)
	await mkdir(join(dir, 'site/archetypes'))
	await writeFile(join(dir, 'site/archetypes/recipe.md'), '---\ntitle: x\n---\n')
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

async function put(path: string, text: string): Promise<void> {
	await mkdir(dirname(join(dir, path)), { recursive: true })
	await writeFile(join(dir, path), text)
}

const builtIn = ['post', 'note', 'rfc', 'link', 'series']
/** Names that a shell could read as more than names. */
const dangerous = ['$(touch pwned)', '`touch pwned too`', 'a b', '*', "it's"]

/** A site whose templates, tags and posts have such names. */
async function putDangerousNames(site: string): Promise<void> {
	await put(`${site}/blog.config.json`, '{}')
	for (const [at, name] of dangerous.entries()) {
		await put(`${site}/archetypes/${name}.md`, '---\ntitle: x\n---\n')
		const matter = { title: 'x', tags: [name], slug: name }
		await put(`${site}/content/posts/${at}.md`, `---\n${JSON.stringify(matter)}\n---\n`)
	}
}

/** What bash offers for the last word; `=` is a word of its own there. */
function inBash(...words: string[]): readonly string[] {
	return inFolder('site', ...words)
}

/** The same in a folder below that of the test, which counts as the home folder if it is `home`. */
function inFolder(folder: string, ...words: string[]): readonly string[] {
	const script = `${bashCompletion(root)}
compopt() { :; }
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_blog
printf '%s\\n' "\${COMPREPLY[@]}"`
	const { stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', 'blog', ...words], {
		cwd: join(dir, folder),
		encoding: 'utf8',
		env: {
			...process.env,
			HOME: join(dir, 'home'),
			PATH: `${join(dir, 'bin')}:${process.env.PATH}`,
		},
	})
	expect(stderr).toBe('')
	return stdout.split('\n').filter(Boolean)
}

describe.skipIf(!isThere('bash'))('completion in bash', () => {
	it('offers commands', () => {
		expect(inBash('')).toEqual([...root.commands.map(({ name }) => name), 'help'])
		expect(inBash('bu')).toEqual(['build'])
		expect(inBash('--quiet', 'gra')).toEqual(['graph'])
		expect(inBash('help', 'bu')).toEqual(['build'])
		expect(inBash('help', 'tag', 'me')).toEqual(['merge'])
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

	it('offers what a list may have, behind each comma', () => {
		expect(inBash('list', '--only', 'd')).toEqual(['draft'])
		expect(inBash('list', '--only', 'draft,')).toEqual(['draft,future', 'draft,expired'])
		expect(inBash('list', '--only', '=', 'future,dr')).toEqual(['future,draft'])
		expect(inBash('list', '--only', 'draft,d')).toEqual([])
		expect(inBash('list', '--columns', 'date,wo')).toEqual(['date,words'])
	})

	it('offers tags where they are changed, with their blanks', () => {
		expect(inBash('tag', 'rename', '')).toEqual(['Go', 'slow\\ food'])
		expect(inBash('tag', 'rename', 'G')).toEqual(['Go'])
		expect(inBash('tag', 'merge', 'Go', 's')).toEqual(['slow\\ food'])
		expect(inBash('tag', 'merge', 'Go', 'slow\\ f')).toEqual(['slow\\ food'])
	})

	it('offers slugs of the site around', () => {
		expect(inBash('show', 'hel')).toEqual(['hello-world'])
		expect(inBash('show', '--format', 'text', 'hel')).toEqual(['hello-world'])
	})

	it('offers drafts where the command takes them', () => {
		expect(inBash('publish', '')).toEqual(['idea'])
		expect(inBash('rename', '')).toEqual(['hello-world', 'idea'])
		expect(inBash('show', '')).toEqual(['hello-world'])
		expect(inBash('show', '--drafts', '')).toEqual(['hello-world', 'idea'])
	})

	it('offers formats of an import, and templates with those of the site', () => {
		expect(inBash('import', 'wor')).toEqual(['wordpress'])
		expect(inBash('import', 'je')).toEqual(['jekyll'])
		expect(inBash('new', 'A title', '-t', 'r')).toEqual(['rfc', 'recipe'])
		expect(inBash('new', 'A title', '--template', '=', 'no')).toEqual(['note'])
	})

	it.each([
		['Jekyll', { '_config.yml': 'title: x', '_posts/2024-01-01-there.md': '# There' }],
		['Jekyll without settings', { '_posts/2024-01-01-there.md': '# There' }],
		['Hugo', { 'config/_default/hugo.toml': '', 'content/posts/there.md': '# There' }],
		['Astro', { 'astro.config.mjs': '', 'src/content/blog/there.md': '# There' }],
		['VitePress', { '.vitepress/config.ts': '', 'there.md': '# There' }],
		['Docusaurus', { 'website/docusaurus.config.js': '', 'website/blog/there.md': '# There' }],
		['Eleventy', { '.eleventy.js': '', 'there.md': '# There' }],
		['Markdown', { 'there.md': '# There' }],
		['Markdown below', { 'notes/there.markdown': '# There' }],
	])('offers slugs in a folder of %s', async (name, files) => {
		for (const [file, text] of Object.entries(files)) await put(join('made', name, file), text)
		expect(inFolder(join('made', name), 'show', 'the')).toEqual(['there'])
	})

	it('searches neither a home folder nor what is around it, nor a folder of many files', async () => {
		await put('home/there.md', '# There')
		expect(inFolder('home', 'show', '')).toEqual([])
		expect(inFolder('.', 'show', '')).toEqual([])
		await put('home/notes/there.md', '# There')
		expect(inFolder('home/notes', 'show', '')).toEqual(['there'])
		for (let n = 0; n < 5000; n++) await writeFile(join(dir, `home/notes/${n}`), '')
		expect(inFolder('home/notes', 'show', '')).toEqual([])
		await put('home/notes/blog.config.json', '{}')
		expect(inFolder('home/notes', 'show', '')).toEqual(['there'])
	})

	it('offers names as they are, and does nothing that they say', async () => {
		await putDangerousNames('bash')
		const names = (...words: string[]) => {
			const line = inFolder('bash', ...words).join(' ')
			const { stdout } = spawnSync('bash', ['-c', `printf '%s\\n' ${line}`], { encoding: 'utf8' })
			return stdout.split('\n').filter(Boolean).toSorted()
		}
		expect(names('new', '-t', '')).toEqual([...builtIn, ...dangerous].toSorted())
		expect(names('tag', 'rename', '')).toEqual(dangerous.toSorted())
		expect(names('show', '')).toContain('touch-pwned')
		expect(existsSync(join(dir, 'bash/pwned'))).toBe(false)
	})

	it('leaves folders to bash', () => {
		expect(inBash('build', '')).toEqual([])
		expect(inBash('build', '--out', '')).toEqual([])
		expect(inBash('import', 'wordpress', '')).toEqual([])
	})
})

/** Types a line and a tab into a zsh of its own, and prints what the line is then. */
const typeInZsh = `zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell 'autoload -U compinit; compinit -D; source ./blog.zsh
tell() { print -r -- "$BUFFER" > typed; exit }; zle -N tell; bindkey "^X" tell; print rea""dy'
zpty -r -m shell line '*ready*'
zpty -w -n shell "$1"$'\t\x18'
zpty -r shell rest '*never*'
cat typed`

/** The line that zsh makes of one in a folder. */
function inZsh(folder: string, line: string): string {
	const { stdout, stderr } = spawnSync('zsh', ['-f', '-c', typeInZsh, 'zsh', line], {
		cwd: join(dir, folder),
		encoding: 'utf8',
		env: { ...process.env, TERM: 'dumb', PATH: `${join(dir, 'bin')}:${process.env.PATH}` },
	})
	expect(stderr).toBe('')
	return stdout.trimEnd()
}

/** What fish offers for the last word of a line in a folder. */
function inFish(folder: string, line: string): readonly string[] {
	const script = join(dir, 'blog.fish')
	writeFileSync(script, fishCompletion(root))
	const { stdout, stderr } = spawnSync(
		'fish',
		['--no-config', '-c', 'source $argv[1]; complete -C $argv[2]', script, line],
		{
			cwd: join(dir, folder),
			encoding: 'utf8',
			env: { ...process.env, HOME: dir, PATH: `${join(dir, 'bin')}:${process.env.PATH}` },
		},
	)
	expect(stderr).toBe('')
	return stdout.split('\n').flatMap((offer) => offer.split('\t')[0] || [])
}

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

	it('offers files where an export is read, and folders where a site is', () => {
		expect(bashCompletion(root)).toContain("' import:1') compopt -o default; return ;;")
		expect(zshCompletion(root)).toMatch(/'2:the export[^']*:_files'/)
		expect(zshCompletion(root)).toContain("folder of the site:_files -/'")
		expect(fishCompletion(root)).toContain("-n '__blog_at \\' import\\'' -F\n")
	})

	it.skipIf(!isThere('zsh'))('zsh understands its script', () => {
		const script = zshCompletion(root)
		const { status, stderr } = spawnSync('zsh', ['-n'], { input: script, encoding: 'utf8' })
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
	})

	it.skipIf(!isThere('zsh'))('zsh asks for the slugs that a command takes', () => {
		const offered = (call: string) => {
			const script = `compdef() { :; }
compadd() { print -l -- "\${(P)@[-1][@]}"; }
${zshCompletion(root)}
${call}`
			const { stdout, stderr } = spawnSync('zsh', ['-f', '-c', script], {
				cwd: join(dir, 'site'),
				encoding: 'utf8',
				env: { ...process.env, PATH: `${join(dir, 'bin')}:${process.env.PATH}` },
			})
			expect(stderr).toBe('')
			return stdout.split('\n').filter(Boolean)
		}
		expect(offered('_blog_slugs --only draft')).toEqual(['idea'])
		expect(offered('words=(show x); _blog_shown_slugs')).toEqual(['hello-world'])
		expect(offered('words=(show --drafts x); _blog_shown_slugs')).toEqual(['hello-world', 'idea'])
		expect(offered('_blog_tags')).toEqual(['Go', 'slow food'])
		expect(offered('_blog_templates')).toEqual(['post', 'note', 'rfc', 'link', 'series', 'recipe'])
	})

	it.skipIf(!isThere('zsh'))('zsh offers names as they are', async () => {
		await putDangerousNames('zsh')
		await writeFile(join(dir, 'zsh/blog.zsh'), zshCompletion(root))
		await put('zsh/archetypes/of `touch pwned`.md', '')
		expect(inZsh('zsh', 'blog new -t of')).toBe('blog new -t of\\ \\`touch\\ pwned\\`')
		expect(inZsh('zsh', 'blog new -t it')).toBe("blog new -t it\\'s")
		expect(inZsh('zsh', 'blog tag rename a')).toBe('blog tag rename a\\ b')
		expect(inZsh('zsh', 'blog show touch-pwned-')).toBe('blog show touch-pwned-too')
		expect(existsSync(join(dir, 'zsh/pwned'))).toBe(false)
	})

	it.skipIf(!isThere('zsh'))('zsh offers help, and behind it commands', async () => {
		await writeFile(join(dir, 'blog.zsh'), zshCompletion(root))
		expect(inZsh('.', 'blog he')).toBe('blog help')
		expect(inZsh('.', 'blog help bu')).toBe('blog help build')
		expect(inZsh('.', 'blog help tag me')).toBe('blog help tag merge')
	})

	it.skipIf(!isThere('zsh'))('zsh offers no word of a list twice', async () => {
		await writeFile(join(dir, 'blog.zsh'), zshCompletion(root))
		expect(inZsh('.', 'blog list --only draft,e')).toContain('blog list --only draft,expired')
		expect(inZsh('.', 'blog list --only draft,d')).toBe('blog list --only draft,d')
	})

	it.skipIf(!isThere('fish'))('fish offers commands, options, choices and slugs', () => {
		expect(inFish('site', 'blog gra')).toContain('graph')
		expect(inFish('site', 'blog tag me')).toContain('merge')
		expect(inFish('site', 'blog he')).toContain('help')
		expect(inFish('site', 'blog help bu')).toContain('build')
		expect(inFish('site', 'blog help tag me')).toContain('merge')
		expect(inFish('site', 'blog help he')).not.toContain('help')
		expect(inFish('site', 'blog check --aga')).toContain('--against')
		expect(inFish('site', 'blog show --format h')).toContain('html')
		expect(inFish('site', 'blog show hel')).toContain('hello-world')
		expect(inFish('site', 'blog show id')).not.toContain('idea')
		expect(inFish('site', 'blog show --drafts id')).toContain('idea')
		expect(inFish('site', 'blog publish ')).toContain('idea')
		expect(inFish('site', 'blog publish ')).not.toContain('hello-world')
		expect(inFish('site', 'blog rename id')).toContain('idea')
		expect(inFish('site', 'blog import g')).toContain('ghost')
		expect(inFish('site', 'blog list --only draft,f')).toContain('draft,future')
		expect(inFish('site', 'blog list --only draft,').toSorted()).toEqual([
			'draft,expired',
			'draft,future',
		])
		expect(inFish('site', 'blog list --only=future,d')).toEqual(['--only=future,draft'])
		expect(inFish('site', 'blog list --only d')).toEqual(['draft'])
		expect(inFish('site', 'blog list --columns wo')).toContain('words')
		expect(inFish('site', 'blog tag rename s')).toContain('slow food')
		expect(inFish('site', 'blog new Title -t re')).toContain('recipe')
	})

	it.skipIf(!isThere('fish'))('fish offers names as they are', async () => {
		await putDangerousNames('fish')
		expect(inFish('fish', 'blog new -t ').toSorted()).toEqual([...builtIn, ...dangerous].toSorted())
		expect(inFish('fish', 'blog show ')).toContain('touch-pwned')
		expect(inFish('fish', 'blog tag rename ')).toEqual(expect.arrayContaining(dangerous))
		expect(existsSync(join(dir, 'fish/pwned'))).toBe(false)
	})
})
