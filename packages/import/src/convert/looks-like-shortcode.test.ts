import { expect, it } from 'vitest'
import { convert } from '../../test/convert.ts'

it.each([
	['a [tweet https://twitter.com/a/status/1] b', 'tweet'],
	['[tweet https://twitter.com/a/status/1]', 'tweet'],
	['a\n\n[toc]\n\nb', 'toc'],
	['<p>[toc]</p>', 'toc'],
	['<!-- wp:shortcode -->\n[toc]\n<!-- /wp:shortcode -->', 'toc'],
	...['[map w=300 h=200]', '[button big red]', '[Sitemap Pages]', '[note]', '[edit]'].map(
		(call): [string, string] => [
			`<!-- wp:shortcode -->\n${call}\n<!-- /wp:shortcode -->`,
			call.slice(1, -1).split(' ')[0]?.toLowerCase() ?? '',
		],
	),
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
	['a [dailymotion x4oc6y] b', 'dailymotion'],
	['a [dewplayer:http://example.com/a.mp3] b', 'dewplayer'],
	['<p><strong>[toc]</strong></p>', 'toc'],
	['[contact-form 1 "Name"]', 'contact-form'],
	[`[chart a="${'y'.repeat(5_000)}"]`, 'chart'],
	['[user_id]', 'user_id'],
])('tells of the call in %s', (text, name) => {
	expect(convert(text).unknown).toEqual([name])
})

it.each([
	'He said [sic] so. It has [user_id] and [max_size] in it. I said [edit: 5 May]. [he: //] [video: a film] [source: a book]',
	'[see: https://example.com] [source: https://example.com]',
	'[name] => a<br>[tmp_name] => b [error] =&gt; 0',
	'[name]\n[type]\n[size]',
	'<li>[todo]</li><li>[gasps]</li>',
	'[i]a[/i] [b]a[/b]',
	'a[b_c][d_e]',
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

it.each([
	[
		'[vc_row][vc_column][vc_single_image image="7"][contact-form-7 id="2" title="x"][/vc_column][/vc_row]',
		['vc_row', 'vc_column', 'vc_single_image', 'contact-form-7'],
	],
	['[vc_column][form id=7][toc][/vc_column]', ['vc_column', 'form', 'toc']],
	['[gallery ids="1"][form id="7"]', ['form']],
	['[code]a[/code][form id="7"]', ['form']],
])('tells of each call in %s', (text, names) => {
	expect([...new Set(convert(text).unknown)]).toEqual(names)
})
