import { expect, it } from 'vitest'
import { type Given, importPosts } from './wordpress-export.ts'

const file = (name: string, status: string, fields: Given['fields'] = {}): Given => ({
	text: '',
	type: 'attachment',
	status,
	fields: { 'wp:attachment_url': `https://old.example/up/${name}`, ...fields },
})

it('lists the files of an export, but those that are in the trash, private or have a password', async () => {
	const { report } = await importPosts({
		one: file('a.jpg', 'inherit'),
		two: file('b.jpg', 'publish'),
		three: file('S1.jpg', 'trash'),
		four: file('S2.jpg', 'private'),
		five: file('S3.jpg', 'inherit', { 'wp:post_password': 'x' }),
	})
	expect(report.media.files).toBe(2)
	expect(report.skipped.map(({ reason }) => reason)).toEqual([
		'it is a file, listed under media',
		'it is a file, listed under media',
		'its status is trash',
		'its status is private',
		'it is a file that is not for everybody',
	])
})

it('leaves a private picture out of a gallery, and tells it', async () => {
	const { read, told } = await importPosts({
		post: { text: '[gallery ids="2,3"]' },
		shown: file('a.jpg', 'inherit'),
		hidden: file('S.jpg', 'private'),
	})
	expect(read('post')).toContain('a.jpg')
	expect(read('post')).not.toContain('S.jpg')
	expect(told('post')).toEqual([
		expect.stringContaining('import-picture-missing: the export does not have its pictures `3`'),
	])
})

it('leaves a private picture out of the gallery of a post', async () => {
	const { read } = await importPosts({
		post: { text: '[gallery]' },
		shown: file('a.jpg', 'inherit', { 'wp:post_parent': '1' }),
		hidden: file('S.jpg', 'private', { 'wp:post_parent': '1' }),
	})
	expect(read('post')).toContain('a.jpg')
	expect(read('post')).not.toContain('S.jpg')
})
