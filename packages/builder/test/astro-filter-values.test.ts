import { afterEach, describe, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const post = (keys: string) => `---\ntitle: A\ndate: 2020-01-01\n${keys}\n---\nText`

/** A site with posts `done`, `idea`, `wip` and `plain`, which says nothing, whose page filters them so. */
const siteWith = (filter: string, values: string, files: Readonly<Record<string, string>> = {}) =>
	scratchSite({
		'astro.config.mjs': "export default { site: 'https://a.dev' }",
		'src/content/blog/done.md': post('state: done'),
		'src/content/blog/idea.md': post('state: idea'),
		'src/content/blog/wip.md': post('state: done\nwip: true'),
		'src/content/blog/plain.md': post(''),
		'src/values.ts': values,
		'src/pages/blog/[...slug].astro': `---
import { getCollection } from 'astro:content'
import main, { State, SHOWN, SITE, isWip, isShown, showWip } from '../../values'
import * as values from '../../values'
export const getStaticPaths = async () => {
	const posts = await getCollection('blog', ${filter})
	return posts.map((post) => ({ params: { slug: post.slug }, props: { post } }))
}
---
`,
		...files,
	})

async function built() {
	const { posts = [], diagnostics = [] } = (await site?.build()) ?? {}
	const told = diagnostics.flatMap(({ message }) => (/Unexpected/.test(message) ? [message] : []))
	return { names: posts.map(({ url }) => url.split('/').at(-2)).sort(), told }
}

const all = ['done', 'idea', 'plain', 'wip']

describe('values that a filter of an Astro site takes from elsewhere', () => {
	it.each([
		['a member', "export const State = { Done: 'done', Idea: 'idea' } as const", 'State.Done'],
		['a member by its key', "export const State = { 'Is-done': 'done' }", "State['Is-done']"],
		['a member of a member', "export const State = { all: { Done: 'done' } }", 'State.all.Done'],
		['a frozen object', "export const State = Object.freeze({ Done: 'done' })", 'State.Done'],
		['an enum', "export enum State { Idea = 'idea', Done = 'done' }", 'State.Done'],
		['an enum that is constant', "export const enum State { Done = 'done' }", 'State.Done'],
		[
			'an object with another one in it',
			"const some = { Done: 'idea', Idea: 'idea' }\nexport const State = { ...some, Done: 'done' }",
			'State.Done',
		],
		[
			'an object with another one behind',
			"const some = { Done: 'done' }\nexport const State = { Done: 'idea', ...some }",
			'State.Done',
		],
		[
			'a constant of another',
			"const done = 'done'\nexport const State = { Done: done }",
			'State.Done',
		],
		['a default export', 'const site = { state: `done` }\nexport default site', 'main.state'],
		['an object of a default export', "export default { state: 'done' }", 'main.state'],
		['a whole program', "export const state = 'done'", 'values.state'],
		['a member of a whole program', "export const State = { Done: 'done' }", 'values.State.Done'],
	])('are those of %s', async (_, values, expression) => {
		site = siteWith(`(p) => p.data.state === ${expression}`, values)
		expect(await built()).toEqual({ names: ['done', 'wip'], told: [] })
	})

	it.each([
		['a list', "export const SHOWN = ['done', 'live'] as const", 'SHOWN.includes(data.state)'],
		['a set', "export const SHOWN = new Set<string>(['done'])", 'SHOWN.has(data.state)'],
		[
			'all of an object',
			"export const State = { Done: 'done', Live: 'live' } as const",
			'Object.values(State).includes(data.state)',
		],
		[
			'all of an enum',
			"export enum State { Done = 'done' }",
			'Object.values(State).includes(data.state as State)',
		],
		[
			'a list with what is found in it',
			"export const SHOWN = ['done']",
			'SHOWN.some((one) => one === data.state)',
		],
		[
			'a list with what is not found in it',
			"export const SHOWN = ['idea']",
			"SHOWN.some((one) => one === (data.state ?? 'idea')) === false",
		],
		['a list by its places', "export const SHOWN = ['done']", 'SHOWN.indexOf(data.state) !== -1'],
		[
			'a list of what is not there',
			"export const SHOWN = ['idea', '']",
			"SHOWN.indexOf(data.state ?? '') < 0",
		],
		[
			'a list with something in its place',
			"export const SHOWN = ['done']",
			"SHOWN.includes(data.state ?? 'none')",
		],
		['a set on the spot', '', "new Set(['done']).has(data.state)"],
		[
			'a list of members',
			"export enum State { Done = 'done', Live = 'live' }\nconst more = [State.Live]\nexport const SHOWN = [State.Done, ...more]",
			'SHOWN.includes(data.state)',
		],
		[
			'a list in an object',
			"export const SITE = { shown: ['done'] }",
			'SITE.shown.includes(data.state)',
		],
	])('are those of %s', async (_, values, expression) => {
		site = siteWith(`({ data }) => ${expression}`, values)
		expect(await built()).toEqual({ names: ['done', 'wip'], told: [] })
	})

	it.each([
		["(data.state ?? 'done') === 'done'", ['done', 'plain', 'wip']],
		["(data.state ?? 'idea') === 'done'", ['done', 'wip']],
		["(data.state ?? 'done') !== 'done'", ['idea']],
		['(data.wip ?? false) === false', all.slice(0, 3)],
	])('are those that stand for nothing: %s', async (expression, names) => {
		site = siteWith(`({ data }) => ${expression}`, '')
		expect(await built()).toEqual({ names, told: [] })
	})

	it.each([
		['SITE.showWip || !p.data.wip', 'export const SITE = { showWip: true }', all],
		['SITE.showWip || !p.data.wip', 'export const SITE = { showWip: false }', all.slice(0, 3)],
		[
			'showWip || !p.data.wip',
			'const site = { showWip: true }\nexport const { showWip } = site',
			all,
		],
		[
			'showWip || !p.data.wip',
			'const site = { showWip: false }\nexport const { showWip } = site',
			all.slice(0, 3),
		],
	])('switch it off: %s with %s', async (filter, values, names) => {
		site = siteWith(`(p) => ${filter}`, values)
		expect(await built()).toEqual({ names, told: [] })
	})

	it.each([
		["export const SHOWN = ['idea']\nSHOWN.push('done')", 'SHOWN.includes(p.data.state)'],
		["export const State = { Done: 'idea' }\nState.Done = 'done'", 'p.data.state === State.Done'],
		["export const State = { Done: 'idea', ...more() }", 'p.data.state === State.Done'],
		["export const State = { get Done() { return 'done' } }", 'p.data.state === State.Done'],
	])('are not read where they change: %s', async (values, filter) => {
		site = siteWith(`(p) => ${filter}`, values)
		const { names, told } = await built()
		expect(names).toEqual(['plain'])
		expect(told).toMatchObject([expect.stringContaining('that say `state` are left out')])
	})

	it('are the defaults of a schema too', async () => {
		const config = (type: string) => ({
			'src/content.config.ts': `import { State } from './values'
import { defineCollection, z } from 'astro:content'
const state = z.nativeEnum(State).default(State.Done)
const blog = defineCollection({ schema: z.object({ state: ${type} }) })
export const collections = { blog }`,
		})
		const values = "export enum State { Idea = 'idea', Done = 'done' }"
		for (const type of [
			'z.nativeEnum(State).default(State.Done)',
			'z.nativeEnum(State).default(() => State.Done)',
			'state',
		]) {
			site?.remove()
			site = siteWith('(p) => p.data.state === State.Done', values, config(type))
			expect(await built()).toEqual({ names: ['done', 'plain', 'wip'], told: [] })
		}
		site?.remove()
		site = siteWith(
			'(p) => p.data.state === State.Done',
			values,
			config('z.nativeEnum(State).default(State.Idea)'),
		)
		expect(await built()).toEqual({ names: ['done', 'wip'], told: [] })
	})
})

describe('functions with several ends that a filter of an Astro site asks', () => {
	it.each([
		'export function isWip(p) { if (p.data.wip) return true\n return false }',
		'export function isWip({ data }) { if (data.wip) { return true } else { return false } }',
		'export const isWip = ({ data: { wip = false } }) => { if (wip) return true; else if (!wip) return false; return true }',
		"export const isWip = ({ data }) => { switch (data.wip) { case true: return true; case 'yes': return true; default: return false } }",
		'export function isWip(p) { const { data } = p; const { wip } = data; if (!wip) return false; return true }',
		'export function isWip(p) { let hides = false; if (p.data.wip) hides = true; return hides }',
		'export function isWip(p) { return isSaid(p.data) }\nfunction isSaid(data) { if (!data.wip) return false; return true }',
		"export const isWip = ({ data }) => 'wip' in data",
		"export const isWip = (p) => Object.hasOwn(p.data, 'wip')",
		"export const isWip = (p) => p.data.hasOwnProperty('wip')",
	])('are read where they hide: %s', async (values) => {
		site = siteWith('(p) => !isWip(p)', values)
		expect(await built()).toEqual({ names: all.slice(0, 3), told: [] })
	})

	it.each([
		"!('wip' in data)",
		"'wip' in data === false",
		"!Object.hasOwn(data, 'wip')",
		"!Object.prototype.hasOwnProperty.call(data, 'wip')",
	])('ask whether a key is there: %s', async (filter) => {
		site = siteWith(`({ data }) => ${filter}`, '')
		expect(await built()).toEqual({ names: all.slice(0, 3), told: [] })
	})

	it.each([
		"({ data }) => { switch (data.state) { case 'idea': case 'wait': return false; case 'done': return !data.wip; default: return true } }",
		"({ data }) => { let isShown = true; switch (data.state) { case 'idea': isShown = false; break; case 'done': if (!data.wip) break; isShown = false } return isShown }",
		"({ data }) => { switch (true) { case data.wip: return false; case data.state === 'idea': return false } return true }",
		"({ data }) => { if (data.state === 'idea') { return false } else if (data.state === 'done') { if (data.wip) return false } return true }",
	])('are filters themselves: %s', async (filter) => {
		site = siteWith(filter, '')
		expect(await built()).toEqual({ names: ['done', 'plain'], told: [] })
	})

	it('are told where they do more', async () => {
		site = siteWith(
			'(p) => !isWip(p)',
			'export function isWip(p) { for (const one of p.data.wips ?? []) if (one) return true; return false }',
		)
		const { names, told } = await built()
		expect(names).toEqual([])
		expect(told).toMatchObject([expect.stringContaining('so none of them is published')])
	})
})
