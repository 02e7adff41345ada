import { expect, it } from 'vitest'
import { codeInTemplate } from './code-in-template.ts'
import { codeShortcodes } from './code-shortcodes.ts'

const whole = { isWhole: true }

it.each([
	['{{ highlight .Inner "go" "" }}', { language: { text: 'go' }, ...whole }],
	[
		'{{- highlight (trim .Inner "\\n\\r") (.Get 0) (.Get 1) -}}',
		{ language: { from: ['0'] }, options: { from: ['1'] }, ...whole },
	],
	[
		'{{ transform.Highlight .Inner (.Get "lang" | default "text") }}',
		{ language: { from: ['lang'], text: 'text' }, ...whole },
	],
	[
		'{{ $l := .Get 0 }}{{ $c := trim .Inner "\\n" }}<div>{{ highlight $c $l "linenos=table" | safeHTML }}</div>',
		{ language: { from: ['0'] }, options: { text: 'linenos=table' }, ...whole },
	],
	[
		'{{ if eq (len .Params) 2 }}{{ highlight .Inner (.Get 0) (.Get 1) }}{{ else }}{{ highlight .Inner (index .Params 0) "" }}{{ end }}',
		{ language: { from: ['0'] }, options: { from: ['1'] }, ...whole },
	],
	[
		'<figure><pre><code class="hl language-{{ .Get "lang" }}">{{ .Inner | htmlEscape }}</code></pre></figure>',
		{ language: { from: ['lang'] }, ...whole },
	],
	[
		'<pre class="language-js">{{ .Inner }}</pre>',
		{ language: { text: 'js' }, isEscaped: true, ...whole },
	],
	['<pre>{{ with .Inner }}{{ . }}{{ end }}</pre><p>{{ .Get "title" }}</p>', {}],
	['{{ if .Inner }}{{ highlight .Inner "go" }}{{ end }}', { language: { text: 'go' }, ...whole }],
	[
		'{{ if ne (trim .Inner "\n") "" }}{{ highlight .Inner "go" }}{{ else }}{{ end }}',
		{ language: { text: 'go' }, ...whole },
	],
	[
		'{{ $c := strings.TrimSpace .Inner }}{{ if gt (len $c) 0 }}{{ highlight $c (lower (.Get 0)) }}{{ end }}',
		{ language: { from: ['0'] }, ...whole },
	],
	[
		'{{ with .Inner }}{{ highlight (trim . "\n") (index $.Params 0) }}{{ end }}',
		{ language: { from: ['0'] }, ...whole },
	],
	[
		'{{ transform.Highlight .Inner "go" (dict "lineNos" "table" "hl_Lines" "2" "anchorLineNos" true "style" (.Get "style")) }}',
		{
			language: { text: 'go' },
			options: { text: 'linenos=table,hl_lines=2,anchorlinenos=true' },
			...whole,
		},
	],
	[
		'{{ $o := dict "lineNos" true }}{{ with .Get "hl" }}{{ $o = merge $o (dict "hl_Lines" .) }}{{ end }}{{ highlight .Inner "go" $o }}',
		{ language: { text: 'go' }, options: { text: 'linenos=true' }, ...whole },
	],
	['<a href="#">Copy</a>{{ highlight .Inner "" "" }}', {}],
])('finds the code in %s', (template, expected) => {
	expect(codeInTemplate(template)).toEqual(expected)
})

it.each([
	'{{ if .Site.Params.showSolutions }}{{ highlight .Inner "go" "" }}{{ end }}',
	'{{ if .Page.Draft }}<pre>{{ .Inner }}</pre>{{ end }}',
	'{{ with .Get "show" }}{{ highlight $.Inner "go" "" }}{{ end }}',
	'{{ if .A }}{{ highlight .Inner "go" "" }}{{ else if .B }}<pre>{{ .Inner }}</pre>{{ end }}',
	'{{ if .A }}{{ highlight .Inner "go" "" }}{{ else }}{{ end }}',
	'{{ range .Params }}{{ highlight $.Inner "go" "" }}{{ end }}',
	'{{ range .Params }}{{ else }}{{ highlight $.Inner "go" "" }}{{ end }}',
	'{{ if .Inner }}{{ if .Get 0 }}{{ highlight .Inner "go" }}{{ end }}{{ end }}',
	'{{ if ne .Inner "SECRET" }}{{ highlight .Inner "go" }}{{ end }}',
	'{{ if and .Inner (.Get "show") }}{{ highlight .Inner "go" }}{{ end }}',
	'{{ $show := .Get "show" }}{{ if $show }}{{ highlight .Inner "go" }}{{ end }}',
	'{{ if not .Inner }}{{ else }}{{ highlight .Inner "go" }}{{ end }}',
	'{{ highlight (index (split .Inner "---") 0) "go" (dict "lineNos" true) }}',
	'{{ highlight .Inner "go" (dict "lineNos" true) | truncate 5 }}',
	'{{ $o := dict "lineNos" (truncate 2 .Inner) }}{{ highlight .Inner "go" $o }}',
	'<pre>{{ .Inner | truncate 5 }}</pre>',
	'<pre>{{ replaceRE "SECRET.*" "" .Inner }}</pre>',
	'<pre>{{ index (split .Inner "---") 0 }}</pre>',
	'{{ $c := index (split .Inner "---") 0 }}{{ highlight $c "go" "" }}',
	'<pre>{{ .Inner | base64Encode }}</pre>',
])('what %s shows is code, and may be but a part, or nothing', (template) => {
	const code = codeInTemplate(template)
	expect(code).not.toBe(false)
	expect(code).not.toHaveProperty('isWhole')
})

it.each([
	'{{ .Inner }}',
	'<div>{{ .Inner | markdownify }}</div>',
	'<pre>x</pre>{{ .Page.RenderString .Inner }}',
	'<pre>{{ .Inner }}</pre>{{ .Inner }}',
	'<!-- <pre> -->{{ .Inner | safeHTML }}',
])('finds none in %s', (template) => {
	expect(codeInTemplate(template)).toBe(false)
})

it.each([
	'<b>x</b>',
	'{{ partial "code.html" (dict "code" .Inner) }}',
	'{{ highlight (readFile (.Get 0)) "go" }}{{ .Inner | chomp }}',
	'{{ .Scratch.Set "x" .Inner }}',
])('says nothing of %s', (template) => {
	expect(codeInTemplate(template)).toBeUndefined()
})

it('counts those of which all templates say the same', () => {
	const code = '{{ highlight .Inner "a" "" }}'
	const shortcodes = new Map([
		['code', [code]],
		['both', [code, '{{ .Inner }}']],
		['text', ['{{ .Inner }}', '{{ .Inner }}']],
	])
	expect(codeShortcodes({ shortcodes, others: undefined })).toEqual({
		code: { language: { text: 'a' }, isWhole: true },
		text: false,
	})
})
