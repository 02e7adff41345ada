import fc from 'fast-check'
import type { List, Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { visitFlow } from '../../metadata/visit-flow.ts'
import { parsePost } from '../../post/parse-post.ts'
import { liquidExpander } from './liquid-expander.ts'

const expand = liquidExpander({
	site: { title: 'Notes', url: 'https://example.com', baseurl: '/blog' },
	includes: {
		'note.html': '<b>{{ include.text }} of {{ page.title }}</b>',
		'odd.html': '<i>{{ include.x }}</i>',
	},
})

function run(body: string) {
	const source = `---\ntitle: T\n---\n${body}`
	const from = source.length - body.length
	const expanded = expand(source, { from, file: 'a.md', matter: { title: 'T' } })
	return {
		text: expanded?.text.slice(from),
		found: expanded?.diagnostics.map(({ message, line, column }) => `${line}:${column} ${message}`),
	}
}

describe('liquidExpander', () => {
	it.each([
		['{{ page.title }} of {{ site.title | upcase }}', 'T of NOTES'],
		['{% raw %}{{ x }}{% endraw %}', '{{ x }}'],
		['{% include note.html text="A" %}', '<b>A of T</b>'],
		['{% include odd.html %}', '<i></i>'],
		['{% if page.title == "T" %}yes{% else %}no{% endif %}', 'yes'],
		['{% assign x = 2 %}{{ x | times: 3 }}', '6'],
		['{% if page.title %}a{% endif page.title -%} b', 'ab'],
		['{% for i in (1..2) %}{% if i == 1 %}a{% endif x %}{% endfor i %}b', 'ab'],
		['a{%- comment -%} b {%- endcomment -%}c', 'ac'],
		['a{% comment %}{% nope %}{{ nope : }}{% endcomment %}c', 'ac'],
		['{% for i in (1..9) %}{{ i }}{% if i == 2 %}{% break %}{% endif %}{% endfor %}', '12'],
		[
			'{% highlight ruby linenos %}\nputs "{{ page.title }}"\n{% endhighlight %}',
			'```ruby showLineNumbers\nputs "T"\n```',
		],
		[
			'{% highlight ruby linenos=table mark_lines="1 3-4" %}x{% endhighlight %}',
			'```ruby showLineNumbers hl_lines="1 3-4"\nx\n```',
		],
		['{{ "a *b* `<c>`" | markdownify }}', '<p>a <em>b</em> <code>&lt;c&gt;</code></p>\n'],
		[
			'{{ page.nope | default: "[x](/y?a=1&b \'t\')" | markdownify }}',
			'<p><a href="/y?a=1&amp;b" title="t">x</a></p>\n',
		],
		[
			'{{ "# A\n\n- *b*\n- c\n\n> d\n\n```js\n<\n```" | markdownify }}',
			'<h1>A</h1>\n<ul>\n<li><em>b</em></li>\n<li>c</li>\n</ul>\n<blockquote>\n<p>d</p>\n</blockquote>\n<pre><code class="language-js">&lt;\n</code></pre>\n',
		],
		['{% highlight md %}\n````\n{% endhighlight %}', '`````md\n````\n`````'],
		['{{ "x" | relative_url }} {{ "/x" | absolute_url }}', '/blog/x https://example.com/blog/x'],
		['[a]({% post_url 2020-01-01-b %})', '[a]({{< ref /_posts/2020-01-01-b >}})'],
		[
			'[a]({% post_url 2020-01-01-b %}?x=(y)&z="z"&t[]=1) b',
			'[a]({{< ref /_posts/2020-01-01-b >}}?x=(y)&z="z"&t[]=1) b',
		],
		[
			"[a]: {{ site.baseurl }}{% post_url 2020-01-01-b %}?x='y' (z)",
			`[a]: {{< ref /_posts/2020-01-01-b >}}?x='y' (z)`,
		],
		[
			'<a href="{% post_url 2020-01-01-b %}?x=1">a</a>',
			'<a href="{{< ref /_posts/2020-01-01-b >}}?x=1">a</a>',
		],
		['({% post_url 2020-01-01-b %}?x)', '({{< ref /_posts/2020-01-01-b?x >}})'],
		['x={% post_url 2020-01-01-b %}?a=1', 'x={{< ref "/_posts/2020-01-01-b?a=1" >}}'],
		['y [x]: {% post_url 2020-01-01-b %}#f', 'y [x]: {{< ref /_posts/2020-01-01-b#f >}}'],
		['[^1]: {% post_url 2020-01-01-b %}#f', '[^1]: {{< ref /_posts/2020-01-01-b#f >}}'],
		[
			'[a](https://t.co/?u={{ site.url }}{{ site.baseurl }}{% post_url 2020-01-01-b %}&t=1)',
			'[a](https://t.co/?u=https://example.com{{< ref /_posts/2020-01-01-b >}}&t=1)',
		],
		[
			'<a href="https://t.co/?u={{ site.url }}{% post_url 2020-01-01-b %}&amp;t=1">',
			'<a href="https://t.co/?u=https://example.com{{< ref /_posts/2020-01-01-b >}}&amp;t=1">',
		],
		[
			'<a href="{{ site.url }}{% post_url 2020-01-01-b %}">',
			'<a href="{{< ref /_posts/2020-01-01-b >}}">',
		],
		['{% link _posts/2020-01-01-b.md %}', '{{< ref /_posts/2020-01-01-b.md >}}'],
	])('runs %j', (body, text) => {
		expect(run(body)).toEqual({ text, found: [] })
	})

	it.each([
		['1. a\n\n   {% highlight js %}\n   b\n     c\n   {% endhighlight %}\n\n2. d', 'b\n  c'],
		['1. a\n\n    {% highlight js %}\nb\n\nc\n    {% endhighlight %}\n\n2. d', 'b\n\nc'],
		['1. {% highlight js %}\nb\nc\n{% endhighlight %}\n2. d', 'b\nc'],
		['1. a {% highlight js %}b{% endhighlight %} c\n2. d', 'b'],
		['1. a\n\n\t{%- highlight js -%}\nb\n\t{%- endhighlight -%}\n\n2. d', 'b'],
		['1. > {% highlight js %}\n   > b\n   > {% endhighlight %}\n2. d', 'b'],
	])('keeps the code of %j in its item', async (body, value) => {
		const { post } = await parsePost(body, { file: 'a.md', liquid: {} })
		const [list, ...others] = post?.tree.children ?? []
		expect(others).toEqual([])
		const { children: items = [] } = list as List
		expect(items).toHaveLength(2)
		const codes: Nodes[] = []
		visitFlow({ type: 'root', children: items[0]?.children ?? [] }, (node) => {
			if (node.type === 'code') codes.push(node)
		})
		expect(codes).toMatchObject([{ lang: 'js', value }])
	})

	it.each([
		'a {% highlight js %}b{% endhighlight %} c',
		'a\n{% highlight js %}\nb\n{% endhighlight %} c',
	])('keeps what stands around the code in %j', async (body) => {
		const { post } = await parsePost(body, { file: 'a.md', liquid: {} })
		expect(post?.tree.children.map((node) => [node.type, textOf(node)])).toEqual([
			['paragraph', expect.stringMatching(/^a ?$/)],
			['code', 'b'],
			['paragraph', 'c'],
		])
	})

	it('leaves a text without templates alone', () => {
		expect(run('A {brace} and 100 %').text).toBeUndefined()
	})

	it.each([
		['a {{ nope.x }} b', 'a  b', '4:3 Unexpected variable `nope`, nobody gives it a value'],
		['a {% nope %}b{% endnope %} c', 'a b c', '4:3 Unexpected tag `nope`'],
		['a {{ checksum "x" }} b', 'a  b', /^4:3 Unexpected /],
		['{% include none.html %}!', '!', /^4:1 Unexpected include `none\.html`/],
		['{% include ../../etc/passwd %}!', '!', /^4:1 Unexpected include `/],
		[
			'{% highlight vue %}\n<p>{{ msg }}</p>\n{% endhighlight %}',
			'```vue\n<p></p>\n```',
			'5:4 Unexpected variable `msg`, nobody gives it a value',
		],
		[
			"{% highlight jsx %}\n<p style={{ color: 'red' }} />\n{% endhighlight %}",
			'```jsx\n<p style= />\n```',
			/^5:10 Unexpected template: /,
		],
		[
			'{% if page.title %}a {{ nope }} b{% endif %}',
			'a  b',
			'4:22 Unexpected variable `nope`, nobody gives it a value',
		],
		[
			'{% for i in (1..3) %}{{ i }}{{ nope }}{% endfor %}',
			'123',
			'4:29 Unexpected variable `nope`, nobody gives it a value',
		],
		[
			'{% capture x %}a{{ nope }}{% endcapture %}{{ x }}',
			'a',
			'4:17 Unexpected variable `nope`, nobody gives it a value',
		],
		['{% if true %}a{{ 1 | nope }}{% endif %}', 'a', '4:15 Unexpected filter `nope`'],
		[
			'{% for post in site.posts %}{{ post.title }}{% endfor %}!',
			'!',
			'4:1 Unexpected variable `site.posts`: a post knows no others',
		],
		['a {% if x', 'a ', /^4:3 Unexpected template: .*not closed/],
		['{% if page.title %} a', '', /^4:1 Unexpected template: .*not closed/],
		['{% for i in (1..1000000000) %}x{% endfor %}!', '!', /^4:1 Unexpected template: .*limit/],
	])('says what is wrong in %j', (body, text, message) => {
		const { found = [], ...rest } = run(body)
		expect(rest.text).toBe(text)
		expect(found).toHaveLength(1)
		expect(found[0]).toMatch(message)
	})

	// Jekyll refuses them, or warns and takes `page.no` alone: what follows `H` it never shows.
	it.each([
		['a {% if (page.no) %}H{% else %}b{% endif %} c', 'a  c', /^4:3 Unexpected template: /],
		['{% if page.no && page.title %}H{% endif %}!', '!', /^4:1 Unexpected template: /],
		['{% if !page.title %}H{% if true %}H{% endif %}H{% endif %}!', '!', /^4:1 Unexpected /],
		['{% if page.no %}H{% elsif (page.no) %}H{% endif %}!', '!', /^4:18 Unexpected template: /],
		['{% if page.title %}a{% for x %}H{% endfor %}b{% endif %}', 'ab', /^4:21 Unexpected /],
		[
			'{% if true %}a{% capture x %}H{% else %}H{% endcapture %}b{% endif %}',
			'ab',
			/^4:31 .*`else`/,
		],
		['{% if page.no %}H{% endfor %}H{% endif %}!', '!', /^4:18 Unexpected tag `endfor`, no block/],
		['{% if page.no %}H{% for i in (1..2) %}H{% endif %}H', '', /^4:18 .*not closed/],
		['a{% endif %}b', 'ab', '4:2 Unexpected tag `endif`, no block that it belongs to is open'],
		['a {% unless (page.no) %}b{{ nope }}{% endunless %}', 'a ', /^4:3 Unexpected template: /],
		['{% if page.no %}H{% endif %}a {{ b', 'a ', /^4:31 Unexpected template: .*not closed/],
		['{% if page.no %}H{% endif %}a {% %} b', 'a  b', /^4:31 Unexpected template: /],
		["{% if page.no %}H{% endif %}a {{ it's }} b", 'a  b', /^4:31 Unexpected template: /],
		['a{% comment %}H', 'a', /^4:2 .*not closed/],
		['{% if page.no %}H{% endif %}a{% raw %}b', 'a', /^4:30 .*not closed/],
	])('leaves out what may be hidden in %j', (body, text, message) => {
		const { found = [], ...rest } = run(body)
		expect(rest.text).toBe(text)
		expect(found).toHaveLength(1)
		expect(found[0]).toMatch(message)
	})

	it('says where a part of a post has to lie', () => {
		const source = '---\n---\n{% include_relative a.md %}'
		const [told] = expand(source, { from: 8, file: 'a.md', matter: {} })?.diagnostics ?? []
		expect(told).toMatchObject({
			message: 'Unexpected tag `include_relative`: files beside a post are not read',
			hint: expect.stringContaining('`_includes`'),
		})
	})

	it('says what a block takes with it', () => {
		const found = expand('{% if (a) %}H{% endif %}', { from: 0, file: 'a.md', matter: {} })
		expect(found?.diagnostics.map(({ hint }) => hint)).toEqual([
			'All that follows is left out up to `{% endif %}`: it may be hidden.',
		])
	})

	it('hides comments in comments', () => {
		const body = 'a{% comment %}H{% comment %}H{% endcomment %}H{% if %}{% endcomment %}b'
		expect(run(body)).toEqual({ text: 'ab', found: [] })
	})

	it('leaves out blocks deeper than those of Jekyll', () => {
		const nested = (depth: number) =>
			`${'{% if true %}'.repeat(depth)}x${'{% endif %}'.repeat(depth)}`
		expect(run(nested(100))).toEqual({ text: 'x', found: [] })
		expect(run(nested(10_000)).text).toBe('')
	})

	it('keeps the places of what stands around', async () => {
		const source =
			'{{ page.title }} and\n{% if true %}\nx\n{% endif %}\n\n  text [a](/a/) {{ 1 }} [b](/b/)\n'
		const { post } = await parsePost(source, { file: 'a.md', liquid: {} })
		const places = post?.links.map(({ url, line, column }) => `${url} ${line}:${column}`)
		expect(places).toEqual(['/a/ 6:8', '/b/ 6:25'])
	})

	it('never throws, whatever braces there are', () => {
		const part = fc.constantFrom(
			...['{{', '}}', '{%', '%}', ' raw ', ' endraw ', ' if ', ' x ', '|', '"', '\n', 'é', '-'],
		)
		fc.assert(
			fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
				const { text } = run(parts.join(''))
				expect(text === undefined || typeof text === 'string').toBe(true)
			}),
			{ numRuns: 500 },
		)
	})
})

describe('templates of Eleventy', () => {
	const matter = (more = '') => `---\ntitle: T\ntags: [a]\n${more}---\n`
	const read = async (body: string, more?: string) => {
		const { post, diagnostics } = await parsePost(matter(more) + body, {
			file: '2024-01-02-a.md',
			liquid: { like: 'eleventy' },
			urls: { like: 'eleventy', base: 'posts' },
		})
		return [post && textOf(post.tree), diagnostics.map(({ rule }) => rule)]
	}

	it.each([
		['Hi {{ title }} {{ tags[0] }}{% if x %}no{% endif %}', 'Hi T a', []],
		[
			'{{ page.url }} {{ page.fileSlug }} {{ page.filePathStem }} {{ page.date | date: "%Y" }}',
			'/posts/2024-01-02-a/ a /a 2024',
			[],
		],
		['{% raw %}{{ x }}{% endraw %} `{% raw %}{{ y }}{% endraw %}`', '{{ x }} {{ y }}', []],
		['{% highlight "js 0 2" %}\na\n{% endhighlight %}', 'a', []],
		['a {{ metadata.title }} {% image "x" %}b', 'a  b', ['liquid-failed', 'liquid-failed']],
		['a {: .b} $$c$$', 'a {: .b} $$c$$', []],
	])('%j', async (body, text, rules) => {
		expect(await read(body)).toEqual([text, rules])
	})

	it.each(['md', 'false', '""', 'null'])('are none where the file says `%s`', async (engines) => {
		const override = `templateEngineOverride: ${engines}\n`
		expect(await read('{{ title }}', override)).toEqual(['{{ title }}', []])
	})
})

describe('templates of engines that are not run', () => {
	const read = async (body: string, override: string, engine = 'liquid') => {
		const { post, diagnostics } = await parsePost(`---\ntitle: T\n${override}---\n${body}`, {
			file: '2024-01-02-a.md',
			liquid: { like: 'eleventy', engine },
			urls: { like: 'eleventy', base: 'posts' },
		})
		return [post && textOf(post.tree), diagnostics.map(({ rule, line }) => `${rule}:${line}`)]
	}

	it.each([
		['a {{!-- H --}} b', 'hbs'],
		['a {{#if x}}H{{/if}} b', 'hbs,md'],
		['a {{! H }}', 'mustache'],
		['a {{# H #}}', 'vto'],
		['a <% if (0) { %>H<% } %>', 'EJS,md'],
		['a\n\n<p webc:if="false">H</p>', 'webc,md'],
		['-# H', 'haml'],
		['//- H', 'pug'],
		['H', 'liquid,njk'],
		['H', 'own'],
		['H', '[hbs]'],
		['H', 'true'],
	])('are left out with the text %j of `%s`', async (body, engines) => {
		const told = ['liquid-failed:5']
		expect(await read(body, `templateEngineOverride: ${engines}\n`)).toEqual(['', told])
	})

	it('also if the config names the engine, or nobody can tell it', async () => {
		expect(await read('a {{! H }}', '', 'hbs')).toEqual(['', ['liquid-failed:4']])
		expect(await read('a {% if x %}H{% endif %}', '', '?')).toEqual(['', ['liquid-failed:4']])
	})

	it('are none in a text without a sign of them', async () => {
		for (const engine of ['hbs', 'mustache', 'vto', 'ejs', 'webc', '?'])
			expect(await read('a *b* {c}', '', engine)).toEqual(['a b {c}', []])
	})

	it('are those of the file, in any case of letters', async () => {
		const said = (engines: string) => `templateEngineOverride: ${engines}\n`
		expect(await read('a{# H #}', said('NJK,md'), 'md')).toEqual(['a', []])
		expect(await read('a{{ title }}', said('liquid,md'), 'hbs')).toEqual(['aT', []])
		expect(await read('a{{ b }}', said('md'), 'hbs')).toEqual(['a{{ b }}', []])
		expect(await read('a{{ b }}', '', 'md')).toEqual(['a{{ b }}', []])
	})
})

describe('templates of Nunjucks', () => {
	const templates = {
		'base.njk': '<main>{% block a %}{% endblock %}</main>',
		x: '{# {% block o %}{% endblock %} #}{% raw %}{% block o %}{% endraw %}{% set t = 1 %}{%- block a -%}{% endblock a %}',
		hides: '{% if flag %}{% block a %}{% endblock %}{% endif %}',
		twice: '{% extends "twice" %}{% block a %}{% endblock %}',
		outer: '{% block b %}{% block a %}{% endblock %}{% endblock %}',
		inner: '{% extends "outer" %}{% block b %}{% block c %}{% endblock %}{% endblock %}',
	}
	const read = async (body: string, more = '', engine: 'njk' | 'liquid' = 'njk') => {
		const head = `---\ntitle: T\nn: 0\ne: ""\nlist: [1, 2]\nflag: false\nmore: { a: 1 }\n${more}---\n`
		const { post, diagnostics } = await parsePost(head + body, {
			file: '2024-01-02-a.md',
			liquid: { like: 'eleventy', engine, templates },
			urls: { like: 'eleventy', base: 'posts' },
		})
		return [post && textOf(post.tree), diagnostics.map(({ line, column }) => `${line}:${column}`)]
	}
	const first = 9

	it.each([
		['H {% extends "base.njk" %} H {% block a %}a{% endblock %} H', 'a', ['3']],
		[
			'{% extends "x" %}H{% block a %}a{% block b %}b{% endblock %}c{% endblock a %}H{{ title }}',
			'abc',
			['1'],
		],
		[
			'{%- extends "x" -%}{% if title %}H{% block a %}{{ title }}{% endblock %}{% endif %}',
			'T',
			['1'],
		],
		['{% if flag %}{% extends "x" %}{% endif %}H', '', ['14']],
		['{% extends "x" %}{% raw %}{% block a %}H{% endblock %}{% endraw %}', '', ['1']],
		['{% extends "x" %}{% block o %}H{% endblock %}{% block a %}a{% endblock %}', 'a', ['18', '1']],
		[
			'{% extends "x" %}{% block o %}H{% block a %}a{% endblock %}H{% endblock %}',
			'a',
			['18', '1'],
		],
		['{% extends "none" %}{% block a %}H{% endblock %}', '', ['21', '1']],
		['{% extends layout %}{% block a %}H{% endblock %}', '', ['21', '1']],
		['{% extends "hides" %}{% block a %}H{% endblock %}', '', ['22', '1']],
		['{% extends "twice" %}{% block a %}H{% endblock %}', '', ['22', '1']],
		[
			'{% extends "inner" %}{% block a %}H{% endblock %}{% block c %}c{% endblock %}',
			'c',
			['22', '1'],
		],
		['{% extends "inner" %}{% block b %}b{% block c %}c{% endblock %}{% endblock %}', 'bc', ['1']],
		[
			'{% extends "inner" %}{% block b %}b{% endblock %}{% block c %}H{% endblock %}',
			'b',
			['50', '1'],
		],
	])('shows of what extends another only the blocks of that: %j', async (body, text, columns) => {
		expect(await read(body)).toEqual([text, columns.map((column) => `${first}:${column}`)])
	})

	it('leaves out what follows raw text without an end', async () => {
		expect((await read('a{% raw %}b{% raw %}c{% endraw %}H{# H #}'))[0]).toBe('a')
	})

	// What Eleventy 3.1 shows of them, where it says nothing.
	it.each([
		['a{# H {% if %} {{ #}b', 'ab'],
		['a {#- H -#} b', 'ab'],
		['a {%- if flag -%} H {%- else -%} b {%- endif -%} {{- title -}}', 'abT'],
		['{% if flag %}H{# H #}{% endif %}b{#\n\nH\n\n#}', 'b'],
		['{% raw %}{# a #}{% endraw %}{% verbatim %}{{ b }}{% endverbatim %}', '{# a #}{{ b }}'],
		[
			'{% raw %}a{% raw %}{{ b }}{% endraw %}{# c #}{% endraw %}d{# H #}',
			'a{% raw %}{{ b }}{% endraw %}{# c #}d',
		],
		[
			'{% verbatim %}a{% verbatim %}b{%endverbatim%}c{% endverbatim %}d',
			'a{% verbatim %}b{%endverbatim%}cd',
		],
		[
			'{% verbatim %}a{% raw %}b{%- endraw %}c{% endverbatim %}d{# H #}',
			'a{% raw %}b{%- endraw %}cd',
		],
		['{% raw %}a{% verbatim %}b{% endraw %}c{# H #}', 'a{% verbatim %}bc'],
		['a{% block b %}b{% endblock b %}c', 'abc'],
		[
			'{% if 0 %}H{% endif %}{% if "" %}H{% endif %}{% if n %}H{% endif %}{% if e %}H{% endif %}b',
			'b',
		],
		[
			'{% if not flag %}a{% endif %}{% if title and list %}b{% endif %}{% if flag or title %}c{% endif %}',
			'abc',
		],
		[
			'{% if flag %}H{% elif n %}H{%- elif title %}b{% endif %}{% if flag %}H{% elseif e %}H{% endif %}',
			'b',
		],
		[
			'{% for x in list %}{{ x }}{% else %}H{% endfor %}{% for x in list %}{% if not x %}H{% endif %}{% endfor %}',
			'12',
		],
		['a{% for x in title %}H{% endfor %}{% for x in more %}H{% endfor %}b', 'ab'],
		['{{ title }}{% if nope.x %}H{% endif %}{% if list.length %}b{% endif %}', 'Tb'],
		...['n', 'e', 'flag', 'more', 'more.a'].map((name) => [
			`a{% for x in ${name} %}H{% else %}c{{ title }}{% endfor %}b`,
			'acTb',
		]),
		['{% for x in n %}H{% else %}{% if flag %}H{% else %}c{% endif %}{% endfor %}', 'c'],
	])('show %j', async (body, text) => {
		expect(await read(body)).toEqual([text, []])
	})

	it.each([
		['a{% macro m(x) %}H{% endmacro %}b', 'ab', [2]],
		['a{% set y %}H{% endset %}b', 'ab', [2]],
		['a{% call m() %}H{% endcall %}b', 'ab', [2]],
		['a{% switch n %}{% case 1 %}H{% default %}H{% endswitch %}b', 'ab', [2]],
		['a{% case n %}{% when 0 %}H{% endcase %}b', 'ab', [2]],
		['a{% if title and not list %}H{% else %}c{% endif %}b', 'ab', [2]],
		['a{% if title == "x" %}H{% else %}c{% endif %}b', 'ab', [2]],
		['a{% if title.startsWith("x") %}H{% endif %}b', 'ab', [2]],
		['a{% if flag or title and flag %}H{% endif %}b', 'ab', [2]],
		['a{% if list.first %}H{% endif %}b', 'ab', [2]],
		['a{% if empty %}H{% endif %}b', 'ab', [2]],
		['a{% if "z" in list %}H{% endif %}b', 'ab', [2]],
		['a{% if flag %}H{% elif not e and n %}H{% endif %}b', 'ab', [16]],
		['{% set z = true %}a{% if not z %}H{% endif %}b', 'ab', [1, 20]],
		['a{% for x in list %}{% if not loop.last %}H{% endif %}c{% endfor %}b', 'accb', [21]],
		['a{% for x in list | reverse %}H{% endfor %}b', 'ab', [2]],
		['a{% unless title %}H{% else %}H{% endunless %}b', 'ab', [2]],
		['a{{ "H" if flag }}{{ flag or title }}b', 'ab', [2, 19]],
		['a{{ (title | upper) }}{{ "H" if flag else "H" }}b', 'ab', [2, 23]],
		['a{% for x in title %}H{% else %}H{% endfor %}b', 'ab', []],
		['a{% if flag %}H{% endif flag %}b', 'ab', []],
		['a{# H {% if title %}H{% endif %}', 'a', [2]],
		['a{% asyncEach x in list %}H{% endeach %}b', 'ab', [2]],
	])('leave out what may be hidden in %j', async (body, text, columns) => {
		expect(await read(body)).toEqual([text, columns.map((column) => `${first}:${column}`)])
	})

	it('are those that the file names', async () => {
		expect(await read('a{# H #}', 'templateEngineOverride: njk,md\n', 'liquid')).toEqual(['a', []])
		const body = 'a{# b #}{% if 0 %}c{% endif %}'
		expect(await read(body, 'templateEngineOverride: liquid,md\n')).toEqual(['a{# b #}c', []])
	})
})
