import { expect, test } from 'vitest'
import { render } from '../../test/render.ts'

const scripts = async (text: string, options = {}) => (await render(text, options)).scripts

test('scripts are noted with their place, text, address and type', async () => {
	const text = [
		'One.',
		'',
		'<script>run()</script>',
		'',
		'<script src="a.js" async></script>',
		'',
		'<script type="application/json">{}</script>',
		'',
		'[x](javascript:alert(1))',
	].join('\n')
	expect(await scripts(text)).toEqual([
		{ text: 'run()', line: 3, column: 1 },
		{ text: '', src: 'a.js', line: 5, column: 1 },
		{ text: '{}', type: 'application/json', line: 7, column: 1 },
		{ text: 'javascript:alert(1)', line: 9, column: 1 },
	])
})

test('those in the middle of a line and in a list too, each once', async () => {
	const text = '- x\n- <b><script>one()</script></b>\n\nA <script>two()</script> b'
	expect((await scripts(text)).map((script) => [script.text, script.line])).toEqual([
		['one()', 2],
		['two()', 4],
	])
})

test('code is no script, and of strangers nothing is left', async () => {
	expect(await scripts('`<script>x</script>`\n\n```html\n<script>x</script>\n```')).toEqual([])
	const text = '<script>x</script>\n\n[x](javascript:alert(1))'
	expect(await scripts(text, { trusted: false })).toEqual([])
})

test('whether there is raw HTML is known', async () => {
	const has = async (text: string) => (await render(text)).hasRaw
	expect(await has('*a* `<b>`')).toBe(false)
	expect(await has('a <b>b</b>')).toBe(true)
	expect(await has('x\n\n<div>\n\n*a*\n\n</div>')).toBe(true)
	expect(await has('## x {style="color: red"}')).toBe(true)
	expect(await has('## x {.style width=3}')).toBe(false)
})
