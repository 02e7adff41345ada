import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { codeStyle } from './code-style.ts'
import { defaultThemes } from './default-themes.ts'
import { createHighlighter } from './highlighter.ts'

test('the style of the default themes is theirs', async () => {
	const file = join(import.meta.dirname, 'default-code-style.ts')
	const source = readFileSync(file, 'utf8')
	const expected = source.replace(
		/`[^`]*`\n$/,
		`\`${await createHighlighter(defaultThemes).style()}\`\n`,
	)
	if (process.env.UPDATE) writeFileSync(file, expected)
	expect(source).toBe(expected)
})

test('other themes have their own', async () => {
	const style = await codeStyle({ code: { themes: { light: 'min-light', dark: 'nord' } } })
	expect(style).toContain('--shiki-dark-bg:#2e3440')
	expect(style).not.toBe(await codeStyle())
	expect(await codeStyle({ code: false })).toBe('')
})

test('a theme that there is not is refused', async () => {
	const themes = { light: 'nope', dark: 'nord' }
	await expect(codeStyle({ code: { themes } })).rejects.toThrow('Unexpected code theme `nope`')
})
