import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { fromRepository } from './from-repository.ts'

const cwd = resolve('repository')

function filesOf(dir: string, file: string, env = {}): readonly string[] {
	const diagnostic = { rule: 'link-broken', severity: 'error', file, message: 'No' } as const
	return fromRepository([diagnostic], dir, { cwd, env }).map((one) => one.file)
}

it('puts the folder of the site before its paths, if it is another than that of the repository', () => {
	expect(filesOf('notes/blog', 'posts/a b.md')).toEqual(['notes/blog/posts/a b.md'])
	expect(filesOf('.', 'posts/a b.md')).toEqual(['posts/a b.md'])
	expect(filesOf('../blog', 'a.md')).toEqual(['../blog/a.md'])
})

it('takes the folder of the repository from the workflow', () => {
	expect(filesOf('blog', 'a.md', { GITHUB_WORKSPACE: resolve('.') })).toEqual([
		'repository/blog/a.md',
	])
})

it('finds files beside the site, and leaves addresses alone', () => {
	expect(filesOf('blog', '../old.xml')).toEqual(['old.xml'])
	expect(filesOf('blog', 'https://a.org/x/../sitemap.xml')).toEqual([
		'https://a.org/x/../sitemap.xml',
	])
})
