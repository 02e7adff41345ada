import { codeToTokens } from 'shiki'
import { bundledLanguages } from 'shiki/langs'
import { describe, expect, test } from 'vitest'
import { render } from '../../test/render.ts'
import { codeRendererOnDemand } from './code-renderer-on-demand.ts'
import { createHighlighter } from './highlighter.ts'
import { languageName } from './languages.ts'

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: this is code of other languages.
const samples: Readonly<Record<string, string>> = {
	rust: '/// Doc\n#[derive(Debug)]\nfn main<\'a>(x: &\'a str) -> Result<(), ()> {\n\tprintln!("{x} \\n", 1_000u64);\n}\n',
	go: 'package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Printf("%d\\n", 42) // ok\n}',
	ts: 'const a: Map<string, number> = new Map()\nexport default async function* f<T>(x: T) { yield `a${x}b` }',
	html: '<!doctype html>\n<style>a { color: red }</style>\n<script>let a = /x/g</script>\n<p class="a">é &amp; b</p>',
	yaml: 'a: &x\n  - 1\n  - "two" # c\nb: *x\n',
	markdown: '# A *b*\n\n- **c** `d` ~~e~~ [f](g)\n\n```text\nlet x\n```',
	python: 'def f(x: int = 1) -> None:\n    """Doc"""\n    return f"{x!r:>{10}}"',
	bash: 'for i in "$@"; do echo "${i%.*}" | sed -e \'s/a/b/\'; done',
	diff: '--- a\n+++ b\n@@ -1 +1 @@\n-x\n+y',
	json: '{"a": [1, true, null, "b\\u0041"]}',
}
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: this is code of other languages.

/** Colour and style of every visible character. */
async function expected(code: string, lang: string, light: string, dark: string) {
	const { tokens } = await codeToTokens(code, {
		lang: lang as keyof typeof bundledLanguages,
		themes: { light, dark } as never,
		defaultColor: false,
		tokenizeTimeLimit: 0,
	})
	return tokens.map((line) =>
		line.flatMap(({ content, htmlStyle }) =>
			[...content]
				.filter((letter) => letter.trim() !== '')
				.map((letter) => [letter, normal(htmlStyle)]),
		),
	)
}

/** What a browser makes of classes: the properties of the block, and over them those of the rules, in their order. */
function looks(style: string): (classes: string) => string {
	const rules = style.split('\n').map((line) => {
		const [, selector = '', css = ''] = /^(.*?)\{(.*)\}$/.exec(line) ?? []
		const classes = selector
			.replace(/^\.shiki ?/, '')
			.split('.')
			.filter(Boolean)
		return { classes, properties: css.split(';').map((each) => each.split(/:(.*)/s)) }
	})
	return (written) => {
		const classes = written.split(' ')
		const found: Record<string, string> = {}
		for (const rule of rules)
			if (rule.classes.every((name) => classes.includes(name)))
				for (const [name = '', value = ''] of rule.properties) found[name] = value
		return normal(found)
	}
}

function normal(style: unknown): string {
	return Object.entries(style as Record<string, string>)
		.filter(([name, value]) => !name.endsWith('-bg') && value !== 'inherit')
		.map(([name, value]) => `${name}:${value.toLowerCase()}`)
		.sort()
		.join(';')
}

describe.each([
	['github-light', 'github-dark'],
	['solarized-light', 'dracula'],
	['catppuccin-latte', 'vitesse-dark'],
	['min-light', 'material-theme-ocean'],
])('one pass for %s and %s', (light, dark) => {
	const highlighter = createHighlighter({ light, dark })
	test.each(Object.entries(samples))('gives %s the colours of a pass each', async (lang, code) => {
		const look = looks(await highlighter.style())
		const actual = (await highlighter.tokens(code, lang)).map((line) =>
			line.flatMap(({ text, classes }) =>
				[...text].filter((letter) => letter.trim() !== '').map((letter) => [letter, look(classes)]),
			),
		)
		expect(actual).toEqual(await expected(code, lang, light, dark))
	})
})

test('the colours of a block do not depend on the blocks before it', async () => {
	const themes = { light: 'github-light', dark: 'github-dark' }
	const code = '# A\n\n```js\nlet x\n```'
	const alone = await createHighlighter(themes).tokens(code, 'markdown')
	const after = createHighlighter(themes)
	for (const lang of ['js', 'vue', 'html', 'rust']) await after.tokens('let x', lang)
	expect(await after.tokens(code, 'markdown')).toEqual(alone)
})

test('a line that is too long stays plain, the next one not', async () => {
	const highlighter = createHighlighter({ light: 'github-light', dark: 'github-dark' })
	const [long, next] = await highlighter.tokens(`${'let a=1;'.repeat(3_000)}\nlet b`, 'js')
	expect(long).toHaveLength(1)
	expect(next?.length).toBeGreaterThan(1)
})

test('every language of Shiki is known by its name', () => {
	for (const name of Object.keys(bundledLanguages)) expect(languageName(name)).toBeDefined()
})

test('blocks are figures with language, title, button and a focusable pre', async () => {
	const { html } = await render('```go title="a<b>.go"\nx := "<" // ü\n```', { code: {} })
	expect(html).toContain(
		'<figure class="code" data-language="go"><figcaption>a&lt;b&gt;.go</figcaption><button type="button" class="copy-code" hidden>Copy</button><pre class="shiki" tabindex="0">',
	)
	expect(html).toContain('<code class="language-go">x ')
	expect(html).not.toContain('style=')
	expect(html).toContain('&quot;&lt;&quot;')
})

test('lines are numbered and marked', async () => {
	const { html } = await render(
		'```text {2} {linenos=true,linenostart=9}\na\nb\n// [!code ++]\nc\n```',
	)
	expect(html).toContain('class="has-highlighted has-diff line-numbers" data-line-digits="2"')
	expect(html).toContain(
		'<span class="line" data-line="9">a</span>\n<span class="line highlighted" data-line="10">b</span>\n<span class="line diff add" data-line="11">c</span>',
	)
})

test('a diff shows what came and went', async () => {
	const { html } = await render('```diff\n--- a\n+++ b\n-x\n+y\n z\n```')
	expect(html.match(/<span class="line[^"]*">/g)).toEqual([
		'<span class="line">',
		'<span class="line">',
		'<span class="line diff remove">',
		'<span class="line diff add">',
		'<span class="line">',
	])
})

test('an unknown language is one warning with place and hint, and plain code', async () => {
	const { html, diagnostics } = await render('text\n\n```pyton\na < b\n```\n\n```pyton\nc\n```', {
		code: {},
	})
	expect(diagnostics).toMatchObject([
		{ rule: 'code-language-unknown', line: 3, column: 1, hint: 'Did you mean `python`?' },
	])
	expect(html).toContain('<code class="language-pyton">a &lt; b</code>')
})

test('a diff of a language is a diff', async () => {
	const { html } = await render('```diff-js\n-x\n+y\n```', { code: {} })
	expect(html).toContain('<span class="line diff remove">')
	expect(html).toContain('<span class="line diff add">')
})

test.each([
	'golang',
	'go-html-template',
	'go-text-template',
	'diff-js',
	'diff-typescript',
	'sh',
	'yml',
	'text',
	'console',
	'rust,ignore',
	'{.rust}',
	'Dockerfile',
	'objc',
	'c++',
	'jsonc',
])('%s is known', async (language) => {
	expect((await render(`\`\`\`${language}\na\n\`\`\``)).diagnostics).toEqual([])
})

test('code in raw HTML is coloured too, unless it has elements of its own', async () => {
	const { html } = await render(
		'<pre><code class="language-js">let a</code></pre>\n\n<pre><code><b>x</b></code></pre>',
		{ code: {} },
	)
	expect(html).toContain('<figure class="code" data-language="js">')
	expect(html).toContain('<pre><code><b>x</b></code></pre>')
})

test('Mermaid stays as source', async () => {
	const { html, hasMermaid, tree } = await render('```mermaid\nA-->B\n```')
	expect(html).toBe(
		'<figure class="mermaid"><pre tabindex="0"><code>A--&gt;B\n</code></pre></figure>',
	)
	expect(hasMermaid).toBe(true)
	expect(JSON.stringify(await tree())).toContain('language-mermaid')
})

test('an unknown theme is refused at once, with the name that was meant', () => {
	const themes = { light: 'github-ligth', dark: 'github-dark' }
	expect(() => codeRendererOnDemand({ code: { themes } })).toThrow(/did you mean `github-light`/)
})
