import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rewriteLinks } from './rewrite-links.ts'

const rewrite = (address: string) =>
	address.startsWith('@/') ? address.replace('@/', '../') : undefined

it.each([
	['[a](@/b.md "@/b.md") and ![](<@/c d.png>)', '[a](../b.md "@/b.md") and ![](<../c d.png>)'],
	['[@/b.md](@/b.md)', '[@/b.md](../b.md)'],
	['[a]\n\n[a]: @/b.md#c', '[a]\n\n[a]: ../b.md#c'],
	['`[a](@/b.md)`\n\n    [a](@/b.md)', '`[a](@/b.md)`\n\n    [a](@/b.md)'],
	['[![i](@/i.png)](@/b.md)', '[![i](../i.png)](../b.md)'],
	['| a |\n| - |\n| [b](@/b.md) |', '| a |\n| - |\n| [b](../b.md) |'],
])('changes %j to %j', (markdown, expected) => {
	expect(rewriteLinks(markdown, rewrite)).toBe(expected)
})

it('changes no text without such addresses', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...'[]()<>!`@/a\n ') }), (markdown) => {
			expect(rewriteLinks(markdown, () => undefined)).toBe(markdown)
		}),
	)
})
