import { describe, expect, it } from 'vitest'
import { parseData } from '../../config/parse-data.ts'
import { resolveConfig } from '../../config/resolve-config.ts'
import { hugoConfig } from './hugo-config.ts'

function paramsOf(text: string) {
	const raw = parseData(`params:\n${text.replace(/^/gm, '  ')}`, 'yaml', 'hugo.yaml')
	const { config } = hugoConfig(raw as Record<string, unknown>)
	// It must pass the checks, too.
	resolveConfig(config, { name: 'x' })
	const { params: _, ...said } = config
	const usual = new Map(
		Object.entries(hugoConfig({}).config).map(([key, value]) => [key, JSON.stringify(value)]),
	)
	return Object.fromEntries(
		Object.entries(said).filter(([key, value]) => usual.get(key) !== JSON.stringify(value)),
	)
}

describe("what PaperMod's params say", () => {
	it('is a profile, if it is enabled', () => {
		const profile = (enabled: boolean) =>
			paramsOf(`
homeInfoParams: { Title: Hi, Content: Welcome }
profileMode:
  enabled: ${enabled}
  title: Ann
  subtitle: "*Writes*"
  imageUrl: img/me.png
  imageWidth: 120
  imageTitle: Ann on a hill
  buttons: [{ name: Archive, url: archives }, { name: Code, url: " https://example.org/x" }]
`)
		expect(profile(true)).toEqual({
			home: { mode: 'profile' },
			intro: {
				title: 'Ann',
				text: '*Writes*',
				image: { url: 'img/me.png', alt: 'Ann on a hill' },
				links: [
					{ name: 'Archive', url: '/archives/' },
					{ name: 'Code', url: 'https://example.org/x' },
				],
			},
		})
		expect(profile(false)).toEqual({ intro: { title: 'Hi', text: 'Welcome' } })
	})

	it('is a first post like any other', () => {
		expect(paramsOf('disableSpecial1stPost: true')).toEqual({ home: { lead: false } })
		expect(paramsOf('disableSpecial1stPost: false')).toEqual({})
	})

	it.each([
		['ShowShareButtons: false\nShareButtons: [x]', undefined],
		['ShareButtons: [x]', undefined],
		[
			'ShowShareButtons: true\nShareButtons: [ycombinator, twitter, x, nowhere]',
			['hackernews', 'x'],
		],
		[
			'ShowShareButtons: true',
			['x', 'linkedin', 'reddit', 'facebook', 'whatsapp', 'telegram', 'hackernews'],
		],
	])('is where posts can be sent: %s', (text, share) => {
		expect(paramsOf(text)).toEqual(share ? { share } : {})
	})

	it.each([
		[
			'{ URL: "https://a.org/content", Text: Fix, appendFilePath: true }',
			'https://a.org/content/{path}',
			'Fix',
		],
		['{ URL: "https://a.org/issues" }', 'https://a.org/issues', undefined],
		['{ URL: "https://a.org/issues", disabled: true }', undefined, undefined],
		['{ Text: Fix }', undefined, undefined],
	])('is where changes are proposed: %s', (value, url, text) => {
		expect(paramsOf(`editPost: ${value}`)).toEqual(
			url ? { edit: { url, ...(text && { text }) } } : {},
		)
	})

	it('is what stands in lists', () => {
		expect(paramsOf('ShowReadingTime: false\nhideSummary: true')).toEqual({
			showReadingTime: false,
			showSummary: false,
		})
	})

	it.each([
		['ShowToc: true\nTocOpen: true', 'open'],
		['ShowToc: true', true],
		['ShowToc: false\nTocOpen: true', false],
	])('is a table of contents: %s', (text, toc) => {
		expect(paramsOf(text)).toEqual({ toc })
	})

	it('is the line of the footer', () => {
		const said = (text: string) =>
			hugoConfig(parseData(text, 'yaml', 'hugo.yaml') as Record<string, unknown>).config.copyright
		const copyright = "copyright: '&copy; *Ann''s* [place](https://x.org/it''s)'\n"
		expect(said(copyright)).toBe("© *Ann’s* [place](https://x.org/it's)")
		const text = "params: { footer: { text: 'Made by hand'"
		expect(said(`${copyright}${text} } }`)).toBe(
			"© *Ann’s* [place](https://x.org/it's) · Made by hand",
		)
		expect(said(`${copyright}${text}, hideCopyright: true } }`)).toBe('Made by hand')
		expect(said('title: x')).toBeUndefined()
	})
})
