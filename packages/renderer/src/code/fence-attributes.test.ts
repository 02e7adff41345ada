import { expect, it } from 'vitest'
import { fenceAttributes, withoutAttributes } from './fence-attributes.ts'

it.each([
	['{#a .b .c}', { id: 'a', classes: ['b', 'c'] }],
	[
		'{.a class="b c" id=d data-x="1" title="T .x"}',
		{ id: 'd', classes: ['a', 'b', 'c'], data: { 'data-x': '1' } },
	],
	['{linenos=true .wide}', { classes: ['wide'] }],
	['{.line-numbers} {.numberLines}', undefined],
	['.numberLines}', undefined],
	['{1,3-5} title="{#a}"', undefined],
	['{#a onclick="x" style="y" lines=[.b]}', { id: 'a' }],
	[`{#${'a'.repeat(9)}`, undefined],
])('of %j', (meta, attributes) => {
	expect(fenceAttributes(meta)).toEqual(attributes)
})

it('are left out of what is not trusted, and nothing else', () => {
	expect(withoutAttributes('title="x" {#a .b linenos=true data-x=1 id="c"}')).toBe(
		'title="x" {  linenos=true  }',
	)
})
