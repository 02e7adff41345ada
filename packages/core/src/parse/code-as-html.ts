/**
 * Writes a block of code where nothing is Markdown, so that there are no fences.
 *
 * @example codeAsHtml('a < b', 'js') // '<pre><code class="language-js">a &lt; b\n</code></pre>'
 */
export function codeAsHtml(code: string, language = ''): string {
	const text = code
		.replace(/^(?:[^\S\n]*\n)+|\s+$/g, '')
		.replace(/[&<>]/g, (sign) => entities[sign] ?? sign)
	const named = /^[\w+#-]+$/.test(language) ? ` class="language-${language}"` : ''
	return `<pre><code${named}>${text}\n</code></pre>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
