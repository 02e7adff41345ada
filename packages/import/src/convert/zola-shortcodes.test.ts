import { expect, it } from 'vitest'
import { zolaShortcodes } from './zola-shortcodes.ts'

it.each([
	['{{ youtube(id="dQw4w9WgXcQ", autoplay=true) }}', '{{< youtube dQw4w9WgXcQ >}}', []],
	['{{ gist(url="https://gist.github.com/ann/1f2e") }}', '{{< gist ann 1f2e >}}', []],
	[
		`{{ figure(src='a.png', caption="It's \`b\`") }}`,
		'{{< figure src="a.png" caption="It\'s `b`" >}}',
		[],
	],
	[
		'{% quote(author="Ann") %}\nA {{ x() }}\n{% end %}',
		'{{% quote author="Ann" %}}\nA {{< x >}}\n{{% /quote %}}',
		['quote', 'x'],
	],
	[
		'{{ gallery(images=["a.png", "b.png"], wide=true) }}',
		'{{< gallery images="[\\"a.png\\", \\"b.png\\"]" wide="true" >}}',
		['gallery'],
	],
	['{{/* youtube(id="x") */}}', '{{ youtube(id="x") }}', []],
	['{% end %}, {{ name }}, {{ a(b }}', '{% end %}, {{ name }}, {{ a(b }}', []],
])('writes %s as %s', (text, expected, names) => {
	const unknown: string[] = []
	expect(zolaShortcodes(text, (name) => unknown.push(name))).toBe(expected)
	expect(unknown).toEqual(names)
})
