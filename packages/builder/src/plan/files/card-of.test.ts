import { parsePost } from '@blog/core'
import { createTheme, defaultTokens } from '@blog/theme'
import { expect, it } from 'vitest'
import { resolveConfig } from '../../config/resolve-config.ts'
import { cardColors, cardOf } from './card-of.ts'

const theme = createTheme()

async function detailsOf(matter: string, config: object = {}): Promise<readonly string[]> {
	return (await card(`---\ntitle: T\n${matter}\n---\nOne two three.`, config)).details
}

async function card(text: string, config: object = {}, file = 'posts/hello-world.md') {
	const resolved = resolveConfig({ title: 'Notes', author: 'MW', ...config }, { name: 'notes' })
	const { post } = await parsePost(text, { ...resolved.blog, file })
	if (!post) throw new Error('no post')
	return cardOf(post, resolved, theme, cardColors())
}

it('says below the title what the page says', async () => {
	expect(await detailsOf('date: 2024-10-09')).toEqual(['October 9, 2024', '1 min', 'MW'])
	expect(await detailsOf('authors: [A, B]')).toEqual(['1 min', 'A, B'])
	expect(await detailsOf('ShowWordCount: true\nShowReadingTime: false')).toEqual(['3 words', 'MW'])
	expect(await detailsOf('hidemeta: true\ndate: 2024-10-09')).toEqual([])
	expect(await detailsOf('', { author: '' })).toEqual(['1 min'])
})

it('speaks the language of the post', async () => {
	expect(await detailsOf('date: 2024-10-09', { language: 'ru' })).toEqual([
		'9 октября 2024 г.',
		'1 мин',
		'MW',
	])
	const persian = await card('# مشاهده\n\nمتن', { language: 'fa' })
	expect([persian.isRightToLeft, persian.language]).toEqual([true, 'fa'])
})

it('has a title of one line, whatever was written', async () => {
	expect((await card('Text.')).title).toBe('hello world')
	expect((await card('---\ntitle: "a\\n\\tb\\u0007 \\u2028 c"\n---\n')).title).toBe('a b c')
	expect((await card('---\ntitle: "\\u0007"\n---\n')).title).toBe('Notes')
	expect((await card('Text.', { title: ' My\nnotes ' })).site).toBe('My notes')
})

it('has the colours of the theme by daylight, but for its own', () => {
	expect(cardColors().accent).toBe(defaultTokens.accent[0])
	const colors = cardColors({ accent: ['red', 'pink'], text: ['black', 'white'] }, { text: 'navy' })
	expect(colors).toMatchObject({ accent: 'red', text: 'navy' })
})
