import { afterEach, describe, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(remove)

function remove(): void {
	site?.remove()
	site = undefined
}

/** The body of a post, without what this engine adds to headings and code. */
async function body(markdown: string, config = '', files: Readonly<Record<string, string>> = {}) {
	const page = await pageOf(markdown, config, files)
	const article =
		/<div class="prose[^>]*>(.*?)<\/div>\s*(?:<footer|<\/article)/s.exec(page)?.[1] ?? page
	return article
		.replace(/<a class="anchor".*?<\/a>/g, '')
		.replace(/\s*\n\s*/g, '\n')
		.trim()
}

async function pageOf(markdown: string, config: string, files: Readonly<Record<string, string>>) {
	site = scratchSite({
		'hugo.yaml': `baseURL: https://example.org/sub/\n${config}`,
		'content/posts/a.md': `---\ntitle: A\ndate: 2024-01-01\n---\n${markdown}\n`,
		...files,
	})
	const { diagnostics } = await site.build()
	expect(diagnostics).toEqual([])
	return site.bytesOf('out').get('posts/a/index.html') ?? ''
}

const goldmark = (settings: string) => `markup: { goldmark: ${settings} }\n`

/** Each is what Hugo 0.169 makes of the same text and config. */
describe('a post of a Hugo site', () => {
	it('has definition lists', async () => {
		const text = 'Term *x*\n: One\n  lazy\n: "Two"\n\nApple\n\n: Fruit\n\n```\na\n: b\n```'
		const html = await body(text)
		expect(Buffer.from(html, 'latin1').toString()).toContain(
			'<dl><dt>Term <em>x</em></dt><dd>One\nlazy</dd><dd>“Two”</dd><dt>Apple</dt><dd><p>Fruit</p></dd></dl>',
		)
		expect(html).toContain('a\n: b</code>')
		remove()
		expect(
			await body('Term\n: One', goldmark('{ extensions: { definitionList: false } }')),
		).toContain('<p>Term\n: One</p>')
	})

	it('has emoji by their names, and ids of headings by these', async () => {
		const html = await body(
			'## Hi :tada: you\n\n:tada: `:tada:` [:+1: link](https://x.org/) :nope: a:tada:b http://x.org/:tada:/y',
			'enableEmoji: true\n',
		)
		expect(Buffer.from(html, 'latin1').toString()).toMatch(
			/<h2 id="hi-tada-you">Hi 🎉 you<\/h2>\n<p>🎉 <code>:tada:<\/code> <a[^>]*>👍 link<\/a> :nope: a🎉b <a[^>]*>http:\/\/x\.org\/:tada:\/y<\/a><\/p>/u,
		)
		remove()
		expect(await body(':tada:')).toContain('<p>:tada:</p>')
	})

	it('has the marks that its config switches on', async () => {
		const extras = ['mark', 'insert', 'superscript', 'subscript'].map(
			(name) => `${name}: { enable: true }`,
		)
		const text = 'H~2~O ==*mark* x== ++ins++ x^2^ ~~del~~ a == b ==c'
		expect(
			await body(text, goldmark(`{ extensions: { extras: { ${extras.join(', ')} } } }`)),
		).toContain(
			'<p>H<sub>2</sub>O <mark><em>mark</em> x</mark> <ins>ins</ins> x<sup>2</sup> <del>del</del> a == b ==c</p>',
		)
	})

	it('breaks lines, and has attributes of blocks', async () => {
		const text =
			'Line *one*\nline two\n{.para #p}\n\n> quote\n{.cls}\n\n- item\n{.list}\n\n| a |\n|---|\n| b |\n{.table}'
		const html = await body(
			text,
			goldmark('{ renderer: { hardWraps: true }, parser: { attribute: { block: true } } }'),
		)
		expect(html).toContain('<p id="p" class="para">Line <em>one</em><br>\nline two</p>')
		expect(html).toMatch(/<blockquote class="cls">\s*<p>quote<\/p>/)
		expect(html).toMatch(/<ul class="list">\s*<li>item/)
		expect(html).toContain('<table class="table">')
		expect(html).not.toContain('{.')
	})

	it('has attributes of blocks between lines of text too, and none behind an empty line', async () => {
		const text = '{.z}\nA *b*\n{.c}\nd\n{#e}\n{.f}\n\n# G\n{.h}\n\ni\n\n{.j}\n\n{k}\nl'
		const html = await body(text, goldmark('{ parser: { attribute: { block: true } } }'))
		expect(html).toContain(
			'<p class="c">A <em>b</em></p>\n<p class="f" id="e">d</p>\n<h1 class="h" id="g">G</h1>\n<p>i</p>\n<p>{k}\nl</p>',
		)
	})

	it('numbers lines, and has no colours, if its config says so', async () => {
		const code = '```go\npackage main\n```'
		expect(await body(code, 'markup: { highlight: { lineNos: true } }\n')).toContain(
			'data-line="1"',
		)
		remove()
		expect(await body(code, 'markup: { highlight: { codeFences: false } }\n')).not.toContain(
			'shiki',
		)
		remove()
		const anchored =
			'```go {lineNos=true anchorLineNos=true lineAnchors=foo lineNoStart=7}\na\nb\n```'
		expect(await body(anchored)).toMatch(/id="foo-7" data-line="7".*id="foo-8" data-line="8"/s)
	})

	it('leads to addresses without a protocol as its config says', async () => {
		const text = 'See www.example.com/a_b, http://www.x.org and [www.y.org](http://www.y.org).'
		const hrefs = async (config = '') => {
			const found = [...(await body(text, config)).matchAll(/href="([^"]*)"/g)]
			remove()
			return found.map(([, href]) => href)
		}
		const [, ...others] = ['', 'http://www.x.org', 'http://www.y.org']
		expect(await hrefs()).toEqual(['https://www.example.com/a_b', ...others])
		expect(await hrefs(goldmark('{ extensions: { linkifyProtocol: http } }'))).toEqual([
			'http://www.example.com/a_b',
			...others,
		])
	})

	it('has guillemets where something like an element stands in angles', async () => {
		const text =
			'Say <<x>> and << y >> <<*z*>> <<b c>> `<<c>>` 2 <<<b>q</b>>>\n\n<<block>>\n\n    cat <<EOF\n\n[a<<b>>](/posts/a/) <span><<x>></span>'
		const html = await body(text, goldmark('{ renderer: { unsafe: true } }'))
		expect(Buffer.from(html, 'latin1').toString()).toMatch(
			/<p>Say «x» and « y » «<em>z<\/em>» «b c» <code>(?:&lt;|&#x3C;){2}c>><\/code> 2 «<b>q<\/b>»<\/p>\s*<p>«block»<\/p>[\s\S]*cat &lt;&lt;EOF[\s\S]*<p><a href="[^"]*">a«b»<\/a> <span>«x»<\/span><\/p>/,
		)
		remove()
		expect(await body('<<b>x</b>>', goldmark('{ extensions: { typographer: false } }'))).toContain(
			'<p>&#x3C;<b>x</b>></p>',
		)
	})

	it('has the attributes of fences on their blocks', async () => {
		const fence = (info: string) => `~~~${info}\nx\n~~~\n\n`
		const html = await body(
			`${fence('go {#snip .wide}')}${fence('go {.a .b data-x=1 hl_lines=[1] class="c" onclick="x"}')}${fence('go{#tight}')}[j](#snip) [k](#tight)`,
		)
		expect([...html.matchAll(/<figure [^>]*>/g)].map(([tag]) => tag)).toEqual([
			'<figure class="code wide" id="snip" data-language="go">',
			'<figure class="code a b c" data-x="1" data-language="go">',
			'<figure class="code" id="tight" data-language="go">',
		])
	})

	it('has ids of headings of the kind that its config names', async () => {
		const ids = async (kind: string) =>
			/<h2 id="([^"]*)"/.exec(
				await body('## Über C++ x', goldmark(`{ parser: { autoIDType: ${kind} } }`)),
			)?.[1]
		expect(await ids('github-ascii')).toBe('uber-c-x')
		remove()
		expect(Buffer.from((await ids('blackfriday')) ?? '', 'latin1').toString()).toBe('über-c-x')
	})

	it('has the address of a page where `ref` stands in text', async () => {
		const html = await body(
			'See {{< ref "b.md" >}} and {{< relref "b#x" >}}, <a href="{{< ref "b" >}}">raw</a>.',
			'',
			{ 'content/posts/b.md': '---\ntitle: B\n---\n## X\n' },
		)
		expect(html).toContain(
			'See <a href="/sub/posts/b/">https://example.org/sub/posts/b/</a> and <a href="/sub/posts/b/#x">/sub/posts/b/#x</a>, <a href="/sub/posts/b/">raw</a>.',
		)
	})

	it('has footnotes whose names have blanks', async () => {
		const html = await body(
			'a[^My note] b[^x] `[^My note]` [^no such]\n\n[^My note]: one *two*\n[^x]: three[^My note]',
		)
		expect(html).toMatch(/a<sup><a href="#fn-my-note"[^>]*>1<\/a><\/sup> b<sup>/)
		expect(html).toContain('<code>[^My note]</code> [^no such]</p>')
		expect(html).toMatch(/<li id="fn-my-note">\s*<p>one <em>two<\/em>/)
	})

	it('has captions with typographic quotes, and code in lines with its language', async () => {
		const html = Buffer.from(
			await body(
				'{{< figure src="https://x.org/a.png" alt="A" caption="It\'s \\"quoted\\" -- so... *em*" >}}\n\nA {{< highlight go "hl_inline=true" >}}f("x")`b`{{< /highlight >}} b',
			),
			'latin1',
		).toString()
		expect(html).toMatch(/<figcaption>\s*<p>It’s “quoted” – so… <em>em<\/em><\/p>\s*<\/figcaption>/)
		expect(html).toContain('<code class="code-inline language-go">f("x")`b`</code>')
	})
})

it('has formulas between the delimiters of its config, and no others', async () => {
	const delimiters = "{ block: [['\\[', '\\]'], ['$$', '$$']], inline: [['\\(', '\\)']] }"
	const tick = '`'
	const text = String.raw`In \(a_1 + b_1\) and \\(c\\) $5 and $6, ${tick}\(x\)${tick} \[p_1\] *\(in_1\)*

\[
a_1 *b* \\
c_1
\]

$$x_1$$

- item
  \[
  i_1
  \]

> \[
> q_1
> \]

| a |
|---|
| \(t_1\) |

## Head \(h_1\) and

\(not

closed\)

~~~
\(code\)
~~~`
	const html = await body(
		text,
		goldmark(`{ extensions: { passthrough: { enable: true, delimiters: ${delimiters} } } }`),
	)
	const formulas = [...html.matchAll(/<math([^>]*)>.*?<annotation[^>]*>(.*?)<\/annotation>/gs)]
	expect(
		formulas.map(([, display, formula]) => [
			display?.includes('block') ? 'block' : 'inline',
			formula,
		]),
	).toEqual([
		...[
			['inline', 'a_1 + b_1'],
			['block', 'p_1'],
			['inline', 'in_1'],
		],
		...[
			['block', 'a_1 *b* \\\\\nc_1'],
			['block', 'x_1'],
			['block', 'i_1'],
			['block', 'q_1'],
			['inline', 't_1'],
			['inline', 'h_1'],
		],
	])
	expect(html).toContain('and \\(c\\) $5 and $6, <code>\\(x\\)</code>')
	expect(html).toMatch(/<p>\(not<\/p>\s*<p>closed\)<\/p>/)
	expect(html).toContain('\\(code\\)')
	expect(html).toContain('id="head--and"')
})

it('has formulas that scripts find on the page where its config switches math on', async () => {
	const tick = '`'
	const text = String.raw`In \\(a_1 + b_1\\) and \\(\{c\}\\), \(d\) ${tick}\\(x\\)${tick} $e$ f \\[g\\]

\\[
a_1 \\\\[2pt]
\\{c_1\\}
\\]

$$
h \\[2pt] i \\]
$$

## Head \\(h_1\\) $k_1$`
	const html = await body(text, 'params: { math: true }\n')
	const formulas = [...html.matchAll(/<math([^>]*)>.*?<annotation[^>]*>(.*?)<\/annotation>/gs)]
	expect(formulas.map(([, , formula]) => formula)).toEqual([
		'a_1 + b_1',
		'{c}',
		'e',
		'g',
		'a_1 \\\\[2pt]\n\\{c_1\\}',
		'h \\\\[2pt] i \\\\]',
		'h_1',
		'k_1',
	])
	expect(html).toContain('(d) <code>\\\\(x\\\\)</code>')
	expect(html).toContain('id="head-h_1-k_1"')
	remove()
	expect(await body(String.raw`\\(a\\)`)).toContain('<p>\\(a\\)</p>')
})

describe('the table of contents of a Hugo site', () => {
	const text = '# One\n\n## Two\n\n### Three\n\n#### Four\n\nx'
	const entries = async (config: string) => {
		const toc = /<nav class="toc".*?<\/nav>/s.exec(await pageOf(text, config, {}))?.[0] ?? ''
		remove()
		return [
			/<(ul|ol)>/.exec(toc)?.[1],
			[...toc.matchAll(/<a[^>]*>(.*?)<\/a>/g)].map(([, name]) => name),
		]
	}

	it('has the levels that its config names, with numbers', async () => {
		const levels = 'markup: { tableOfContents: { startLevel: 2, endLevel: 4, ordered: true } }\n'
		expect(await entries(`${levels}params: { ShowToc: true }\n`)).toEqual([
			'ol',
			['Two', 'Three', 'Four'],
		])
	})

	it('has all levels in PaperMod, unless that is to have the one of Hugo', async () => {
		const paperMod = 'theme: PaperMod\n'
		expect(await entries(`${paperMod}params: { ShowToc: true }\n`)).toEqual([
			'ul',
			['One', 'Two', 'Three', 'Four'],
		])
		expect(await entries(`${paperMod}params: { ShowToc: true, UseHugoToc: true }\n`)).toEqual([
			'ul',
			['Two', 'Three'],
		])
	})
})
