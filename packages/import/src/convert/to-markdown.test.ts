import { parsePost, plainText } from '@blog/core'
import { describe, expect, it } from 'vitest'
import { convert } from '../../test/convert.ts'

describe('toMarkdown', () => {
	it.each([
		[
			'paragraphs of blank lines, and line breaks',
			'One\ntwo\n\n<em>Three</em> four',
			'One\\\ntwo\n\n*Three* four\n',
		],
		['paragraphs beside elements', 'One\n<ul><li>a</li></ul>\nTwo', 'One\n\n- a\n\nTwo\n'],
		[
			'paragraphs in items of lists',
			'<ul><li>one</li>\n<li>two\n\npara in <b>two</b>\n\n<ul><li>in</li></ul>\n\n</li></ul>',
			'- one\n\n- two\n\n  para in **two**\n\n  - in\n',
		],
		[
			'blank lines around lists in items',
			'<ul>\n\n<li>one\n\n<ul>\n\n<li>in</li>\n\n</ul>\n\n</li>\n\n</ul>',
			'- one\n  - in\n',
		],
		[
			'paragraphs in cells',
			'<table><tr><th>a</th></tr><tr><td>b\n\nc</td></tr></table>',
			'| a      |\n| ------ |\n| b<br>c |\n',
		],
		[
			'blocks of files, without a button for the same',
			'<!-- wp:file --><div class="wp-block-file"><a href="/a.pdf">Doc</a><a href="/a.pdf" class="wp-block-file__button" download>Download</a></div><!-- /wp:file -->',
			'[Doc](/a.pdf)\n',
		],
		[
			'blocks of files that are a button',
			'<!-- wp:file --><div class="wp-block-file"><a href="/a.pdf" class="wp-block-file__button" download>Download</a></div><!-- /wp:file -->',
			'[Download](/a.pdf)\n',
		],
		['code as it stands', '<pre>a\n\n  b</pre>', '```\na\n\n  b\n```\n'],
		['the end of the summary', 'One\n\n<!--more-->\n\nTwo', 'One\n\n<!--more-->\n\nTwo\n'],
		[
			'verse with its indentation',
			'<!-- wp:verse --><pre class="wp-block-verse">Roses  are <em>red\n  and</em>\n\tviolets blue</pre><!-- /wp:verse -->',
			'Roses are *red\\\n\u00a0\u00a0and*\\\n\u00a0\u00a0\u00a0\u00a0violets blue\n',
		],
		[
			'where a film begins',
			'https://youtu.be/dQw4w9WgXcQ?t=1m30s\n\nhttps://www.youtube.com/watch?v=dQw4w9WgXcQ&t=30s',
			'{{< youtube id="dQw4w9WgXcQ" start="90" >}}\n\n{{< youtube id="dQw4w9WgXcQ" start="30" >}}\n',
		],
		[
			'covers with their pictures',
			'<!-- wp:cover --><div class="wp-block-cover has-background-dim" style="background-image:url(https://old.example/a.jpg);min-height:2px"><p class="wp-block-cover-text">One</p></div><!-- /wp:cover --><!-- wp:cover --><div class="wp-block-cover has-parallax"><div role="img" aria-label="B" class="wp-block-cover__image-background" style="background-position:50% 50%;background-image:url(\'/b.jpg\')"></div><div class="wp-block-cover__inner-container"><p>Two</p></div></div><!-- /wp:cover -->',
			'![](https://old.example/a.jpg)\n\nOne\n\n![B](/b.jpg)\n\nTwo\n',
		],
		[
			'covers whose pictures have brackets in their names',
			`<div class="wp-block-cover" style="background-image:url('https://old.example/a(1).jpg')"><p>One</p></div><div class="wp-block-cover" style="background-image: url( &quot;/it's(2).jpg&quot; )"><p>Two</p></div>`,
			"![](https://old.example/a\\(1\\).jpg)\n\nOne\n\n![](/it's\\(2\\).jpg)\n\nTwo\n",
		],
		[
			'pictures of emoji',
			'Hi <img class="wp-smiley" src="https://old.example/wp-includes/images/smilies/icon_wink.gif" alt=";-)"><img class="emoji" src="https://s.w.org/images/core/emoji/15.0.3/72x72/1f1eb-1f1f7.png" alt="x"> <img class="wp-smiley" src="/b.png" alt="😀"> <img class="wp-smiley" src="/b.png" alt="b">',
			'Hi 😉🇫🇷 😀 ![b](/b.png)\n',
		],
		[
			'pictures in a folder that is called emoji, and words of a picture',
			'<img src="https://old.example/files/emoji/set/cafe.png" alt="Coffee"> <img src="/images/core/emoji/x/01.png" alt="a"> <img src="/images/core/emoji/x/d83d.png" alt="b"> <img src="/images/core/emoji/x/31.png" alt="c"> <img class="emoji" src="/c.png" alt="咖啡">',
			'![Coffee](https://old.example/files/emoji/set/cafe.png) ![a](/images/core/emoji/x/01.png) ![b](/images/core/emoji/x/d83d.png) ![c](/images/core/emoji/x/31.png) ![咖啡](/c.png)\n',
		],
		[
			'emoji of several characters',
			[
				'1f468-1f3fd-200d-1f4bb',
				'31-20e3',
				'2764',
				'1f3f4-e0067-e0062-e0065-e006e-e0067-e007f',
				'a9',
			]
				.map(
					(name) => `<img src="https://s.w.org/images/core/emoji/17.0.2/svg/${name}.svg" alt="x">`,
				)
				.join(' '),
			'👨🏽\u200d💻 1\u20e3 ❤ 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} ©\n',
		],
		['a page break', 'One\n\n<!--nextpage-->\n\nTwo', 'One\n\nTwo\n'],
		['a page break within a line', 'One<!--nextpage-->Two', 'One\n\nTwo\n'],
		[
			'[code] with its language',
			'[code lang="php"]\nif ($a < 1) {}\n\n$b = [1];\n[/code]',
			'```php\nif ($a < 1) {}\n\n$b = [1];\n```\n',
		],
		['[code] with references', '[sourcecode]a &lt; b[/sourcecode]', '```\na < b\n```\n'],
		['[embed]', '[embed]https://youtu.be/dQw4w9WgXcQ[/embed]', '{{< youtube dQw4w9WgXcQ >}}\n'],
		[
			'an address on its own line',
			'One\n\nhttps://example.com/a\n\nTwo',
			'One\n\n<https://example.com/a>\n\nTwo\n',
		],
		[
			'[video]',
			'[video mp4="https://example.com/a.mp4"][/video]',
			'{{< video src="https://example.com/a.mp4" >}}\n',
		],
		['[[caption]], which shows the call', 'Write [[gallery]].', 'Write \\[gallery].\n'],
		['words in brackets', 'It [sic] has [code] in it.', 'It \\[sic] has \\[code] in it.\n'],
		['SyntaxHighlighter', '<pre class="brush: js; title">let a</pre>', '```js\nlet a\n```\n'],
		[
			'gists',
			'<script src="https://gist.github.com/ann/1a2b.js"></script>',
			'{{< gist ann 1a2b >}}\n',
		],
		[
			'frames in frames',
			'<iframe src="https://cdn.embedly.com/widgets/media.html?src=https%3A%2F%2Fwww.youtube.com%2Fembed%2FdQw4w9WgXcQ%3Ffeature%3Doembed&amp;url=x"></iframe>',
			'{{< youtube dQw4w9WgXcQ >}}\n',
		],
		[
			'cards of other pages',
			'<div class="graf--mixtapeEmbed"><a href="https://example.com/a" class="markup--mixtapeEmbed-anchor"><strong class="markup--mixtapeEmbed-strong">A</strong><br><em>b</em>example.com</a><a href="https://example.com/a" class="mixtapeImage"></a></div>',
			'[A](https://example.com/a)\n',
		],
		[
			'ids of headings that a table of contents leads to',
			'<p><a href="#h-a_b">A</a> <a href="#old">B</a></p><h2 id="h-a_b">A</h2><h2><a name="old"></a>B</h2><h2 id="c">C</h2><h2 id="h-a_b">D</h2>',
			'[A](#h-a_b) [B](#old)\n\n## A {#h-a_b}\n\n## B {#old}\n\n## C\n\n## D\n',
		],
		[
			'anchors that a link leads to',
			'<p><a name="old"></a>x <span id="zz">y</span> <a name="un">z</a></p><div id="fig.1"><p>b</p></div><pre id="c">c</pre><ul><li id="d">d</li></ul><section id="s"><h2 id="t">S</h2></section><p><a href="#old">go</a><a href="#zz">go</a><a href="#fig.1">go</a><a href="#c">go</a><a href="#d">go</a><a href="#s">go</a><a href="#t">go</a></p>',
			'<a id="old"></a>x <a id="zz"></a>y z\n\n<a id="fig.1"></a>b\n\n<a id="c"></a>\n\n```\nc\n```\n\n- <a id="d"></a>d\n\n## <a id="t"></a>S {#s}\n\n[go](#old)[go](#zz)[go](#fig.1)[go](#c)[go](#d)[go](#s)[go](#t)\n',
		],
		[
			'anchors in links',
			'<p><a href="/b"><b id="x">B</b></a> <a href="#x">c</a></p>',
			'<a id="x"></a>[**B**](/b) [c](#x)\n',
		],
		['line breaks that part paragraphs', '<p>a<br> <br>b<br>c</p>', 'a\n\nb\\\nc\n'],
		[
			'footnotes',
			'<p>a<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup></p><hr class="footnotes-sep"><section class="footnotes"><ol class="footnotes-list"><li id="fn1"><p>One <b>two</b> <a href="#fnref1" class="footnote-backref">↩︎</a></p></li></ol></section>',
			'a[^1]\n\n[^1]: One **two**\n',
		],
		[
			'what only looks like a footnote',
			'<p>a<sup><a href="#b">1</a></sup></p><ol><li id="c">d</li></ol>',
			'a<sup>[1](#b)</sup>\n\n1. d\n',
		],
		['spaces within marks', '<b>So </b>it', '**So** it\n'],
		['what Markdown has no marks for', 'H<sub onclick="x()">2</sub>O', 'H<sub>2</sub>O\n'],
		[
			'what Markdown has no marks for, in lists',
			'<ul><li>H<sub>2</sub>O</li><li><sup>a</sup> b</li></ul>',
			'- H<sub>2</sub>O\n- <sup>a</sup> b\n',
		],
		[
			'frames',
			'<iframe src="//www.youtube.com/embed/dQw4w9WgXcQ?rel=0"></iframe>',
			'{{< youtube dQw4w9WgXcQ >}}\n',
		],
	])('converts %s', (_, text, expected) => {
		expect(convert(text)).toMatchObject({ markdown: expected, dropped: [], unknown: [] })
	})

	it.each([
		[
			'the fields of a form',
			'<form><p>in <b>1</b></p><p><input value="a"><button>Send</button></p></form>',
			'in **1**\n',
			['form'],
		],
		[
			'scripts',
			'<p>a</p><script>let a</script><script src="/b.js"></script>',
			'a\n',
			['script', 'script'],
		],
		[
			'formulas and drawings',
			'<p>a <math><mi>x1</mi></math>b</p><svg><text>T1</text></svg>',
			'a b\n',
			['math', 'svg'],
		],
		[
			'what browsers do not show',
			'<template><p>t1</p></template><dialog>d</dialog>',
			'',
			['template', 'dialog'],
		],
		[
			'frames and players without an address',
			'<iframe src="about:blank"></iframe><video></video>',
			'',
			['iframe', 'video'],
		],
		[
			'the words at the end of the summary',
			'One<!--more Read on-->',
			'One\n\n<!--more-->\n',
			['<!--more Read on-->'],
		],
		[
			'pixels that count',
			'<noscript><img width="1" height="1" src="/p.gif"></noscript>',
			'',
			['noscript'],
		],
	])('leaves out and tells: %s', (_, text, markdown, elements) => {
		expect(convert(text, 'html')).toMatchObject({ markdown, elements })
	})

	it('code of Medium has its language', () => {
		const text =
			'<pre data-code-block-mode="2" data-code-block-lang="typescript" class="graf graf--pre"><span class="pre--content">let a<br>let b</span></pre>'
		expect(convert(text, 'html').markdown).toBe('```typescript\nlet a\nlet b\n```\n')
	})

	it.each([
		['a list', '<ul><li>a</li><li>b</li></ul>', '• a<br>• b'],
		['a list with numbers', '<ol><li>a<p>c</p></li><li>b</li></ol>', '1. a<br>c<br>2. b'],
		['code of lines', '<pre>l1\n  l2</pre>', '`l1`<br>`\u00a0\u00a0l2`'],
		['code with a bar', '<code>a|b</code>', '`a\\|b`'],
		['paragraphs', '<p>p1</p><p>p2</p>', 'p1<br>p2'],
		['divisions in text', 'x <div>a</div><div>b</div> y', 'x<br>a<br>b<br>y'],
		['a heading', '<h4>head</h4>text', '**head**<br>text'],
		['a quote and a rule', '<blockquote><p>q</p></blockquote><hr>x', 'q<br>x'],
		['a break', '1<br>2', '1<br>2'],
		['a table', '<table><tr><td>a</td><td>b</td></tr></table>', 'a b'],
	])('a cell of a table is one line: %s', (_, cell, written) => {
		const table = `<table><tr><th>h</th><th>i</th></tr><tr><td>${cell}</td><td>z</td></tr></table><p>after</p>`
		const lines = convert(table, 'html').markdown.split('\n')
		expect([lines[2]?.replace(/ +\|/g, ' |'), ...lines.slice(3)]).toEqual([
			`| ${written} | z |`,
			...['', 'after', ''],
		])
	})

	it.each(['class="has-text-align-right" data-align="right"', 'style="text-align: right"'])(
		'columns are aligned as they were: %s',
		(how) => {
			const { markdown } = convert(
				`<table><tr><th ${how}>h</th></tr><tr><td>z</td></tr></table>`,
				'html',
			)
			expect(markdown).toContain('-:')
		},
	)

	it.each([
		['without scripts', '<noscript><img src="/n.png"> a</noscript>', '![](/n.png) a\n'],
		[
			'late',
			'<img src="data:,a" data-src="/n.png"><noscript><img src="/n.png"></noscript>',
			'![](/n.png)\n',
		],
		[
			'later than another one',
			'<img src="/blank.gif" data-src="/n.png"><noscript><img src="/n.png"></noscript>',
			'![](/blank.gif)![](/n.png)\n',
		],
		[
			'captions',
			'<table><caption>Cap <b>1</b></caption><tr><th>a</th></tr><tr><td>b</td></tr></table>',
			'Cap **1**\n\n| a |\n| - |\n| b |\n',
		],
		['menus', '<menu><li>a</li></menu>', '- a\n'],
	])('keeps what there is to read: %s', (_, text, markdown) => {
		expect(convert(text, 'html')).toMatchObject({ markdown, elements: [] })
	})

	it('keeps ids that other posts lead to, and writes none that could be more', () => {
		const text = '<h2 id="my-sec">A</h2><h2 id="b">B</h2><p id="é">C</p><p id="&quot;&gt;d">D</p>'
		expect(convert(text, 'html', ['my-sec', '%C3%A9', '">d']).markdown).toBe(
			'## A {#my-sec}\n\n## B\n\n<a id="é"></a>C\n\nD\n',
		)
	})

	it('makes a figure of [caption], with marks, links and quotes in its text', () => {
		const { markdown } = convert(
			'[caption id="a" width="300"]<a href="https://example.com/b"><img src="https://example.com/a.jpg" alt="A &quot;cat&quot;" /></a> One "<em>cat</em>"[/caption]',
		)
		expect(markdown).toBe(
			'{{< figure src="https://example.com/a.jpg" alt="A \\"cat\\"" caption="One \\"*cat*\\"" link="https://example.com/b" >}}\n',
		)
	})

	it.each([
		['A *cap* [b]', 'A *cap* [b]', '"A \\*cap\\* \\[b]"'],
		['marks and "quotes"', 'A "*cap*"', '`A "\\*cap\\*"`'],
		['marks, "quotes" and code', '"*cap*" <code>c</code>', '"&quot;\\*cap\\*&quot; `c`"'],
		['a backtick', 'A ` b', '"A &#96; b"'],
		['a backslash at the end', 'c:\\', '`c:\\\\`'],
	])('writes a caption that Hugo reads as it is read here: %s', async (_, said, written) => {
		const { markdown } = convert(
			`[caption]<img src="https://example.com/a.jpg" />${said}[/caption]`,
		)
		expect(markdown).toBe(`{{< figure src="https://example.com/a.jpg" caption=${written} >}}\n`)
		const { post } = await parsePost(`---\ntitle: A\n---\n${markdown}`)
		expect(post && plainText(post.tree)).toBe(said.replace(/<.*?>/g, ''))
	})

	it('makes figures of [gallery], by its ids or of the post itself', () => {
		const figure = (id: string) =>
			`{{< figure src="https://example.com/${id}.jpg" caption="Number ${id}" >}}\n`
		expect(convert('[gallery ids="3, 4"]').markdown).toBe(`${figure('3')}\n${figure('4')}`)
		expect(convert('[gallery]').markdown).toBe(figure('own'))
	})

	it('names pictures of a gallery that the export does not have', () => {
		expect(convert('[gallery ids="3,none-999"]')).toMatchObject({
			markdown: expect.stringContaining('/3.jpg'),
			lost: ['none-999'],
		})
		expect(convert('[gallery ids="none-1"]')).toMatchObject({ markdown: '', lost: ['none-1'] })
		expect(convert('[gallery ids=""]').lost).toEqual([])
	})

	it.each([
		['in a text', 'Look:\nhttps://twitter.com/a/status/1\nNice.'],
		['in a paragraph', '<p>Look:\nhttps://twitter.com/a/status/1\nNice.</p>'],
		['with blanks around', 'Look:\n  https://twitter.com/a/status/1 \nNice.'],
		['behind marks', '<b>Look:</b>\nhttps://twitter.com/a/status/1\n<i>Nice.</i>'],
	])('shows an address on a line of its own as a link: %s', (_, text) => {
		expect(convert(text).markdown.replace(/[*]/g, '')).toBe(
			'Look:\n\n<https://twitter.com/a/status/1>\n\nNice.\n',
		)
	})

	it('leaves an address within a line there', () => {
		expect(convert('See <b>this</b> https://example.com/\nand that').markdown).not.toContain(
			'<http',
		)
		expect(convert('One\nhttps://youtu.be/dQw4w9WgXcQ\ntwo').markdown).toBe(
			'One\n\n{{< youtube dQw4w9WgXcQ >}}\n\ntwo\n',
		)
	})

	it('tells of a form for subscribers of Ghost, and of cards that are not known, in HTML too', () => {
		const form =
			'<form><input><button>Subscribe</button><div class="kg-signup-card-success">Email sent!</div></form>'
		expect(
			convert(
				`<p>a</p><div class="kg-card kg-signup-card"><h2>Join</h2>${form}<p>No spam.</p></div><div class="kg-card kg-poll-card">Yes</div><figure class="kg-card kg-image-card"><img src="https://example.com/a.png"></figure>`,
				'html',
			),
		).toMatchObject({
			markdown: 'a\n\n## Join\n\nNo spam.\n\nYes\n\n![](https://example.com/a.png)\n',
			cards: [
				'signup: its form is left out; what there is to read beside it stays',
				'poll: it is not known; what there is to read in it stays',
			],
		})
		const node = { type: 'signup', header: 'Join', buttonText: 'Subscribe', disclaimer: 'No spam.' }
		expect(convert(JSON.stringify({ root: { children: [node] } }), 'lexical')).toMatchObject({
			markdown: 'Join\n\nNo spam.\n',
			cards: ['signup: its form is left out; what there is to read beside it stays'],
		})
	})

	it('takes blocks for the HTML that is in them, and names those without any', () => {
		const text = `<!-- wp:paragraph {"align":"left"} -->
<p>One
line</p>
<!-- /wp:paragraph -->

<!-- wp:latest-posts {"postsToShow":3} /-->

<!-- wp:syntaxhighlighter/code {"language":"go"} -->
<pre class="wp-block-syntaxhighlighter-code">x := 1</pre>
<!-- /wp:syntaxhighlighter/code -->

<!-- wp:more -->
<!--more-->
<!-- /wp:more -->

<!-- wp:embed {"url":"https://vimeo.com/76979871"} -->
<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
https://vimeo.com/76979871
</div></figure>
<!-- /wp:embed -->`
		expect(convert(text)).toMatchObject({
			markdown: 'One line\n\n```go\nx := 1\n```\n\n<!--more-->\n\n{{< vimeo 76979871 >}}\n',
			dropped: ['latest-posts'],
			unknown: [],
		})
	})

	it('fills in reusable blocks, once, and names those that the export does not have', () => {
		const text =
			'<!-- wp:block {"ref":9} /--><!-- wp:block {"ref":8} /--><ul class="wp-block-social-links"><!-- wp:social-link {"url":"https://example.com/@a","service":"mastodon"} /-->\n\n<!-- wp:social-link {"url":"https://example.com/b","service":"x","label":"Me"} /--></ul>'
		expect(convert(text)).toMatchObject({
			markdown: 'Again\n\n- [mastodon](https://example.com/@a)\n- [Me](https://example.com/b)\n',
			dropped: ['block', 'block'],
			unknown: [],
		})
	})

	it('keeps shortcodes that it does not know, and names them', () => {
		const { markdown, unknown } = convert('[contact-form id="7"]')
		expect(markdown).toBe('\\[contact-form id="7"]\n')
		expect(unknown).toEqual(['contact-form'])
	})

	it.each([
		'<script>alert(1)</script><style>b{}</style>',
		'<img src="x.png" onerror="alert(1)">',
		'<a href="javascript:alert(1)">a</a>',
		'<svg onload="alert(1)"><text>a</text></svg>',
		'<sub><script>alert(1)</script></sub>',
		'&lt;script&gt;alert(1)&lt;/script&gt;',
		'<figure><img src="x.png"><figcaption>&lt;script&gt;alert(1)&lt;/script&gt;</figcaption></figure>',
		'{{< rawhtml >}}&lt;script&gt;alert(1)&lt;/script&gt;{{< /rawhtml >}}',
		'{{&lt; rawhtml &gt;}}&lt;script&gt;alert(1)&lt;/script&gt;{{&lt; /rawhtml &gt;}}',
		'<code>{{&lt; rawhtml &gt;}}&lt;script&gt;alert(1)&lt;/script&gt;{{&lt; /rawhtml &gt;}}</code>',
		'<pre>{{% rawhtml %}}</pre>&lt;script&gt;alert(1)&lt;/script&gt;<pre>{{% /rawhtml %}}</pre>',
		'<pre>{{&lt; rawhtml</pre><pre>&gt;}}&lt;script&gt;alert(1)&lt;/script&gt;{{&lt; /rawhtml &gt;}}</pre>',
		'<img src="x.png" alt="{{&lt; rawhtml &gt;}}&lt;script&gt;alert(1)&lt;/script&gt;{{&lt; /rawhtml &gt;}}">',
		'<a href="/x" title="{{&lt; rawhtml &gt;}}&lt;script&gt;alert(1)&lt;/script&gt;{{&lt; /rawhtml &gt;}}">a</a>',
		'<figure><img src="x.png"><figcaption>&quot; &gt;}}{{&lt; rawhtml &gt;}}&lt;script&gt;alert(1)&lt;/script&gt;{{&lt; /rawhtml &gt;}}</figcaption></figure>',
		'<p>{{&lt; fig<b></b>ure &gt;}}',
	])('leaves no code and no call that was not made here: %s', async (html) => {
		const { markdown } = convert(html)
		const { post, diagnostics } = await parsePost(`---\ntitle: A\n---\n${markdown}`)
		expect(diagnostics.filter(({ rule }) => rule.startsWith('shortcode'))).toEqual([])
		const raw = JSON.stringify(post?.tree, (_, node) =>
			node?.type === 'html'
				? { html: node.value }
				: node?.type
					? {
							...node,
							value: undefined,
							url: node.url?.startsWith('javascript') ? node.url : undefined,
							alt: undefined,
							title: undefined,
						}
					: node,
		)
		expect(raw).not.toMatch(/<script|onerror|onclick|javascript:|onload/)
	})

	it('shows calls of shortcodes in code as they stand', async () => {
		const { markdown } = convert('<pre>{{&lt; figure src="a.png" &gt;}}</pre>')
		const { post } = await parsePost(`---\ntitle: A\n---\n${markdown}`)
		expect(post?.tree.children).toMatchObject([
			{ type: 'code', value: '{{< figure src="a.png" >}}' },
		])
	})

	it.each([
		'[code ',
		'[caption]',
		'[a b="',
		'<!-- wp:a {',
		'<b>',
		'<div>',
		'{{<',
		'[[',
		'<pre>{{< /*',
	])('ends, whatever is repeated: %s', (piece) => {
		let failure: unknown
		try {
			convert(piece.repeat(3000))
		} catch (error) {
			failure = error
		}
		// Of too deep nesting, which the caller tells as such.
		expect(failure === undefined || failure instanceof RangeError).toBe(true)
	})
})
