import fc from 'fast-check'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { parsePost } from '../../post/parse-post.ts'
import { type ExpandOptions, expandShortcodes } from './expand-shortcodes.ts'

function expand(source: string, more: Partial<ExpandOptions> = {}) {
	const expanded = expandShortcodes(source, { from: 0, file: 'a.md', matter: {}, ...more })
	return {
		text: expanded?.text.trim() ?? source,
		found: expanded?.diagnostics.map(({ rule, line, column }) => `${rule} ${line}:${column}`) ?? [],
	}
}

describe('expandShortcodes', () => {
	it('shows nothing of what stands in those that hide it, and tells', () => {
		const hiddenShortcodes = ['private', 'details']
		const { text, found } = expand(
			'a {{< Private >}}b {{< qr >}}c{{< /qr >}} {{< nope >}}{{< /Private >}}{{< details >}}d{{< /details >}} {{< nope >}}e{{< /nope >}}',
			{ hiddenShortcodes },
		)
		expect(text).toBe('a  e')
		expect(found).toEqual([
			...['shortcode-unknown 1:3', 'shortcode-unknown 1:71', 'shortcode-unknown 1:104'],
		])
		const comment = '{{< comment >}}c{{< /comment >}}'
		expect(expand(comment, { hiddenShortcodes: ['comment'] })).toEqual({ text: '', found: [] })
		const own = { private: () => ['<b>', '</b>'] as const }
		expect(
			expand('{{< private >}}b{{< /private >}}', { hiddenShortcodes, shortcodes: own }),
		).toEqual({ text: '<b>b</b>', found: [] })
	})

	it('shows what stands in those of code as code, and tells those that do more', () => {
		const codeShortcodes = {
			listing: { language: { from: ['lang', '0'], text: 'text' }, isWhole: true },
			box: { language: { text: 'html' }, options: { from: ['1'] }, isEscaped: true },
			pre: false,
			verse: { isEscaped: true, isWhole: true },
		} as const
		const shown = (source: string) => expand(source, { codeShortcodes })
		const script = '<script src="a.js"></script>'
		expect(shown(`{{< listing js >}}\n${script}\n{{< /listing >}}`)).toEqual({
			text: `\`\`\`js\n${script}\n\`\`\``,
			found: [],
		})
		expect(shown('{{< listing "a b" >}}\n*x*\n{{< /listing >}}').text).toBe('```\n*x*\n```')
		expect(shown('{{< Box a hl_lines=1 >}}\n&lt;b&gt;\n{{< /Box >}}')).toEqual({
			text: '```html\n<b>\n```',
			found: ['shortcode-unknown 1:1'],
		})
		expect(shown('a {{< listing >}}<b>{{< /listing >}} c').text).toBe('a ` \ue001text\ue001<b> ` c')
		expect(shown('{{< pre >}}\n*x*\n{{< /pre >}}').text).toBe('*x*')
		expect(shown('{{< verse >}}\na &lt;b&gt;\n{{< /verse >}}').found).toEqual([])
		const verse = '{{< verse >}}\na <a href="/b/">b</a>\n{{< /verse >}}'
		expect(shown(verse).found).toEqual(['shortcode-unknown 1:1'])
	})

	it.each(['code', 'pre', 'codeblock', 'Code-Block', 'sourcecode', 'snippet'])(
		'shows what stands in `%s` as code, of which nothing is known but its name',
		(name) => {
			const script = '<link rel="stylesheet" href="a.css"><script src="a.js"></script>'
			expect(expand(`{{<${name} html>}}\n${script}\n{{</${name}>}}`)).toEqual({
				text: `\`\`\`html\n${script}\n\`\`\``,
				found: ['shortcode-unknown 1:1'],
			})
			const fence = '```js\na\n```'
			expect(expand(`{{%${name}%}}\n${fence}\n{{%/${name}%}}`).text).toBe(fence)
			const own = { [name]: () => ['<b>', '</b>'] as const }
			expect(expand(`{{<${name}>}}a{{</${name}>}}`, { shortcodes: own }).text).toBe('<b>a</b>')
		},
	)

	it.each([{ hiddenShortcodes: ['private'] }, {}])(
		'makes no QR code of what is not shown',
		(more) => {
			const name = more.hiddenShortcodes ? 'private' : 'comment'
			const source = `{{< ${name} >}}{{< qr >}}c{{< /qr >}}{{< /${name} >}}`
			const options = { from: 0, file: 'a.md', matter: {}, ...more }
			expect(expandShortcodes(source, options)?.qrCodes).toBeUndefined()
		},
	)

	it.each([
		[
			'{{< figure src="a.png" alt="A <b>" >}}',
			'<figure><img src="a.png" alt="A &lt;b&gt;" loading="lazy"></figure>',
		],
		[
			'{{< figure src=a.png caption="Of `x`" attr="Me" attrlink="/me/" class="w" align=center >}}',
			'<figure class="align-center w"><img src="a.png" alt="Of x" loading="lazy"><figcaption>\n\nOf `x` <a href="/me/">Me</a>\n\n</figcaption></figure>',
		],
		[
			'{{% details summary="More" open=true %}}\n*a*\n{{% /details %}}',
			'<details open><summary>More</summary>\n\n\n*a*\n\n\n</details>',
		],
		[
			'{{< collapse summary=`a "b"` >}}a{{</ collapse >}}',
			'<details><summary>a &quot;b&quot;</summary>\n\na\n\n</details>',
		],
		[
			'{{< highlight go "linenos=table, hl_lines=2" >}}\na\n```\n{{< /highlight >}}',
			'````go {linenos=table, hl_lines=2}\na\n```\n````',
		],
		[
			'{{< highlight go "linenos=table,hl_lines=1 3-4,linenostart=199" >}}\na\n{{< /highlight >}}',
			'```go {linenos=table,hl_lines="1 3-4",linenostart=199}\na\n```',
		],
		[
			'{{< highlight go "hl_lines = 2 3" >}}\na\n{{< /highlight >}}',
			'```go {hl_lines="2 3"}\na\n```',
		],
		[
			'{{< highlight go "hl_lines=2 3 linenos=table" >}}\na\n{{< /highlight >}}',
			'```go {hl_lines="2 3" linenos=table}\na\n```',
		],
		[
			'{{< youtube w7Ft2ymGmfc >}}',
			'<p class="embed"><a href="https://www.youtube.com/watch?v=w7Ft2ymGmfc">youtube.com/watch?v=w7Ft2ymGmfc</a></p>',
		],
		[
			'{{< x user="SanDiegoZoo" id="1453110110599868418" >}}',
			'<p class="embed"><a href="https://x.com/SanDiegoZoo/status/1453110110599868418">x.com/SanDiegoZoo/status/1453110110599868418</a></p>',
		],
		[
			'{{< gist user 23932424365401ffa5e9d9810102a477 />}}',
			'<p class="embed"><a href="https://gist.github.com/user/23932424365401ffa5e9d9810102a477">gist.github.com/user/23932424365401ffa5e9d9810102a477</a></p>',
		],
		[
			'A {{< inTextImg url="/a.png" height="20" alt="x" >}} b',
			'A <img class="in-text" src="/a.png" alt="x" height="20"> b',
		],
		['{{< rtl >}}متن{{< /rtl >}}', '<div dir="rtl">\n\nمتن\n\n</div>'],
		['{{< rawhtml >}}<b>x</b>{{< /rawhtml >}}', '<b>x</b>'],
		['`{{</* figure src="a" */>}}`', '`{{< figure src="a" >}}`'],
		[
			'{{< ltr >}}{{< rtl >}}a{{< /rtl >}}{{< /ltr >}}',
			'<div dir="ltr">\n\n\n\n<div dir="rtl">\n\na\n\n</div>\n\n\n\n</div>',
		],
	])('%s', (source, text) => {
		expect(expand(source)).toEqual({ text, found: [] })
	})

	it('lets a function change what it is given', () => {
		const shout = (call: { inner?: string; readonly args: Record<string, string> }) => {
			delete call.args['0']
			call.inner = call.inner?.toUpperCase() ?? ''
			return `<b>${call.inner}</b>`
		}
		const options = { from: 0, file: 'a.md', matter: {}, shortcodes: { shout } }
		expect(expandShortcodes('{{< shout 1 >}}hi{{< /shout >}}', options)?.text).toBe('<b>HI</b>')
	})

	it('writes the Markdown of summaries and captions', () => {
		expect(
			expand('{{< details "x" summary="**a** [b](/b/) `c<` <i>d</i> & _e_" >}}{{< /details >}}')
				.text,
		).toContain(
			'<summary><strong>a</strong> <a href="/b/">b</a> <code>c&lt;</code> <i>d</i> &amp; <em>e</em></summary>',
		)
	})

	it('reads values of the front matter', () => {
		const matter = { Author: { Name: 'MW' } }
		expect(expand('By {{% param "author.name" %}}.', { matter }).text).toBe('By MW.')
		expect(expand('{{< param Site.Name >}}', { params: { site: { name: 'S' } } }).text).toBe('S')
		expect(expand('By {{< param none >}}.', { matter })).toEqual({
			text: 'By .',
			found: ['shortcode-failed 1:4'],
		})
	})

	it('stays in lists and quotes', () => {
		expect(expand('- a\n\n  {{< audio src=a.mp3 >}}').text).toBe(
			'- a\n\n  \n  \n  <audio src="a.mp3" controls preload="none"></audio>',
		)
		expect(expand('> {{< ltr >}}a{{< /ltr >}}').text).toBe(
			'> \n> \n> <div dir="ltr">\n> \n> a\n> \n> </div>\n> \n>',
		)
	})

	it('leaves references to whoever follows links', () => {
		const source = '[a]({{< ref "b.md" >}})'
		expect(expandShortcodes(source, { from: 0, file: 'a.md', matter: {} })).toBeUndefined()
	})

	it.each([
		['a\n{{< figrue src=x >}}', 'a', ['shortcode-unknown 2:1']],
		['{{< box >}}*a*{{< /box >}}', '*a*', ['shortcode-unknown 1:1']],
		['{{< sum.inline >}}{{ add 1 2 }}{{< /sum.inline >}}', '', ['shortcode-unknown 1:1']],
		['{{< css.inline >}}<b>x</b>{{< /css.inline >}}', '<b>x</b>', []],
		['a {{< figure src="x" b', 'a {{< figure src="x" b', ['shortcode-syntax 1:3']],
		['{{< /ltr >}}a', 'a', ['shortcode-syntax 1:1']],
		['b\n{{< details summary=x >}}a', 'b\na', ['shortcode-syntax 2:1']],
		['{{% collapse %}}a', 'a', ['shortcode-syntax 1:1']],
		['{{< highlight go >}}\na', 'a', ['shortcode-syntax 1:1']],
		['{{< rawhtml >}}<b>', '<b>', ['shortcode-syntax 1:1']],
		[
			'{{< rtl >}}{{< ltr >}}a{{< /rtl >}}',
			'<div dir="rtl">\n\na\n\n</div>',
			['shortcode-syntax 1:12'],
		],
		['{{< details />}}', '<details><summary>Details</summary>\n\n\n\n</details>', []],
		['{{< figure alt=x >}}a', 'a', ['shortcode-failed 1:1']],
		['{{< youtube "a/../b" >}}a', 'a', ['shortcode-failed 1:1']],
		['{{< constructor >}}a', 'a', ['shortcode-unknown 1:1']],
	])('says of %j where it is wrong, and the rest is there', (source, text, found) => {
		expect(expand(source)).toEqual({ text, found })
	})

	it("calls the user's own first, with arguments by name and by place", () => {
		const shortcodes = {
			stars: ({ args }: { args: Readonly<Record<string, string>> }) => '★'.repeat(Number(args[0])),
			figure: () => ['<aside>', '</aside>'] as const,
		}
		expect(expand('{{< stars 3 >}} {{< figure >}}a{{< /figure >}}', { shortcodes }).text).toBe(
			'★★★ <aside>a</aside>',
		)
	})

	it('says of one of the user that has a text between tags where it does not end', () => {
		const shortcodes = { note: () => ['<aside>', '</aside>'] as const, star: () => '*' }
		expect(expand('{{< note >}}a {{< star >}}', { shortcodes })).toEqual({
			text: 'a *',
			found: ['shortcode-syntax 1:1'],
		})
		const { diagnostics } =
			expandShortcodes('{{% note %}}a', { from: 0, file: 'a.md', matter: {}, shortcodes }) ?? {}
		expect(diagnostics?.[0]?.hint).toContain('`{{% /note %}}`')
	})

	it.each([
		['escapes without an end', '{{</*'.repeat(50_000)],
		['ends of nothing', `${'{{< a >}}'.repeat(20_000)}${'{{< /b >}}'.repeat(20_000)}`],
		['calls in calls', `${'{{< ltr >}}'.repeat(20_000)}a${'{{< /ltr >}}'.repeat(20_000)}`],
		['lines without indentation', `- {{< ltr >}}\n${'a {{< b >}}\n'.repeat(30_000)}{{< /ltr >}}`],
		['cells', `| a |\n|---|\n${'| {{< b >}} |\n\n| a |\n|---|\n'.repeat(15_000)}`],
		['quotes without an end', '{{< a "'.repeat(30_000)],
	])('comes to an end with many %s', (_, source) => {
		expect(expand(source).found.length).toBeGreaterThan(10_000)
	})

	it('never throws, and leaves a text without shortcodes alone', () => {
		const text = fc.string({
			unit: fc.constantFrom(
				'{{<',
				'{{%',
				'>}}',
				'%}}',
				'/',
				'*',
				' ',
				'"',
				'`',
				'ltr',
				'a',
				'=',
				'\n',
				'\\',
			),
		})
		fc.assert(
			fc.property(text, (source) => {
				const expanded = expandShortcodes(source, { from: 0, file: 'a.md', matter: {} })
				if (!/\{\{[<%]/.test(source)) expect(expanded).toBeUndefined()
			}),
		)
	})
})

it('positions in a post with shortcodes are those of its file', async () => {
	const source = `---
title: T
---
Before {{< figure src="a.png" caption="C" >}} [one](/1/).

{{% details summary="S" %}}
## Inside

Text [two](/2/).
{{% /details %}}

{{< highlight go >}}
func main() {}
{{< /highlight >}}

Last [three](/3/).
`
	const { post, diagnostics } = await parsePost(source, { file: 'a.md' })
	expect(diagnostics).toEqual([])
	expect(post?.headings.map(({ text }) => text)).toEqual(['Inside'])
	expect(post?.codeLanguages).toEqual(['go'])
	const places: string[] = []
	if (post)
		visit(post.tree, (node) => {
			const { start, end } = node.position ?? {}
			if (node.type === 'text' || node.type === 'code')
				places.push(`${start?.line}:${start?.column} ${source.slice(start?.offset, end?.offset)}`)
		})
	expect(places).toContain('4:48 one')
	expect(places).toContain('7:4 Inside')
	expect(places).toContain('9:7 two')
	expect(places).toContain('16:7 three')
	expect(places).toContain('12:1 {{< highlight go >}}\nfunc main() {}\n{{< /highlight >}}')
})
