import { bundledLanguages } from 'shiki/langs'
import { expect, test, vi } from 'vitest'
import { render } from './render.ts'

// Alone in its process: nobody else has loaded a grammar there.
test('a grammar is loaded once a process, however many renderers there are', async () => {
	const load = vi.spyOn(bundledLanguages, 'zig')
	for (let count = 0; count < 3; count++) {
		const { html } = await render('```zig\nconst x = 1;\n```', { code: {} })
		expect(html).toContain('class="shiki"')
	}
	expect(load).toHaveBeenCalledTimes(1)
})
