import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { checkSite } from '../src/check/check-site.ts'
import { liveSite } from '../src/dev/live-site.ts'
import { planSite } from '../src/plan/plan-site.ts'
import { png, type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const siteWith = (copies: readonly object[], post = 'Text') =>
	scratchSite({
		'blog.config.json': JSON.stringify({
			title: 'Notes',
			url: 'https://a.dev',
			static: ['static', ...copies],
		}),
		'content/a.md': `# A\n\n${post}`,
		'content/secret.md': '---\ntitle: S\ndraft: true\n---\nSecret text',
		'content/x.txt': 'x',
		'static/s.txt': 's',
		'assets/icons/deep/i.png': png(2, 2),
		'robots.source.txt': 'r',
	})

describe('static files with a place of their own', () => {
	it.each([
		[{ from: 'assets/icons', to: 'img' }, 'img/deep/i.png'],
		[{ from: './assets/', to: '.' }, 'icons/deep/i.png'],
		[{ from: 'assets', to: 'img', flat: true }, 'img/i.png'],
		[{ from: '.', to: 'img', matching: '^/assets/.*\\.png$' }, 'img/assets/icons/deep/i.png'],
		[{ from: 'robots.source.txt', to: 'r.txt' }, 'r.txt'],
		[{ from: 'robots.source.txt', to: 'r/' }, 'r/robots.source.txt'],
		[{ from: 'static', to: 'too' }, 'too/s.txt'],
		[{ from: 'content', to: 'source' }, 'source/x.txt'],
	])('are published there: %j', async (copy, path) => {
		site = siteWith([copy])
		expect((await site.build()).diagnostics).toEqual([])
		const found = site.bytesOf('out')
		expect([...found.keys()]).toContain(path)
		expect(found.get('s.txt')).toBe('s')
		expect([...found.values()].join()).not.toContain('Secret text')
	})

	it('are none of a bundle that is hidden, unless the config names the file', async () => {
		const files = {
			'content/bundle/index.md': '---\ntitle: B\ndraft: true\n---\nText',
			'content/bundle/b.txt': 'Hidden file',
		}
		site = siteWith([{ from: 'content', to: 'source' }])
		site.put(files)
		await site.build()
		expect(site.bytesOf('out').get('source/x.txt')).toBe('x')
		expect([...site.bytesOf('out').values()].join()).not.toContain('Hidden file')
		await site.build({ drafts: true })
		expect(site.bytesOf('out').get('source/bundle/b.txt')).toBe('Hidden file')
		site.remove()
		site = siteWith([{ from: 'content/bundle/b.txt', to: 'b.txt' }])
		site.put(files)
		await site.build()
		expect(site.bytesOf('out').get('b.txt')).toBe('Hidden file')
	})

	it('are missed where the config names what is not there', async () => {
		site = siteWith([{ from: 'icons', to: 'img' }])
		await expect(site.build()).rejects.toThrow('Expected static files at `icons`')
	})

	it('are refused as the place of the output', async () => {
		site = siteWith([{ from: 'assets', to: 'img' }])
		const out = join(site.root, 'site/assets/out')
		await expect(site.build({ out })).rejects.toThrow(/out/)
	})

	it('are known to the check', async () => {
		site = siteWith([{ from: 'assets/icons', to: 'img' }], '![An icon](/img/deep/i.png)')
		const { diagnostics } = await checkSite(join(site.root, 'site'))
		const rules = diagnostics.map(({ rule }) => rule)
		expect(rules.filter((rule) => /^(?:path-missing|image-)/.test(rule))).toEqual([])
	})

	it('are told once where nothing shows them', async () => {
		site = siteWith([{ from: 'content', to: 'img' }])
		site.put({ 'content/o.png': png(2, 3) })
		const { diagnostics } = await checkSite(join(site.root, 'site'))
		const orphans = diagnostics.filter(({ rule }) => rule === 'image-orphaned')
		expect(orphans.map(({ file }) => file)).toEqual(['content/o.png'])
	})

	it('are watched and served anew', async () => {
		site = siteWith([
			{ from: 'assets/icons', to: 'img' },
			{ from: 'robots.source.txt', to: 'r.txt' },
		])
		const dir = join(site.root, 'site')
		const live = await liveSite(dir)
		const paths = () => planSite(live.site).outputs.map(({ path }) => path)
		expect(live.sources.statics).toEqual(['static', 'assets/icons', 'robots.source.txt'])
		expect(paths()).toContain('r.txt')
		mkdirSync(join(dir, 'assets/icons/new'))
		writeFileSync(join(dir, 'assets/icons/new/n.txt'), 'n')
		const files = ['assets/icons/new/n.txt', 'robots.source.txt']
		expect(await live.concerns(files)).toBe(true)
		expect(await live.reload(files)).toBe(true)
		expect(paths()).toContain('img/new/n.txt')
	})
})
