import { fromHtml } from 'hast-util-from-html'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

/** What strangers try. */
export const attacks = [
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'<a href="javascript:alert(1)">x</a>',
	'<a href=" jAvA\tscript:alert(1)">x</a>',
	'<a href="data:text/html,<script>alert(1)</script>">x</a>',
	'[x](javascript:alert(1))',
	'[x](vbscript:x)',
	'![x](javascript:alert(1))',
	'<svg><script>alert(1)</script></svg>',
	'<svg onload=alert(1)>',
	'<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
	'<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
	'<math href="javascript:alert(1)">x</math>',
	'<iframe src="javascript:alert(1)"></iframe>',
	'<iframe srcdoc="<script>alert(1)</script>"></iframe>',
	'<object data="javascript:alert(1)"></object><embed src="x">',
	'<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">x</button></form>',
	'<base href="https://evil.example/">',
	'<meta http-equiv="refresh" content="0;url=https://evil.example">',
	'<style>@import "https://evil.example"</style>',
	'<p style="background:url(javascript:alert(1))">x</p>',
	'<details open ontoggle=alert(1)>x</details>',
	'<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
	'<template><img src=x onerror=alert(1)></template>',
	'<textarea></textarea><img src=x onerror=alert(1)>',
	'<!--><img src=x onerror=alert(1)>-->',
	'<!--x--!><img src=x onerror=alert(1)>',
	'<<img src=x onerror=alert(1)>',
	'> [!NOTE] <img src=x onerror=alert(1)>\n> x',
	'![x](y.png "<img src=x onerror=alert(1)>")',
	'```js title="<img src=x onerror=alert(1)>"\n</code></pre><script>alert(1)</script>\n```',
	'```"><img/src=x/onerror=alert(1)>\nx\n```',
	'```mermaid\n</code><script>alert(1)</script>\n```',
	'<pre><code class="language-js&quot; onmouseover=&quot;alert(1)">x</code></pre>',
	'<code data-meta="title=&quot;<script>alert(1)</script>&quot;">x</code>',
	'## <img src=x onerror=alert(1)> "onmouseover=alert(1)',
	'[^1]\n\n[^1]: <script>alert(1)</script>',
]

/** Everything in HTML that a browser could run, read as a browser does. */
export function dangers(html: string): string[] {
	const found: string[] = []
	const visit = (
		node: ReturnType<typeof fromHtml> | ReturnType<typeof fromHtml>['children'][number],
	) => {
		if (node.type === 'element') {
			if (
				/^(?:script|iframe|object|embed|svg|base|meta|form|style|template|link)$/.test(node.tagName)
			)
				found.push(node.tagName)
			for (const [name, value] of Object.entries(node.properties)) {
				if (/^on/i.test(name) && value !== '') found.push(name)
				if (/^\s*(?:javascript|vbscript|data):/i.test(String(value).replace(/[\t\n\r]/g, '')))
					found.push(String(value))
			}
		}
		if ('children' in node) for (const child of node.children) visit(child)
	}
	visit(fromHtml(html, { fragment: true }))
	return found
}

/** Handlers of events in HTML, read as a browser does that runs scripts: what is in a `noscript` is text for it. */
export function dangersWithScripts(html: string): string[] {
	const found: string[] = []
	const visit = (node: DefaultTreeAdapterTypes.Node) => {
		if ('attrs' in node)
			found.push(...node.attrs.map(({ name }) => name).filter((name) => name.startsWith('on')))
		if ('childNodes' in node) node.childNodes.forEach(visit)
		if ('content' in node) visit(node.content)
	}
	visit(parseFragment(html, { scriptingEnabled: true }))
	return found
}
