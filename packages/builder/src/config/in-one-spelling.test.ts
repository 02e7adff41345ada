import { expect, it } from 'vitest'
import { inOneSpelling } from './in-one-spelling.ts'

it('takes every folder of a config in one spelling', () => {
	const said = {
		content: './src/',
		static: ['public/', './static', 1],
		imageFolder: './assets',
		out: 'dist//',
		languageFolders: { de: './de/' },
		title: './',
	}
	expect(inOneSpelling(said)).toEqual({
		content: 'src',
		static: ['public', 'static', 1],
		imageFolder: 'assets',
		out: 'dist',
		languageFolders: { de: 'de' },
		title: './',
	})
	const copies = [
		{ from: './icons/', to: './', flat: true },
		{ from: 'a.txt', to: 'b//' },
	]
	expect(inOneSpelling({ static: copies })).toEqual({
		static: [
			{ from: 'icons', to: '', flat: true },
			{ from: 'a.txt', to: 'b/' },
		],
	})
	expect(inOneSpelling({ static: '.' })).toEqual({ static: '' })
})

it('leaves what is no folder to the check of the config', () => {
	for (const said of [undefined, null, [], 'src/', { content: 1, static: [{ to: 1 }], out: null }])
		expect(inOneSpelling(said)).toEqual(said)
})
