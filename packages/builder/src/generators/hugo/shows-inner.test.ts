import { expect, it } from 'vitest'
import { showsInner } from './shows-inner.ts'

// Each as Hugo 0.169 does.
it.each([
	'{{ .Inner }}',
	'<b>{{- .InnerDeindent | safeHTML -}}</b>',
	'{{ .Page.RenderString .Inner }}',
	'{{ $x := .Inner }}{{ $x }}',
	'{{ $x := "" }}{{ $x = trim .Inner "}}" }}<a href="{{ $x }}">',
	'{{ $a := .Inner }}{{ $b := split $a "," }}{{ range $b }}{{ . }}{{ end }}',
	'{{ range $i, $line := split .Inner "\n" }}{{ $line }}{{ end }}',
	'{{ with .Inner }}{{ . | markdownify }}{{ end }}',
	'{{ with $x := .Inner }}{{ $x }}{{ end }}',
	'{{ if .Get 0 }}{{ else with .Inner }}{{ . }}{{ end }}',
	'{{ partial "box" (dict "text" .Inner) }}',
])('shows what stands in it: %s', (template) => {
	expect(showsInner(template)).toBe(true)
})

it.each([
	'{{ with .Inner }}{{ end }}',
	'{{ if .Inner }}Private{{ end }}',
	'{{ if gt (len .Inner) 3 }}{{ .Get 0 }}{{ end }}',
	'{{ $_ := .Inner }}',
	'{{ $x := .Inner }}{{ if $x }}{{ .Get "title" }}{{ end }}',
	'{{ with .Inner }}{{ $.Get 0 }}{{ end }}',
	'{{/* {{ .Inner }} */}}{{ $_ := .Inner }}',
	'{{- /* .Inner */ -}}{{ $_ := .Inner }}',
	'<!-- {{ .Inner }} -->',
	'{{ .Page.Store.Set "a" .Inner }}',
	'{{ warnf "%s" .Inner }}',
	'{{ $_ := .Inner }}{{ ".Inner" }}',
	'Text',
])('shows nothing of it: %s', (template) => {
	expect(showsInner(template)).toBe(false)
})
