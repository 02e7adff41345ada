import { expect, test } from 'vitest'
import { readHugoRef, refAddress } from './hugo-ref.ts'

test.each([
	['{{< ref "x.md" >}}', 'x.md'],
	['{{% relref "a/x.md#part" %}}', 'a/x.md#part'],
	['{{< ref   `a.md`   >}}', 'a.md'],
	// No quotes to Hugo, which refuses them.
	["{{< ref 'x.md' >}}", undefined],
	['{{<ref x.md>}}', 'x.md'],
	['{{ ref "x.md" }}', 'x.md'],
	['{% relref "x" %}', 'x'],
	['%7B%7B%3C%20ref%20%22x.md%22%20%3E%7D%7D', 'x.md'],
	['%7B%7B%25%20ref%20%22/a/x%22%20%25%7D%7D', '/a/x'],
	['{{< ref path="x.md" lang="fr" >}}', 'x.md'],
	['{{< relref lang="fr" path="x.md" outputFormat="html" >}}', 'x.md'],
	['{{< ref "path=x.md" >}}', 'path=x.md'],
	['{{< figure src="x" >}}', undefined],
	['{{< ref "é.md" >}}', 'é.md'],
	['%7B%7B%3C%20ref%20%22/posts/%C3%A9.md%22%20%3E%7D%7D', '/posts/é.md'],
	['{{< ref "a b.md#c" >}}', 'a b.md#c'],
	['{{< ref lang="fr" path=`a b.md` >}}', 'a b.md'],
	['{{< ref "100%.md" >}}', '100%.md'],
	['x.md', undefined],
	['{{< ref "b" >}}#f', 'b#f'],
	['{{% ref "b" %}}?a=%20#f', 'b?a=%20#f'],
	['%7B%7B%3C%20ref%20%22b%22%20%3E%7D%7D#%C3%A9', 'b#%C3%A9'],
	['{{< ref "b" >}}index.xml', undefined],
	['https://e.org{{< ref "b" >}}', undefined],
])('Hugo reference %s leads to %s', (written, target) => {
	expect(readHugoRef(written)).toBe(target)
})

test.each([
	[
		'{{< ref "b" >}}index.xml',
		{ before: '', call: '{{< ref "b" >}}', ref: 'b', after: 'index.xml' },
	],
	[
		'https://e.org%7B%7B%25%20relref%20%22b%22%20%25%7D%7D',
		{ before: 'https://e.org', call: '{{% relref "b" %}}', ref: 'b', after: '' },
	],
	['/a/{{< x >}}', undefined],
])('%s has a reference and what is around it', (written, parts) => {
	expect(refAddress(written)).toEqual(parts)
})
