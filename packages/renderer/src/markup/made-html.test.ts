import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attacks, dangers, dangersWithScripts } from '../../test/attacks.ts'
import { anywhere, postOf } from '../../test/render.ts'
import { renderPost } from '../render-post.ts'

interface Props {
	readonly args: Readonly<Record<string, string>>
}

const shortcodes = {
	note: () => ['<aside class="note">', '</aside>'] as const,
	player: ({ args }: Props) => `<iframe src="${args[0]}"></iframe>`,
	frame: ({ args }: Props) => `<iframe srcdoc="${args[0]}"></iframe>`,
	name: () => 'video src=x',
	all: ({ args }: { readonly args: Readonly<Record<string, string>> }) =>
		`<video ${Object.entries(args)
			.map(([key, value]) => `${key}="${value}"`)
			.join(' ')}></video>`,
	matter: ({ matter }: { readonly matter: Readonly<Record<string, unknown>> }) =>
		`<b class="w" title="${matter.y}">x</b>`,
	attributes: ({ args }: Props) => `<img ${args.attrs}>`,
	card: ({ args }: Props) =>
		[`<div class="card" title="${args.title?.replaceAll('"', '&quot;')}">`, '</div>'] as const,
	quoted: ({ args }: Props) => `<b title="${args[0]}" class="${args[1]}">x</b>`,
	apart: ({ args }: Props) => `<b title='${args[0]}' class="${args[1]}">x</b>`,
	bare: ({ args }: Props) => `<b ${args[0]} title=${args[1]}>x</b>`,
	query: ({ args }: Props) => `<a href="/?${args[0]}=${args[1]}">x</a>`,
	caption: ({ args }: Props) => `<b title=${args.title}>x</b>`,
	box: ({ args }: Props) => [`<${args.tag}>`, `</${args.tag}>`] as const,
	button: ({ args }: Props) => `<button onclick="play('${args[0]}')">${args[1]}</button>`,
	data: ({ matter }: { readonly matter: Readonly<Record<string, unknown>> }) =>
		`<b ${Object.entries(matter)
			.map(([key, value]) => `data-${key}="${value}"`)
			.join(' ')}>x</b>`,
	gallery: ({ matter }: { readonly matter: { readonly [key: string]: unknown } }) =>
		`<b class="w" title="t">${JSON.stringify(matter.images).replaceAll('"', '&quot;')}</b>`,
	taken: ({ args }: { readonly args: Record<string, string> }) => {
		const { caption } = args
		delete args.caption
		return `<figure id="${args.id}">${caption}</figure>`
	},
	shifted: ({ matter }: { readonly matter: { readonly [key: string]: unknown } }) =>
		`<b class="w">${(matter.list as string[]).shift()}</b>`,
	spoiler: ({ inner = '' }: { readonly inner?: string }) =>
		[`<details><summary>${inner.split('\n')[0]}</summary>\n\n`, '\n\n</details>'] as const,
	popover: ({ args }: Props) =>
		`<span title="${escaped(args[0])}" data-content="<b title='${escaped(args[1])}'>x</b>">x</span>`,
	hidden: ({ args }: Props) => `<!-- <a href="${escaped(args[0])}">q</a> ${escaped(args[1])} -->`,
	icon: () => '<svg class="i"><title>Menu</title><path d="M0 0h1"></path></svg>',
	credit: ({ args }: Props) => `<b class="w">${args[0]}</b>`,
	style: () => ['<style>', '</style>'] as const,
	script: () => ['<script>', '</script>'] as const,
	drawing: () => ['<svg class="d"><STYLE>.a{content:"', '"}</style></svg>'] as const,
	formula: () => ['<math><style>', '</style></math>'] as const,
	noscript: () => ['<noscript class="n">', '</noscript>'] as const,
	titled: ({ args }: Props) =>
		`<b title="${args[0]?.replaceAll('<', '&lt;').replaceAll('"', '&quot;')}">x</b>`,
	shadow: () =>
		[
			'<x-card><template shadowrootmode="open"><style>p{margin:0}</style>',
			'</template></x-card>',
		] as const,
}

function escaped(text = '') {
	return text.replaceAll('"', '&quot;')
}

async function rendered(text: string, trusted: false | 'shortcodes' = 'shortcodes') {
	const post = await postOf(text, 'a.md', { shortcodes })
	const { html, diagnostics } = await renderPost(post, anywhere, { code: false, trusted })
	return {
		html,
		told: diagnostics.map(({ line, column, message }) => `${line}:${column} ${message}`),
		hints: diagnostics.map(({ hint }) => hint),
	}
}

describe('HTML that shortcodes make', () => {
	test.each([
		['{{< video src="/a.mp4" >}}', '<video src="/a.mp4" controls'],
		['{{< youtube abc >}}', '<p class="embed">'],
		['{{< figure src="a.png" class="wide" caption="*C*" >}}', '<figure class="wide">'],
		['- a\n\n  {{< audio src="/a.mp3" >}}', '<audio src="/a.mp3" controls'],
		['{{< rawhtml >}}\n<script>\n\nif (a<b) c()\n</script>\n{{< /rawhtml >}}', 'if (a<b) c()'],
		[
			'{{< rawhtml >}}\n<table><tr><td class="x">y</td></tr></table>\n{{< /rawhtml >}}',
			'<td class="x">',
		],
		[
			'{{< rawhtml >}}\n<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>\n{{< /rawhtml >}}',
			'viewBox="0 0 1 1"',
		],
		['{{< rawhtml >}}<b id="x" class="y">z</b>{{< /rawhtml >}}', '<b id="x" class="y">'],
		['a {{< rawhtml >}}<b class="y">2 *z* "q"</b>{{< /rawhtml >}}', '<b class="y">2 *z* "q"</b>'],
		[
			'<p>{{< rawhtml >}}<b class="y">*</b>{{< /rawhtml >}} {{< rawhtml >}}<b class="z">*</b>{{< /rawhtml >}}</p>',
			'<p><b class="y">*</b> <b class="z">*</b></p>',
		],
		['{{< note >}}text{{< /note >}}', '<aside class="note">text</aside>'],
		['a {{< player "https://a.org/" >}} b', '<iframe src="https://a.org/">'],
		['{{< player "https://a.org/?a=1&amp;b=2" >}}', '<iframe src="https://a.org/?a=1'],
		['a {{< player "https://a.org/watch?v=1&amp;b=2" >}} b', '<iframe src="https://a.org/watch'],
		['{{< card title="Where E = mc" >}}x{{< /card >}}', '<div class="card" title="Where E = mc">'],
		['{{< card title="it\'s x=1" >}}x{{< /card >}}', '<div class="card"'],
		['{{< card title=`The "best" thing` >}}x{{< /card >}}', '<div class="card"'],
		['{{< figure src="a.png" caption="Metadata: x" class="w" >}}', '<figure class="w">'],
		['{{< figure src="a.png" alt="data: 5" class="w" >}}', '<figure class="w">'],
		['{{< figure src="a.png" caption="x < y" class="w" >}}', '<figure class="w">'],
		[
			'{{< figure src="a.png" caption="JavaScript: a &lt;b&gt;" class="w" >}}',
			'<figure class="w">',
		],
		['{{< figure src="a.png?a=1&amp;b=2" class="w" >}}', '<figure class="w">'],
		['{{< details summary="Metadata: more" class="w" >}}x{{< /details >}}', '<details class="w">'],
		['{{< details summary="[x](/javascript:/)" class="w" >}}x{{< /details >}}', 'class="w"'],
		['{{< credit "Data: Eurostat, 2024" >}}', '<b class="w">Data: Eurostat'],
		['{{< credit `The "big" class` >}}', '<b class="w">'],
		['{{< button "x1" "Click" >}}', '<button onclick='],
		['{{< button "x1" "Click here to turn it on" >}}', '<button onclick='],
		['{{< button "x1" "Button" >}}', '<button onclick='],
		['{{< icon >}}', '<title>Menu</title>'],
		['{{< icon title="a" >}}', '<title>Menu</title>'],
	])('stays where only that of the author is cleaned: %j', async (text, expected) => {
		const { html, told } = await rendered(text)
		expect(html).toContain(expected)
		expect(html).not.toContain('data-made')
		expect(told).toEqual([])
		expect((await rendered(text, false)).told).not.toEqual([])
		expect((await rendered(`---\ntrusted: false\n---\n${text}`)).told).not.toEqual([])
	})

	test.each([
		'{{< note >}}<script>alert(1)</script>{{< /note >}}',
		'{{< note >}}\n<script>alert(1)</script>\n{{< /note >}}',
		'<script>alert(1)</script>{{< video src="/a.mp4" >}}<script>alert(1)</script>',
		'<div title="{{< note >}}" onclick="alert(1)">{{< /note >}}',
		"<i title='{{< note >}}' onclick='alert(1)'>x{{< /note >}}",
		'<{{< name >}} onerror=alert(1)>',
		'{{< figure src="a.png" caption="<img src=x onerror=alert(1)>" >}}',
		'{{< figure src="a.png" attr="a" attrlink="java\tscript:alert(1)" >}}',
		'{{< figure src="a.png" link="JavaScript:alert(1)" >}}',
		'{{< details summary="<img src=x onerror=alert(1)>" >}}x{{< /details >}}',
		'{{< player "x\\"></iframe><script>alert(1)</script>" >}}',
		'{{< details summary="[x](javascript:alert(1))" >}}x{{< /details >}}',
		'{{< details summary="[x](java&#115;cript:alert(1))" >}}x{{< /details >}}',
		'{{< details summary="[x](javascript\\:alert(1))" >}}x{{< /details >}}',
		'{{< details summary="[x](< javascript:alert(1)>)" >}}x{{< /details >}}',
		'{{< details summary="[x](\u0001javascript&colon;alert(1))" >}}x{{< /details >}}',
		'{{< details summary="![y](z)[x](JAVA&Tab;SCRIPT:alert(1))" >}}x{{< /details >}}',
		'{{< details summary="<javascript:alert(1)>" >}}x{{< /details >}}',
		'{{< figure src="a.png" link="\u0001 java\u0000script:alert(1)" >}}',
		'{{< figure src="a.png" link="java&NewLine;script&colon;alert(1)" >}}',
		'{{< figure src="a.png" link="&#106avascript:alert(1)" >}}',
		'{{< figure src="a.png" link="data:text/html,x" >}}',
		'{{< figure src="a.png" caption="<" attr="img src=x onerror=alert(1)>" >}}',
		'{{< figure src="a.png" caption="a" attr="<" attrlink="x" title="<img src=x onerror=alert(1)>" >}}',
		'{{< player "&#x000000006A;avascript:alert(1)" >}}',
		'{{< player "&amp;#106;avascript:alert(1)" >}}',
		'{{< player "x\\" onload=\\"alert(1)" >}}',
		'{{< player `x" y/onload="alert(1)` >}}',
		'{{< player `x"y/onload="alert(1)` >}}',
		'{{< player `x"/y/onload="alert(1)` >}}',
		'{{< player "x\\" y/onload=\\"alert(1)" >}}',
		'{{< player `x"\fonload\t=\n"alert(1)` >}}',
		'{{< attributes attrs="onerror=alert(1)" >}}',
		'{{< attributes attrs="x/onerror = alert(1)" >}}',
		'{{< caption title="a onclick=alert(1)" >}}',
		'<a y="{{< card title="a onclick=alert(1) b" >}}x{{< /card >}}',
		'<a y=\'{{< card title="a" >}}x{{< /card >}} {{< card title="\' onclick=alert(1) b" >}}x{{< /card >}}',
		'{{< player "x\\" srcdoc=\\"&lt;script>alert(1)&lt;/script>" >}}',
		'{{< frame "&lt;script>alert(1)&lt;/script>" >}}',
		'{{< player "<" >}}',
		'{{< box tag="script" >}}alert(1){{< /box >}}',
		'{{< box tag="STYLE" >}}b{display:none}{{< /box >}}',
		'{{< button "\');alert(1);(\'" "Go" >}}',
		'{{< button "&#39;);alert(1);(&#39;" "Go" >}}',
		'{{< highlight "a`" >}}\n\n<script>alert(1)</script>\n\n{{< /highlight >}}',
		'{{< highlight html "hl_lines=`" >}}\n\n<img src=x onerror=alert(1)>\n\n{{< /highlight >}}',
		'a ` {{< highlight html "hl_inline=true" >}}<img src=x onerror=alert(1)>{{< /highlight >}} b',
		'{{< taken id="a" caption="<script>alert(1)</script>" >}}',
		'{{< shifted >}}',
		'{{< spoiler >}}<script>alert(1)</script>\nx{{< /spoiler >}}',
		"text {{< popover `\n- y` `' onclick='alert(1)` >}}",
		'a {{< hidden `javascript:alert(1)` `\n- y` >}}',
		'{{%/* <script>alert(1)</script> */%}}',
		'{{< param x >}}',
		'{{% rawhtml %}}<script>alert(1)</script>{{% /rawhtml %}}',
		'<p>{{< rawhtml >}}<b>1</b>{{< /rawhtml >}}<img src=x onerror=alert(1)></p>',
		'<b data-made="0" onclick="alert(1)">x</b> {{< video src="/a.mp4" >}}',
	])('lends no trust to the author: %j', async (text) => {
		const { html } = await rendered(
			`---\nx: <script>alert(1)</script>\nlist: ['<img src=x onerror=alert(1)>']\n---\n${text}`,
		)
		expect(dangers(html)).toEqual([])
	})

	test('lends no trust to pieces of attacks around it', async () => {
		const call =
			'{{< note >}}|{{< /note >}}|{{< video src="/a" >}}|{{< name >}}|{{< figure src="|" caption="|" >}}'
		const piece = fc.constantFrom(
			...attacks.flatMap((attack) => attack.split(/(?<=[<>"' ])/)),
			...[...call.split('|'), ...call.split('|'), '\n', '\n\n', '- '],
		)
		await fc.assert(
			fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (pieces) => {
				expect(dangers((await rendered(pieces.join(''))).html)).toEqual([])
			}),
			{ numRuns: 500 },
		)
	})

	test('lends no trust to front matter that a function writes', async () => {
		const of = (y: string) =>
			rendered(`---\nx: <b c="d">\ny: ${JSON.stringify(y)}\n---\n{{< matter >}}`)
		expect((await of('E = mc')).html).toContain('<b class="w" title="E = mc">')
		for (const y of ['a" onclick="alert(1)', '"><script>alert(1)</script>'])
			expect(dangers((await of(y)).html)).toEqual([])
	})

	test('lends no trust to what keys of front matter are called', async () => {
		const { html } = await rendered('---\nx onclick: alert(1)\n---\n{{< data >}}')
		expect(dangers(html)).toEqual([])
		const gallery = `---\nimages: [{ src: a.png, class: 'The "A" team', title: B }]\n---\n{{< gallery >}}`
		expect((await rendered(gallery)).html).toContain('<b class="w" title="t">')
	})

	test('lends no trust to pieces of attributes in arguments', async () => {
		const names = ['quoted', 'apart', 'bare', 'query'] as const
		const piece = fc.constantFrom(
			...'\' " \t \n / = > ? x on load onload onload=alert(1)'.split(' '),
			' ',
		)
		const value = fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join(''))
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...names), value, value, async (name, a, b) => {
				const { html } = await rendered(`{{< ${name} \`${a}\` \`${b}\` >}}`)
				expect(dangers(html)).toEqual([])
			}),
			{ numRuns: 500 },
		)
	})

	test.each([
		['{{< credit "a <b> tag" >}} <b class="x">y</b>', 'the argument `0`'],
		['{{< matter >}}', '`y` of the front matter'],
		['{{< box tag="script" >}}alert(1){{< /box >}}', 'the argument `tag`'],
		['{{< figure src="a.png" caption="<b>" class="w" >}}', 'the argument `caption`'],
	])('tells what takes the trust of a call: %j', async (text, expected) => {
		const { hints } = await rendered(`---\ny: <b>\n---\n${text}`)
		expect(hints[0]).toMatch(new RegExp(`here it is ${expected}\\.$`))
		expect(hints.slice(1).join()).not.toContain('here it is')
	})

	test('cleans and tells what the author writes into a template', async () => {
		const inline = await rendered('a {{< shadow >}}<img src=x onerror=alert(1)>{{< /shadow >}}')
		expect(inline.html).toBe(
			'<p>a <x-card><template shadowrootmode="open"><style>p{margin:0}</style><img src="x"></template></x-card></p>',
		)
		expect(inline.told).toEqual([
			'1:17 Unexpected attribute `onerror` of `<img>`, which is left out',
		])
		const block = await rendered(
			'{{< shadow >}}\n\n## A\n\n{{< shadow >}}<u class="a">b</u>{{< /shadow >}}\n\n<script>alert(1)</script>\n\n{{< /shadow >}}',
		)
		expect(block.html).toContain('<h2 id="a">A</h2>')
		expect(block.html).toContain('<style>p{margin:0}</style><u>b</u></template></x-card>')
		expect(block.html).not.toMatch(/script>|data-/)
		expect(block.told).toEqual([
			'5:15 Unexpected attribute `class` of `<u>`, which is left out',
			'7:1 Unexpected `<script>`, which is left out',
		])
	})

	test.each(['style', 'script', 'drawing', 'formula'])(
		'lends no trust to text that ends a program: %s',
		async (name) => {
			const end = name === 'script' ? 'script' : 'style'
			for (const between of ['', '<!-- c -->', '<style>1</style>']) {
				const attack = `\\<${between}/${end}>\\<${between}img src=x onerror=alert(1)>`
				const { html } = await rendered(`a {{< ${name} >}}${attack}{{< /${name} >}} b`)
				expect(dangersWithScripts(html)).toEqual([])
			}
			const whole = `a {{< ${name} >}}\\</${end}>\\<img src=x onerror=alert(1)>{{< /${name} >}} b`
			expect((await rendered(whole)).told).toEqual([
				`1:3 Unexpected \`<${end}>\`, which is left out`,
			])
			const { html, told } = await rendered(`a {{< ${name} >}}p > q{{< /${name} >}} b`)
			expect(html).toContain(`</${end}>`)
			expect(told).toEqual([])
		},
	)

	test.each([
		'[x](y "</noscript><img src=x onerror=alert(1)>")',
		'\n![x](y "</NoScript ><img src=x onerror=alert(1)>")\n',
		'\n\n## \\</noscript>\\<img src=x onerror=alert(1)>\n\n',
		'{{< titled `</noscript/><img src=x onerror=alert(1)>` >}}',
		'<b title="</noscript\t><img src=x onerror=alert(1)>">y</b>',
	])('lends no trust to titles where scripts run: %j', async (text) => {
		const { html, told } = await rendered(`a {{< noscript >}}${text}{{< /noscript >}}`)
		expect(html).toContain('<noscript class="n">')
		expect(html).toContain('onerror=alert(1)')
		expect(dangersWithScripts(html)).toEqual([])
		expect(dangers(html)).toEqual([])
		expect(told).toEqual([])
	})

	test('tells the HTML of the author at its place', async () => {
		const { told } = await rendered('{{< note >}}a{{< /note >}}\n\n<u class="a">b</u>')
		expect(told).toEqual(['3:1 Unexpected attribute `class` of `<u>`, which is left out'])
	})
})

test('names of arguments lend no trust to attributes that run', async () => {
	expect((await rendered('{{< all onerror="alert(1)" src="x" >}}')).html).not.toContain('onerror')
	expect((await rendered('{{< all src="/a.mp4" class="w" >}}')).html).toContain('<video')
})
