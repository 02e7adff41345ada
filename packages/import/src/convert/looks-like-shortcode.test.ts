import { expect, it } from 'vitest'
import { convert } from '../../test/convert.ts'

it.each([
	['a [tweet https://twitter.com/a/status/1] b', 'tweet'],
	['[tweet https://twitter.com/a/status/1]', 'tweet'],
	['a\n\n[toc]\n\nb', 'toc'],
	['<p>[toc]</p>', 'toc'],
	['<!-- wp:shortcode -->\n[toc]\n<!-- /wp:shortcode -->', 'toc'],
	['a\n[TOC]\nb', 'toc'],
	['[contact-form]', 'contact-form'],
	['a [mc4wp_form] b', 'mc4wp_form'],
	['a [ad_slot top] b', 'ad_slot'],
	['a [poll id=7] b', 'poll'],
	['a [map /] b', 'map'],
	['a [color=red] b', 'color'],
	['a [dailymotion x2jvvep5a] b', 'dailymotion'],
	['a [gist 123456] b', 'gist'],
	['a\n\n[poll 3]\n\nb', 'poll'],
	['a [form id="7"] b', 'form'],
])('tells of the call in %s', (text, name) => {
	expect(convert(text).unknown).toEqual([name])
})

it.each([
	'He said [sic] so.',
	'[sic]',
	'a [1] b [...] [&hellip;] [citation needed] [emphasis mine]',
	'[citation needed]',
	'the [re-elected] president, [his] wife [who was there]',
	'a <b>[note]</b> b',
	'[Laughter]',
	'[laughter]',
	'[verse 2]',
	'[Update]',
	'a [n=12] b [p = 0.05]',
	'a [RFC 3716] [page 12] [Fig. 1]',
	'[see https://example.com/a] [via https://example.com/b]',
	'a[i] $a[key] #[derive]',
	'<code>let a = b[my_key]; [toc]</code>',
	'<pre>\n[section]\nmy_key=[a_b]\n</pre>',
	'<code>input[type="text"]</code>',
	'[x] done',
	'[[toc]]',
	'<p>in [code] and [extra]</p>',
])('tells nothing of %s', (text) => {
	expect(convert(text).unknown).toEqual([])
})

it('shows a film that is named by its id alone', () => {
	const film = '{{< youtube dQw4w9WgXcQ >}}\n'
	expect(convert('[youtube dQw4w9WgXcQ]').markdown).toBe(film)
	expect(convert('[youtube id="dQw4w9WgXcQ"]').markdown).toBe(film)
	expect(convert('[vimeo id="76979871"]').markdown).toBe('{{< vimeo 76979871 >}}\n')
})
