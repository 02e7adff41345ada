import { expect, it } from 'vitest'
import type { MadeOutput, OutputFolder } from '../plan/output.ts'
import { laterFolders } from './later-folders.ts'

function output(path: string): MadeOutput {
	return { path, kind: 'search', sources: [], render: async () => ({ content: '' }) }
}

function folderOf(outputs: readonly MadeOutput[], list: OutputFolder['list']): OutputFolder {
	return { path: 'x', kind: 'search', sources: [], outputs, recipe: () => undefined, list }
}

it('asks for a list once, when the last of the outputs before it is made', async () => {
	const [a, b, other] = ['a', 'b', 'other'].map(output) as [MadeOutput, MadeOutput, MadeOutput]
	let lists = 0
	const folder = folderOf([a, b], async () => [output(`late ${++lists}`)])
	const folders = laterFolders([folder])
	for (const one of [b, other]) folders.note(one)
	expect(lists).toBe(0)
	folders.note(a)
	expect(lists).toBe(1)
	for await (const [, listed] of folders.listed())
		expect(listed.map(({ path }) => path)).toEqual(['late 1'])
	expect(lists).toBe(1)
})

it('waits for a list that fails, and tells whoever asks', async () => {
	const folders = laterFolders([folderOf([], () => Promise.reject(new Error('no list')))])
	await expect(folders.listed().next()).rejects.toThrow('no list')
	await folders.end()
})
