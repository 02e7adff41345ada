import type { RenderOptions } from '@blog/renderer'
import { escapeHtml } from '../text/escape-html.ts'

/** Leaves code without colours: they take half the time of a check, and nothing is found in them. */
export const plainCode: NonNullable<RenderOptions['codeRenderer']> = () => ({
	render: async (code) => `<pre><code>${escapeHtml(code)}</code></pre>`,
})
