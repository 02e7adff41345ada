import { describe, expect, test } from 'vitest'
import { becomeAttributes } from './further-attributes.ts'

const quoted = ([a, b = '']: readonly string[]) => `<img src="${a}" title="${b}">`
const apart = ([a, b = '']: readonly string[]) => `<img title='${a}' alt='${b}'>`
const bare = ([a, b = '']: readonly string[]) => `<img ${a} ${b}>`
const unquoted = ([a, b = '']: readonly string[]) => `<img title=${a} src="${b}">`
const query = ([a, b]: readonly string[]) => `<img src="/x?${a}=${b}">`
const escaped = ([a = '']: readonly string[]) => `<img title="${a.replaceAll('"', '&quot;')}">`

describe('becomeAttributes', () => {
	test.each([
		[quoted, ['x" y/onload="alert(1)']],
		[quoted, ['x"y/onload="alert(1)']],
		[quoted, ['x"/y/onload="alert(1)']],
		[quoted, ['x"onload\f=\r\n"alert(1)']],
		[quoted, ['x" y=', 'onload=alert(1) z="']],
		[quoted, ['x"onload=alert(1)//']],
		[apart, ["x'\tonload=alert(1) y='"]],
		[bare, ['onload=alert(1)']],
		[bare, ['onload', '=alert(1)']],
		[bare, ['x/onload=alert(1)']],
		[bare, ['a?b/onload =alert(1)']],
		[bare, ['class=x']],
		[unquoted, ['x onload=alert(1)']],
		[unquoted, ['x\fonload=alert(1)']],
		[unquoted, ['"', 'onload=alert(1)']],
		[query, ['" onload', 'alert(1)']],
		[query, ['"ONLOAD', 'alert(1)']],
		[([a, b]: readonly string[]) => `<img ${a}="${b}">`, ['onerror', 'alert(1)']],
		[([a, b]: readonly string[]) => `<img ${a}${b}">`, ['on', 'load="alert(1)']],
		[([a]: readonly string[]) => `<!-- ${a} -->`, ['" onload=alert(1)']],
		[([a]: readonly string[]) => `<script>a<b</script><img ${a}>`, ['onload=alert(1)']],
		[([a]: readonly string[]) => `<b>x</b title=${a}>`, ['y onload=alert(1)']],
	])('finds values that end what they stand in: %o %j', (write, values) => {
		expect(becomeAttributes(values, write(values))).toBe(true)
	})

	test.each([
		[quoted, ['Where E = mc']],
		[quoted, ["it's x=1"]],
		[quoted, ['onload=alert(1)']],
		[quoted, ['/a/b=c?d=e', 'a title']],
		[quoted, ['once', "What's in it's"]],
		[apart, ['Say "x" y=1']],
		[escaped, ['The "best" thing']],
		[bare, ['async', 'loop']],
		[unquoted, ['https://a.org/watch?v=1&amp;t=2#u=3']],
		[unquoted, ['https://a.org/?v=YWJj==']],
		[query, ['v', 'x']],
		[([a]: readonly string[]) => `<iframe src="${a}"></iframe> ${a}`, ['a b=c']],
		[([a]: readonly string[]) => `a < b ${a}`, ['a b=c']],
		[([a]: readonly string[]) => `<!-- ${a} -->`, ["it's"]],
		[() => '<b class=x>y</b>', []],
	])('lets others be: %o %j', (write, values) => {
		expect(becomeAttributes(values, write(values))).toBe(false)
	})

	test('takes no more time for a long value than for its length', () => {
		for (const piece of ['"', '/', ' ', 'a', '= ', '" a', '/a '])
			expect(becomeAttributes([piece.repeat(200_000)], '')).toBe(false)
	}, 2000)
})
