import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { describe, expect, it } from 'vitest'
import { createMarkdownProcessor } from './create-markdown-processor.ts'
import { type Patience, patiently } from './patience.ts'

/** Gives up at once what has not come by then. */
const impatient: Patience = (giveUp) => {
	const timer = setTimeout(giveUp, 5)
	return () => clearTimeout(timer)
}

async function failureOf(plugin: Plugin<[], Root>): Promise<string | undefined> {
	const processor = await createMarkdownProcessor({ remarkPlugins: [plugin], patience: impatient })
	const matter = { file: 'a.md', data: {}, bodyOffset: 0, bodyLine: 1 }
	const { diagnostics } = await processor.parse('Text', matter as never)
	return diagnostics[0]?.message
}

describe('a plug-in that never finishes has failed', () => {
	const never = new Promise<undefined>(() => {})

	it('if its promise is never kept', async () => {
		const remarkWaits: Plugin<[], Root> = () => () => never
		expect(await failureOf(remarkWaits)).toBe(
			'Unexpected failure of a remark plug-in: `remarkWaits` never finished: it waits for what does not come',
		)
	})

	it('but not if what it promised throws when it is asked', async () => {
		let ends = 0
		const patience: Patience = () => () => void ends++
		const odd = Object.defineProperty({}, 'then', {
			value() {
				throw new Error('odd')
			},
		})
		await expect(patiently(odd as never, patience, 'It')).rejects.toThrow('odd')
		expect(ends).toBe(1)
	})

	it('if it does not call `next`', async () => {
		const remarkReturns: Plugin<[], Root> = () => (_tree, _file, _next) => {}
		expect(await failureOf(remarkReturns)).toBe(
			'Unexpected failure of a remark plug-in: `remarkReturns` never finished: it did not call `next`',
		)
	})

	it('if it waits before it would call `next`', async () => {
		expect(
			await failureOf(() => async (_tree, _file, next) => {
				await never
				next()
			}),
		).toBe(
			'Unexpected failure of a remark plug-in: A plug-in never finished: it did not call `next`',
		)
	})
})

it('what a plug-in with `next` throws later is its failure', async () => {
	const plugin: Plugin<[], Root> = () => async (_tree, _file, _next) => {
		await undefined
		throw new Error('late')
	}
	expect(await failureOf(plugin)).toBe('Unexpected failure of a remark plug-in: late')
})

it('one that finishes in time has not', async () => {
	expect(await failureOf(() => (_tree, _file, next) => void setImmediate(next))).toBeUndefined()
	expect(await failureOf(() => async () => undefined)).toBeUndefined()
})
