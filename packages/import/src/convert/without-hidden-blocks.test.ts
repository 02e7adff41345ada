import { expect, it } from 'vitest'
import { withoutHiddenBlocks } from './without-hidden-blocks.ts'

const hide = '{"metadata":{"blockVisibility":false}}'

it.each([
	[`a <!-- wp:paragraph ${hide} --><p>S</p><!-- /wp:paragraph --> b`, 'a  b', ['paragraph']],
	[
		`<!-- wp:group ${hide} --><!-- wp:group {"a":{"b":1}} -->S<!-- /wp:group -->S<!-- /wp:group -->b`,
		'b',
		['group'],
	],
	[`<!-- wp:group ${hide} --><!-- wp:group /-->S<!-- /wp:group -->b`, 'b', ['group']],
	[`a<!-- wp:block {"ref":1,"metadata":{"blockVisibility":false}} /-->b`, 'ab', ['block']],
	[`a<!-- wp:my/box ${hide} -->S`, 'a', ['my/box']],
	[
		`a<!-- wp:paragraph {"metadata":{"blockVisibility":false}, -->S<!-- /wp:paragraph -->b`,
		'a<!-- wp:paragraph {"metadata":{"blockVisibility":false}, -->S<!-- /wp:paragraph -->b',
		[],
	],
	[
		'<!-- wp:paragraph {"metadata":{"blockVisibility":{"viewport":{"mobile":false}}}} -->a<!-- /wp:paragraph -->',
		'<!-- wp:paragraph {"metadata":{"blockVisibility":{"viewport":{"mobile":false}}}} -->a<!-- /wp:paragraph -->',
		[],
	],
	[
		'a<!-- wp:paragraph {"blockVisibility":{"hideBlock":true}} --><p>S</p><!-- /wp:paragraph -->b',
		'ab',
		['paragraph'],
	],
	[
		'<!-- wp:paragraph {"blockVisibility":{"hideBlock":false}} -->a<!-- /wp:paragraph -->',
		'<!-- wp:paragraph {"blockVisibility":{"hideBlock":false}} -->a<!-- /wp:paragraph -->',
		[],
	],
])('of %s it keeps %s', (text, kept, hidden) => {
	const told: string[] = []
	expect(withoutHiddenBlocks(text, (name) => told.push(name))).toBe(kept)
	expect(told).toEqual(hidden)
})

it('comes to an end with many', () => {
	const text = `<!-- wp:a ${hide} -->`.repeat(50_000)
	expect(withoutHiddenBlocks(text, () => {})).toBe('')
	expect(withoutHiddenBlocks('<!-- wp:a {"blockVisibility"'.repeat(5_000), () => {})).not.toBe('')
})
