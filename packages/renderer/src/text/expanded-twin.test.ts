import type { BlogOptions } from '@blog/core'
import { expect, test } from 'vitest'
import { anywhere, postOf } from '../../test/render.ts'
import { renderPost } from '../index.ts'
import { toMarkdown } from './to-markdown.ts'
import { toText } from './to-text.ts'

const twins: readonly [name: string, file: string, options: BlogOptions, body: string][] = [
	[
		'Liquid',
		'posts/a.md',
		{ liquid: {} },
		'{% assign k = "SECRET" %}{% comment %}SECRET{% endcomment %}\n\n{% if false %}SECRET{% endif %}SEEN {{ page.word }}\n\n{% raw %}{{ SEEN }}{% endraw %} [a]({{ "/x/" }})\n\n{::comment}SECRET{:/comment}\n\nSEEN\n{: .SECRET}',
	],
	[
		'Liquid in HTML',
		'posts/a.html',
		{ liquid: {} },
		'<p>{% comment %}SECRET{% endcomment %}SEEN {{ page.word }}</p>',
	],
	[
		'Vue',
		'posts/a.md',
		{ vue: true, admonitions: true },
		'<script setup>\nconst SECRET = 1\n</script>\n\n<style>.SECRET {}</style>\n\n{{ $frontmatter.word }}\n\n::: tip SEEN\nSEEN\n:::\n\n```js\nSEEN\n```',
	],
	[
		'kramdown',
		'posts/a.md',
		{ liquid: {}, extras: { mark: true } },
		'SEEN $$x_1*$$ and HTML ==SEEN==[^1]\n\n$$\nWORD_1\n$$\n\n*[HTML]: SEEN\n\n| SEEN | b |\n| c | SEEN |\n\nSEEN\n: SEEN\n\n<details markdown="1"><summary markdown="span">*SEEN*</summary>\n*SEEN*\n</details>\n\n- [x] SEEN\n\n[^1]: SEEN',
	],
	[
		'MDX',
		'posts/a.mdx',
		{ admonitions: true },
		'import SECRET from "./SECRET"\n\nexport const SECRET2 = 1\n\n{/* SECRET */}\n\nSEEN {/* SECRET */} {frontMatter.word}\n\n<Tabs>\n<TabItem value="b" label="SEEN">\n\nSEEN\n\n</TabItem>\n</Tabs>',
	],
	[
		'MDX with a mistake',
		'posts/a.mdx',
		{},
		'import SECRET from "./SECRET"\n\nexport const k = {\n\n  SECRET: "}"\n\n}\n\n- SEEN\n\n  {/* SECRET\n\n  SECRET */} SEEN `{/* SEEN */}`\n\nSEEN {/* SECRET */} WORD\n\nimportant SEEN\n\nimport SEEN as it is\n\n```js\nimport SEEN from "SEEN"\n\n{/* SEEN */}\n```\n\n<b x.\n\n{/* SECRET',
	],
	[
		'shortcodes',
		'posts/a.md',
		{ shortcodes: { own: () => 'SEEN', hide: () => '' } },
		'{{< own SECRET="1" >}} {{< hide >}}SECRET{{< /hide >}}\n\n{{< param word >}}\n\n{{< figure src="a.png" caption="SEEN" >}}\n\n`{{</* SEEN */>}}`',
	],
	[
		'nothing but comments',
		'posts/a.md',
		{},
		'SEEN\n<!-- SECRET -->\nWORD <!-- SECRET --> SEEN <b>SEEN</b>\n\n<div>SEEN<!-- SECRET --></div>\n\n<!--more-->\n\n`<!-- SEEN -->`\n\n<!-- SECRET',
	],
]

test.each(twins)(
	'%s: what readers do not see is not in the twin, and what they see is',
	async (_, file, options, body) => {
		const post = await postOf(`---\ntitle: T\nword: WORD\n---\n${body}`, file, options)
		const text = toText(post)
		const markdown = await toMarkdown(post)
		expect(text).not.toContain('SECRET')
		expect(markdown).not.toContain('SECRET')
		expect(markdown.match(/SEEN|WORD/g)).toEqual(expect.arrayContaining(['SEEN', 'WORD']))
		const count = (words: string) => words.match(/SEEN|WORD/g)?.length
		expect(count(markdown)).toBe(count((await renderPost(post, anywhere, { code: false })).html))
	},
)
