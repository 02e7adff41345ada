import { h } from 'preact'
import { describe, expect, it } from 'vitest'
import { site } from '../../test/views.ts'
import { html, island } from '../html/html.ts'
import { Kept } from './kept.ts'

/** Makes another HTML each time. */
function counter(): () => ReturnType<typeof html> {
	let count = 0
	return () => html`${count++}`
}

describe('Kept', () => {
	it('makes a text once for a site and a key', () => {
		const [kept, make] = [new Kept(), counter()]
		const texts = ['a', 'b', 'a'].map((key) => kept.same(site, key, make).text)
		expect(texts).toEqual(['0', '1', '0'])
	})

	it('makes the text of a post once, another post being another object', () => {
		const [kept, make] = [new Kept(), counter()]
		const [one, two] = [{}, {}]
		const texts = [one, two, one].map((post) => kept.ofPost(site, post, make).text)
		expect(texts).toEqual(['0', '1', '0'])
	})

	it('keeps nothing of another site', () => {
		const [kept, make] = [new Kept(), counter()]
		const post = {}
		const all = [site, { ...site }].flatMap((one) => [
			kept.same(one, 'a', make).text,
			kept.ofPost(one, post, make).text,
		])
		expect(all).toEqual(['0', '1', '2', '3'])
	})

	it('keeps nothing that a user’s component has a place in', () => {
		const kept = new Kept()
		const make = () => html`<p>${island(h('i', {}))}</p>`
		expect(kept.same(site, 'a', make)).not.toBe(kept.same(site, 'a', make))
	})
})
