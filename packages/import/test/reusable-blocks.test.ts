import { describe, expect, it } from 'vitest'
import { type Given, importPosts } from './wordpress-export.ts'

/** A post of the id 1 that shows blocks, whose ids are 2 and on. */
const shownIn = (text: string, ...blocks: readonly (string | Omit<Given, 'type'>)[]) =>
	importPosts({
		post: { text },
		...Object.fromEntries(
			blocks.map((block, index) => [
				`block-${index + 2}`,
				{ type: 'wp_block', ...(typeof block === 'string' ? { text: block } : block) },
			]),
		),
	})

describe('what a reusable block hides of the post that shows it', () => {
	it.each([
		['<p>a</p><!-- wp:block {"ref":2} /-->SECRET', '<!-- wp:jetpack/paywall /-->'],
		['<p>a</p><!-- wp:block {"ref":2} /-->SECRET', '<!-- wp:steady/paywall /-->'],
		['<p>a</p><!-- wp:block {"ref":2} /-->SECRET', '___STEADY_PAYWALL___'],
		['<!-- wp:block {"ref":2} -->SECRET<!-- wp:block {"ref":3} /-->', '[restrict]', '[/restrict]'],
		['[restrict]SECRET<!-- wp:block {"ref":2} /-->', 'a[private]b[/private][/restrict]'],
	])('makes a draft of %s', async (text, ...blocks) => {
		const { report, isDraft, told } = await shownIn(text, ...blocks)
		expect(report.drafts).toEqual({ 'not for everybody': 1 })
		expect(isDraft('post')).toBe(true)
		expect(told('post').join()).toContain('import-not-for-everybody')
	})

	it('is nothing if all of it is in the block, which is left out', async () => {
		const text = '<p>a</p><!-- wp:block {"ref":2} /--><p>b</p>'
		const { read, isDraft, told } = await shownIn(text, '[restrict]SECRET[/restrict]')
		expect(isDraft('post')).toBe(false)
		expect(read('post')).not.toContain('SECRET')
		expect(told('post')).toEqual([
			'import-card-left: it is not for everybody ([restrict]), and left out',
		])
	})
})

it.each<[Omit<Given, 'type' | 'text'>, string]>([
	[{ status: 'private' }, 'its status is private'],
	[{ status: 'draft' }, 'its status is draft'],
	[{ status: 'trash' }, 'its status is trash'],
	[{ status: 'future' }, 'its status is future'],
	[{ fields: { 'wp:post_password': 'x' } }, 'it has a password'],
])('leaves out a reusable block that is %s, as WordPress does', async (given, reason) => {
	const { read, told } = await shownIn('<p>a</p><!-- wp:block {"ref":2} /-->', {
		text: '<p>SECRET</p>',
		...given,
	})
	expect(read('post')).not.toContain('SECRET')
	expect(told('post')).toEqual([`import-card-left: ${reason}, and left out`])
})

it('a shortcode that hides a part of a post is told once', async () => {
	const { told } = await shownIn('[restrict]a[/restrict] [form id="7"]')
	expect(told('post')).toEqual([
		'import-not-for-everybody: `[restrict]`',
		'import-shortcode-kept: `[form]`',
	])
})

it('a post that is no draft has no title of one in it', async () => {
	const lines = ['private', 'part', 'walled', 'open'].map((name) => `https://old.example/${name}/`)
	const { read } = await importPosts({
		one: { text: lines.join('\n\n') },
		private: { text: 'a', status: 'private' },
		part: { text: '[private]a[/private]' },
		walled: { text: '<!-- wp:block {"ref":6} /-->a' },
		open: { text: 'a' },
		wall: { text: '<!-- wp:jetpack/paywall /-->', type: 'wp_block' },
	})
	expect(read('one')).toContain(
		'<https://old.example/private/>\n\n<https://old.example/part/>\n\n<https://old.example/walled/>\n\n[open](open.md)\n',
	)
})
