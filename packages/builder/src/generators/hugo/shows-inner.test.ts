import { expect, it } from 'vitest'
import { expectGrowth } from '../../../../../test/expect-growth.ts'
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
	'{{ .Scratch.Set "x" .Inner }}{{ .Scratch.Get "x" }}',
	'{{ .Inner | .Page.Store.Set "x" }}{{ .Page.Store.Get "x" }}',
	'{{ $s := newScratch }}{{ $s.Set "x" .Inner }}{{ $s.Get "x" }}',
	'{{ $s := .Page.Store }}{{ $s.Set "x" .Inner }}{{ .Page.Store.Get "x" }}',
	'{{ $key := .Get 0 }}{{ .Scratch.Set $key .Inner }}{{ .Scratch.Get "x" }}',
	'{{ range slice (dict "text" .Inner) }}{{ .text }}{{ end }}',
	'{{ printf "%d%s" (len .Inner) (.Inner | print) }}',
	'{{ if false }}x{{ else }}{{ .Inner }}{{ end }}',
	'{{ if hugo.IsProduction }}{{ .Inner }}{{ end }}',
	'{{ if and (gt (len .Inner) 3) true }}{{ trim .Inner " " }}{{ end }}',
	'<!-- {{ $x := .Inner }}{{ if $x }} -->{{ $x }}<!-- {{ end }} -->',
	'{{ "<!--" }}{{ .Inner }}',
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
	'x{{ with .Inner }}y{{ end }}{{ with .Get 0 }}{{ . }}{{ end }}',
	'{{ with .Inner }}{{ with $.Get 0 }}{{ . }}{{ end }}{{ else }}{{ . }}{{ end }}',
	'{{ $a := .Inner }}{{ range $i, $e := (slice 1 2) }}{{ $i }}{{ end }}',
	'{{ if false }}{{ .Inner }}{{ end }}',
	'{{ if not hugo.IsProduction }}{{ if .Get 0 }}{{ .Inner }}{{ end }}{{ end }}',
	'{{ if .Get 0 }}x{{ else if hugo.IsServer }}{{ .Inner }}{{ end }}',
	'{{ if true }}x{{ else }}{{ .Inner }}{{ end }}',
	'{{ if eq hugo.Environment "development" }}{{ .Inner }}{{ end }}',
	'{{ .Inner | md5 }}{{ sha256 .Inner }}{{ crypto.SHA1 .Inner }}',
	'{{ len .Inner }}{{ .Inner | len }}{{ $x := len .Inner }}{{ $x }}',
	'{{ add (len (trim .Inner " ")) 1 }}{{ printf "%d" (.Inner | countwords) }}',
	'{{ .Inner | md5 | printf "id-%s" }}{{ print (len (md5 .Inner | print)) }}',
	'{{ .Scratch.Set "x" .Inner }}{{ .Scratch.Get "y" }}',
	'{{ $s := newScratch }}{{ $s.Set "x" .Inner }}{{ .Get "x" }}',
	'<!-- {{ "-->" }}{{ .Inner }} -->',
	'Text',
])('shows nothing of it: %s', (template) => {
	expect(showsInner(template)).toBe(false)
})

it.each([
	['actions without end', '{{ '],
	['actions within texts', "'{{ '"],
	['texts without end', '{{ "\\"'],
	['comments without end', "'{{/*'"],
	['comments of HTML without end', '<!--'],
	['blocks', '{{ with .Inner }}'],
	['parentheses', '{{ len (('],
	['pipes', '{{ len .Inner | ('],
	['negations', '{{ if not not not '],
	['one long name', '$aaaaaa.aaaaaa'],
])('reads a template in time that grows with it: %s', (_, part) =>
	expectGrowth((length) => `${part.repeat(length / part.length)}}}`, 640_000, showsInner),
)

it('follows many variables in time that grows with them', async () => {
	const chain = (length: number) =>
		Array.from({ length }, (_, at) => `{{ $x${at} = $x${at + 1} }}`).join('')
	const template = (count: number) => `${chain(count)}{{ $x${count} := .Inner }}{{ $x0 }}`
	expect(showsInner(template(20_000))).toBe(true)
	await expectGrowth((length) => template(length / 20), 400_000, showsInner)
})
