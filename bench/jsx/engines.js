// One adapter an engine: the functions that a compiler calls for `jsx: react-jsx`, how a class and raw HTML are written in it, and
// how a tree becomes a string. Each is imported only by the process that measures it.

/** @type {Record<string, () => Promise<import('./pages.js').Engine>>} */
export const engines = {
	async preact() {
		const { Fragment, jsx, jsxs } = await import('preact/jsx-runtime')
		const { renderToStaticMarkup } = await import('preact-render-to-string')
		return {
			Fragment,
			jsx,
			jsxs,
			cls: 'class',
			raw: inner,
			text: same,
			render: renderToStaticMarkup,
		}
	},
	async hono() {
		const { Fragment, jsx, jsxs } = await import('hono/jsx/jsx-runtime')
		return { Fragment, jsx, jsxs, cls: 'class', raw: inner, text: same, render: String }
	},
	async react() {
		const { Fragment, jsx, jsxs } = await import('react/jsx-runtime')
		const { renderToStaticMarkup } = await import('react-dom/server')
		return {
			Fragment,
			jsx,
			jsxs,
			cls: 'className',
			raw: inner,
			text: same,
			render: renderToStaticMarkup,
		}
	},
	// Escapes only where the author writes `safe`; here `text` does it by hand everywhere, which nobody would.
	async kitajs() {
		const { Fragment, jsx, jsxs } = await import('@kitajs/html/jsx-runtime')
		const { escapeHtml } = await import('@kitajs/html')
		return {
			Fragment,
			jsx,
			jsxs,
			cls: 'class',
			raw: (html) => ({ children: html }),
			text: escapeHtml,
			render: String,
		}
	},
	// No candidate: the least that a runtime must do, to see how far the others are from it.
	async reference() {
		const { Fragment, jsx } = await import('./reference-runtime.js')
		return { Fragment, jsx, jsxs: jsx, cls: 'class', raw: inner, text: same, render: String }
	},
}

function inner(html) {
	return { dangerouslySetInnerHTML: { __html: html } }
}

function same(text) {
	return text
}
