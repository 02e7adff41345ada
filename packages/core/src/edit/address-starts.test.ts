import { expect, it } from 'vitest'
import { addressStarts } from './address-starts.ts'

it.each([
	['<a href="b.md">b.md</a> [x](b.md)', 'b.md', [9, 28]],
	['{{< ref "a.md" >}} {{< ref "b.md" >}}', '{{< ref "b.md" >}}', [19]],
	['<img srcset="b.md 2x,b.md">', 'b.md', [13, 21]],
])('finds where in %j an address may begin', (written, address, starts) => {
	expect(addressStarts(written)(address)).toEqual(starts)
})

it('tells long addresses apart that begin alike', () => {
	const address = (name: string) => `${'p'.repeat(300)}${name}.md`
	const startsOf = addressStarts(['a', 'b', 'a'].map((name) => `"${address(name)}"`).join(' '))
	expect(startsOf(address('b'))).toEqual([address('a').length + 4])
	expect(startsOf(address('a'))).toHaveLength(2)
})

it('finds one in a word in which many may begin', () => {
	const row = '='.repeat(500)
	const address = `${'p'.repeat(300)}.md`
	expect(addressStarts(`${address} ${row}${address}`)(address)).toEqual([0, address.length + 501])
})
