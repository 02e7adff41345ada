import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const folder = fileURLToPath(new URL('../docs/decisions', import.meta.url))
const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8')

it('lists every decision with its number and title', () => {
	const pages = readdirSync(folder).filter((file) => file !== 'README.md')
	const lines = pages.sort().map((file) => {
		const [, number, title] = /^# (\d+)\. (.+)$/m.exec(read(file)) ?? []
		return `${number}. [${title}](${file})`
	})
	expect(read('README.md').trim().split('\n').slice(-lines.length)).toEqual(lines)
	expect(pages.map((file) => Number(file.slice(0, 4)))).toEqual(lines.map((_, at) => at + 1))
})
