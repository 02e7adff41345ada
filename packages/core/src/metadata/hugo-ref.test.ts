import { expect, test } from 'vitest'
import { readHugoRef } from './hugo-ref.ts'

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
])('Hugo reference %s leads to %s', (written, target) => {
	expect(readHugoRef(written)).toBe(target)
})
