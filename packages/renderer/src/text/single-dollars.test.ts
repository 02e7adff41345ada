import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { postOf } from '../../test/render.ts'
import { singleDollars } from './single-dollars.ts'

async function texts(source: string) {
	const { tree } = await postOf(source, 'a.md', { math: true })
	const all = (node: Nodes): readonly string[] => [
		...singleDollars(node, source).map(({ text }) => text),
		...('children' in node ? node.children.flatMap(all) : []),
	]
	return all(tree)
}

test.each([
	['A $$x$$ b', ['$x$']],
	['A $$ x\t$$ b', ['$x$']],
	['A $$x\\ $$ b', ['$x\\ $']],
	['A $$x\\\\ $$ b', ['$x\\\\$']],
	['A $$x\\\\\\  $$ b', ['$x\\\\\\ $']],
	['A $x$ b', []],
	['A $$a $ b$$ c', []],
])('puts a formula between single dollars: %j', async (source, expected) => {
	expect(await texts(source)).toEqual(expected)
})
