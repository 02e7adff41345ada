import { expect, it } from 'vitest'
import { anywhere, postOf } from '../../test/render.ts'
import { createRenderer } from '../create-renderer.ts'
import { splitInfo } from './fence.ts'

const renderer = await createRenderer({})

async function render(body: string) {
	return (await renderer.render(await postOf(body, 'a.md', { liquid: {} }), anywhere)).html
}

it("keeps the language of code that has classes of kramdown's", async () => {
	const html = await render('```js\nconst a = 1\n```\n{: .nolineno .x file="a.js" }')
	expect(html).toContain('class="language-js"')
	expect(html).toContain('a.js')
	expect(html.match(/<span/g)?.length).toBeGreaterThan(2)
})

it('gives quotes, lists and tables the classes below them', async () => {
	expect(await render('> a\n{: .tip}')).toContain('<blockquote class="tip">')
	expect(await render('* a\n{: .x}')).toContain('<ul class="x">')
	expect(await render('| a |\n| - |\n| 1 |\n{: .t}')).toContain('<table class="t">')
})

it.each([
	['js/2-3', { language: 'js', meta: '{3-4}' }],
	['js/0,2/5-6', { language: 'js', meta: '{1,3,6-7}' }],
	['js/', { language: 'js', meta: '' }],
	['rust,ignore', { language: 'rust', meta: 'ignore' }],
])('reads %s', (lang, info) => {
	expect(splitInfo({ lang, meta: undefined })).toEqual(info)
})
