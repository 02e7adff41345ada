import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { becomesHtml } from './become-html.ts'
import { tagsIn } from './html-tags.ts'
import { textGroup } from './text-group.ts'
import { writtenText } from './written-text.ts'

type Write = (values: readonly string[]) => string

const escaped = (text = '') => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
const quoted: Write = ([a, b = '']) => `<img src="${a}" title="${b}">`
const apart: Write = ([a, b = '']) => `<img title='${a}' alt='${b}'>`
const bare: Write = ([a, b = '']) => `<img ${a} ${b}>`
const unquoted: Write = ([a, b = '']) => `<img title=${a} src="${b}">`
const query: Write = ([a, b]) => `<img src="/x?${a}=${b}">`
const named: Write = ([a, b]) => `<img ${a} = "${b}">`
const event: Write = ([a, b]) => `<b on${a}="${b}">x</b>`
const button: Write = ([a, b]) => `<button onclick="play('${escaped(a)}')">${escaped(b)}</button>`
const tag: Write = ([a]) => `<${a}>\n</${a}>`
const link: Write = ([a, b = '']) =>
	`<a href="${escaped(a)}" title="${escaped(b)}">${escaped(b)}</a>`
const script: Write = ([a]) => `<script>x = '${a}'</script>`
const small: Write = ([a]) => `<video width=640 preload=none title="${escaped(a)}" alt="y"></video>`

function part(write: Write, values: readonly string[], names: readonly string[] = []) {
	const texts = [
		...names.map((name) => writtenText(name, name, { isName: true })),
		...values.map((value) => writtenText(value, value)),
	]
	return becomesHtml([textGroup(texts)], write([...names, ...values]))?.of
}

describe('becomesHtml', () => {
	test.each([
		[quoted, ['x" y/onload="alert(1)']],
		[quoted, ['x"y/onload="alert(1)']],
		[quoted, ['x"/y/onload="alert(1)']],
		[quoted, ['x"onload\f=\r\n"alert(1)']],
		[quoted, ['x" y=', 'onload=alert(1) z="']],
		[quoted, ['x"onload=alert(1)//']],
		[quoted, ['x" class="y']],
		[apart, ["x'\tonload=alert(1) y='"]],
		[bare, ['onload=alert(1)']],
		[bare, ['onload', '=alert(1)']],
		[bare, ['x/onload=alert(1)']],
		[bare, ['a?b/onload =alert(1)']],
		[([a = '']) => `<b ${a.split(',').join(' ')}>`, ['hidden,onclick=alert(1)']],
		[([a = '']) => `<b ${a.split(',').join(' ')}>`, ['hidden,class=x']],
		[([a = '']) => `<b title="${a.replaceAll('_', ' ')}">`, ['x"_onclick="alert(1)']],
		[bare, ['class=x']],
		[bare, ['a\u00a0class=x']],
		[bare, ["a\u00a0|='", 'onload=x']],
		[bare, ['class', '=x']],
		[unquoted, ['x onload=alert(1)']],
		[unquoted, ['x\fonload=alert(1)']],
		[unquoted, ['"', 'onload=alert(1)']],
		[query, ['" onload', 'alert(1)']],
		[query, ['"ONLOAD', 'alert(1)']],
		[query, ['" class', 'x']],
		[named, ['onerror', 'alert(1)']],
		[event, ['load="alert(1)" x', 'y']],
		[event, ['load', 'alert(1)']],
		[([a, b]) => `<img ${a}${b}">`, ['on', 'load="alert(1)']],
		[([a, b]) => `<img ${a}${b}="y">`, ['x on', 'load']],
		[([a]) => `<!-- ${a} -->`, ['--!> onload=alert(1)']],
		[([a]) => `<script>a<b</script><img ${a}>`, ['onload=alert(1)']],
		[([a]) => `<b>x</b title=${a}>`, ['y onload=alert(1)']],
	] satisfies [Write, string[]][])('finds what is an attribute: %o %j', (write, values) => {
		expect(part(write, values)).toBeDefined()
	})

	test.each([
		[tag, ['script']],
		[tag, ['STYLE']],
		[tag, ['iframe x']],
		[([a = '']) => `<${a.split(',')[0]}>`, ['script,x']],
		[([a, b]) => `<${a}${b}>`, ['scr', 'ipt']],
		[([a]) => `<${a}><!-- `, ['script']],
		[button, ["');alert(1);('", 'x']],
		[button, ['&#39;);alert(1);(&#39;', 'x']],
		[([a]) => `<button onclick="play('${a}')">x</button>`, [`');alert(1)//" x`]],
		[([a]) => `<button onclick=play('${a}')>x</button>`, [`');alert(1)// x`]],
		[([a]) => `<button onclick='play("${a}")'>x</button>`, [`");alert(1)//' x`]],
		[([a]) => `<b onclick="${a}">x</b>`, ['location=name']],
		[([a]) => `<b onclick="${a}">x</b>`, ['location=name" x']],
		[([a]) => `<iframe srcdoc="<b title='${a}'>"></iframe>`, ["' onclick='x"]],
		[([a]) => `<a href="javascript:play('${a}')">x</a>`, ["');alert(1);('"]],
		[([a]) => `<a href="javascript:play('${a}')">x</a>`, ['%27);alert(1);(%27']],
		[([a]) => `<a href="javascript:play('${a}')">x</a>`, [`');alert(1)//" x`]],
		[script, ["';alert(1);'"]],
		[script, ['\n\n']],
		[([a]) => `<script>if (a<b) x = '${a}'</script>`, ["';alert(1);'"]],
		[([a]) => `<style>b{color:${a}}</style>`, ['red}body{display:none']],
	] satisfies [Write, string[]][])('finds what runs: %o %j', (write, values) => {
		expect(part(write, values)).toBeDefined()
	})

	test.each([
		'javascript:alert(1)',
		'java\nscript&colon;alert(1)',
		' \u0001JavaScript:alert(1)',
		'data:text/html,x',
	])('finds what is the address of a program: %j', (address) => {
		expect(part(link, [address])).toBeDefined()
		expect(part(() => `<a href="${address.trim()}">x</a>`, [`x ${address}`])).toBeDefined()
		expect(part(() => `<set values="#;${address}">`, [address])).toBeDefined()
		expect(part(() => '<!-- <a>', [address])).toBeDefined()
	})

	test.each([
		[quoted, ['Where E = mc']],
		[quoted, ["it's x=1"]],
		[quoted, ['onload=alert(1)']],
		[quoted, ['/a/b=c?d=e', 'a title']],
		[quoted, ['once', "What's in it's"]],
		[apart, ['Say "x" y=1']],
		[link, ['/', 'The "best" thing']],
		[link, ['/', 'The "big" title']],
		[bare, ['async', 'loop']],
		[unquoted, ['https://a.org/watch?v=1&amp;t=2#u=3']],
		[unquoted, ['https://a.org/?v=YWJj==']],
		[query, ['v', 'x']],
		[small, ['h']],
		[small, ['d']],
		[small, ['Where E = "mc"']],
		[small, ['The "big" alt']],
		[button, ['x1', 'Play "it"']],
		[button, ['x1', 'click']],
		[button, ['https://a.org/?v=1&t=2', 'Click']],
		[script, ['a b']],
		[
			([a]) => `<script type="application/ld+json">${JSON.stringify(a)}</script>`,
			['It\'s (a) "b"'],
		],
		[([a]) => `<iframe src="${a}"></iframe> ${a}`, ['a b=c']],
		[([a]) => `<!-- m --><a class="m" href="${a}">${a}</a>`, ['a@b.org?subject=Hi you&body=x']],
		[([a]) => `a < b ${a}`, ['a b=c']],
		[([a]) => `<!-- ${a} -->`, ["it's"]],
		[link, ['/', 'Data: Eurostat, 2024']],
		[link, ['/', 'JavaScript: The Good Parts']],
		[([a]) => `<b>${a}</b><img src="data:image/png;base64,x">`, ['Data: what it is']],
		[tag, ['h2']],
		[([a]) => `<script src="/x.js"></script>${a}`, ['Script kiddies']],
		[([a]) => `<video width=640 src="${a}"></video>`, ['/x?v=1&width=3']],
		[([a]) => `<video></video><iframe></iframe>${a}`, ['video']],
		[() => '<b class=x>y</b>', []],
		[([a]) => `<a data-caption="${a}">x</a>`, ['JavaScript: the parts']],
		[([a]) => `<a data-x="${a}">x</a>`, ['Data: Eurostat, 2024/25']],
		[([a]) => `<iframe title="${a}"></iframe>`, ['I love my frame']],
		[([a]) => `<form><button>${a}</button></form>`, ['Button']],
		[([a]) => `<svg><use href="#${a}"></use></svg>`, ['use']],
		[([a]) => `<script type="application/json">${JSON.stringify({ a })}</script>`, ['a < b, "c"']],
		[([a]) => `<script>for (i=0;i<3;i++) f()</script>${a}`, ["It's (now)"]],
	] satisfies [Write, string[]][])('lets others be: %o %j', (write, values) => {
		expect(part(write, values)).toBeUndefined()
	})

	test('asks of names of arguments and keys only what runs', () => {
		expect(part(named, ['alert(1)'], ['onerror'])).toBe('onerror')
		expect(part(([k, v]) => `<b data-${k}="${v}">`, ['alert(1)'], ['x onclick'])).toBe('x onclick')
		expect(part(named, ['The "A" team'], ['alt'])).toBeUndefined()
		expect(part(() => '<b class=x>', [], ['"a" class'])).toBeUndefined()
	})

	test('lets no pieces of attributes run', () => {
		const pieces = '\' " \t \n / = > ? _ , \u00a0 x on load onclick script onclick=alert(1)'.split(
			' ',
		)
		const value = fc
			.array(fc.constantFrom(...pieces, ' '), { maxLength: 7 })
			.map((some) => some.join(''))
		const write = fc.constantFrom(quoted, apart, bare, unquoted, query, named)
		fc.assert(
			fc.property(write, value, value, (write, a, b) => {
				const found = tagsIn(write([a, b]))?.flatMap(({ attributes }) => attributes) ?? []
				const isRun = found.some(
					({ name, value }) => /^on(?:click|load)$/.test(name) && value !== '',
				)
				if (isRun) expect(part(write, [a, b])).toBeDefined()
			}),
			{ numRuns: 2000 },
		)
	})

	test('takes no more time for a long value than for its length', () => {
		for (const piece of ['"', '/', ' ', 'a', '= ', '" a', '/a ', 'data:', '&amp;'])
			expect(part(() => '<b onclick="x">', [piece.repeat(200_000)])).toBeUndefined()
	}, 60_000)
})
